package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a test gives, from standard input or from files in its own folder. */
final class Reading {

  private Reading() {}

  static Outcome bytes(byte[] bytes) {
    return bytes(bytes, IngestOptions.defaults());
  }

  static Outcome bytes(byte[] bytes, IngestOptions options) {
    List<Outcome> outcomes = all(options, bytes, "-");
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  static Document text(String text) {
    return document(bytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Refused refused(String text) {
    return refusal(bytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Document document(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted) outcome).document();
  }

  static Refused refusal(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return (Refused) outcome;
  }

  static List<Outcome> paths(Path... paths) {
    return all(
        IngestOptions.defaults(),
        new byte[0],
        Stream.of(paths).map(Path::toString).toArray(String[]::new));
  }

  static List<Outcome> all(IngestOptions options, byte[] standardInput, String... inputs) {
    CollectionReader reader =
        new CollectionReader(options, new ByteArrayInputStream(standardInput));
    try (Stream<Outcome> outcomes = reader.read(List.of(inputs))) {
      return outcomes.toList();
    }
  }

  static List<Document> documents(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Accepted.class::isInstance)
        .map(o -> ((Accepted) o).document())
        .toList();
  }

  static List<Refused> refusals(List<Outcome> outcomes) {
    return outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast).toList();
  }

  static Path write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each piece of furniture says, as "reason: text". */
  static List<String> furniture(Document document) {
    return document.furniture().stream()
        .map(f -> f.why() + ": " + document.textAt(f.span()))
        .toList();
  }
}
