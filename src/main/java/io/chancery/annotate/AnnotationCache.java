package io.chancery.annotate;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.chancery.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps what the models said of a text, so that a changed rule need not parse again. Entries are
 * found by the text, its date, its furniture and the profile; a damaged entry is read anew.
 */
public final class AnnotationCache {

  private static final String FORMAT = "7";

  private final Path folder;
  private final Profile profile;
  private final ObjectMapper json =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  /** Keeps entries for one profile in a folder, which is made when needed. */
  public AnnotationCache(Path folder, Profile profile) {
    this.folder = folder;
    this.profile = profile;
  }

  /** What is kept for this document, or else what the reader says, kept from now on. */
  public AnnotatedDocument get(Document document, Function<Document, AnnotatedDocument> reader) {
    Path file = folder.resolve(key(document) + ".json");
    if (Files.exists(file)) {
      try {
        Parsed parsed = json.readValue(file.toFile(), Parsed.class);
        return new AnnotatedDocument(document, parsed.sentences(), parsed.coreference());
      } catch (IOException damaged) {
        return keep(file, reader.apply(document));
      }
    }
    return keep(file, reader.apply(document));
  }

  private AnnotatedDocument keep(Path file, AnnotatedDocument annotated) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      json.writeValue(part.toFile(), new Parsed(annotated.sentences(), annotated.coreference()));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep parses in " + folder, e);
    }
    return annotated;
  }

  private String key(Document document) {
    String content =
        String.join(
            "\u0000",
            FORMAT,
            profile.name(),
            String.valueOf(document.source().published()),
            Annotator.readable(document));
    return HexFormat.of().formatHex(digest(content), 0, 16);
  }

  private static byte[] digest(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private record Parsed(List<Sentence> sentences, List<CoreferenceChain> coreference) {}
}
