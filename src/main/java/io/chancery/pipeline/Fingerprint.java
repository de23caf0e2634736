package io.chancery.pipeline;

import io.chancery.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether reading a document again could give something else: over its text and metadata, the
 * profile, the files of the ontology and of the known entities, and the program itself.
 *
 * @param configuration over everything but the document
 */
public record Fingerprint(String configuration) {

  /** Over a setup and the program that runs. */
  public static Fingerprint of(Setup setup) {
    return of(setup, Home.code());
  }

  static Fingerprint of(Setup setup, @Nullable Path program) {
    Digest digest = new Digest().add(setup.profile()).add(setup.iris().base());
    digest.add(new KnowledgeFiles(setup.ontology()).digest());
    digest.add(new KnowledgeFiles(setup.entities()).digest());
    classes(program).forEach(digest::addFile);
    return new Fingerprint(digest.hex());
  }

  private static List<Path> classes(@Nullable Path program) {
    if (program == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(program)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new SetupException(
          SetupFault.UNREADABLE, "the program's own files at " + program + " cannot be read", e);
    }
  }

  /** Of one document. */
  public String of(Document document) {
    return new Digest()
        .add(configuration)
        .add(document.text())
        .add(document.source())
        .add(document.furniture())
        .hex();
  }
}
