package io.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads files, folders and standard input into documents.
 *
 * <p>Immutable but for standard input, which is read once.
 */
public final class CollectionReader {

  private final IngestOptions options;
  private final InputStream standardInput;
  private final ArticleReader articles = new ArticleReader();

  public CollectionReader(IngestOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  /**
   * The outcomes of these inputs: first what could not be opened, then in the order of document
   * ids, whatever the order of the inputs. Files are opened one by one as the stream is consumed;
   * close it if it is left early.
   *
   * @param inputs paths of files and folders, {@code -} for standard input
   * @throws IllegalArgumentException if an id was given for more than one document
   */
  public Stream<Outcome> read(List<String> inputs) {
    Inputs found = Inputs.of(inputs, options.documentId());
    Identifiers identified = Identifiers.of(named(found.files()));
    Stream<Outcome> unopened =
        Stream.concat(found.refused().stream(), identified.refused().stream()).map(r -> r);
    return Stream.concat(
        unopened,
        identified.byId().entrySet().stream().flatMap(e -> read(e, found.metadata(e.getValue()))));
  }

  private List<InputFile> named(Collection<InputFile> files) {
    String id = options.documentId();
    if (id == null || files.stream().anyMatch(f -> f.path() == null)) {
      return List.copyOf(files);
    }
    if (files.size() > 1) {
      throw new IllegalArgumentException(
          "one document id was given for " + files.size() + " documents");
    }
    return files.stream().map(f -> new InputFile(f.shown(), f.path(), id, "")).toList();
  }

  private Stream<Outcome> read(Map.Entry<String, InputFile> input, Metadata manifest) {
    Metadata known = Metadata.published(options.published()).orElse(manifest);
    InputFile file = input.getValue();
    return options.lines()
        ? lines(input.getKey(), file, known)
        : Stream.of(document(input.getKey(), file, known));
  }

  private Outcome document(String id, InputFile file, Metadata known) {
    try (InputStream in = open(file)) {
      return new Accepted(articles.read(id, file, bytes(in), known, options.maxLine()));
    } catch (Refusal refusal) {
      return refusal.of(file.shown());
    } catch (IOException e) {
      return unreadable(file);
    }
  }

  private byte[] bytes(InputStream in) throws IOException, Refusal {
    byte[] bytes = in.readNBytes(options.maxBytes() + 1);
    if (bytes.length > options.maxBytes()) {
      throw new Refusal(
          Reason.TOO_LARGE, "is longer than " + options.maxBytes() + " bytes; divide it");
    }
    return bytes;
  }

  private Stream<Outcome> lines(String id, InputFile file, Metadata known) {
    try {
      return new LineReader(open(file), id, file.shown(), known, options.maxLine()).outcomes();
    } catch (IOException e) {
      return Stream.of(unreadable(file));
    }
  }

  private InputStream open(InputFile file) throws IOException {
    return file.path() == null ? standardInput : Files.newInputStream(file.path());
  }

  private static Refused unreadable(InputFile file) {
    return new Refused(file.shown(), Reason.UNREADABLE, "cannot be read");
  }
}
