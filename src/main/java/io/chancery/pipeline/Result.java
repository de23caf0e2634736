package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.extract.Extraction;
import io.chancery.ingest.Refused;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
public sealed interface Result {

  /**
   * A document after every stage.
   *
   * @param extraction what its sentences say, each on its own; holds the parses too
   * @param resolved what the document says
   * @param graph the same as triples
   */
  record Understood(Extraction extraction, ResolvedDocument resolved, Graph graph)
      implements Result {

    /** The document as it was read. */
    public Document document() {
      return resolved.document();
    }

    /** What the models said. */
    public AnnotatedDocument annotated() {
      return extraction.annotated();
    }

    /** How many tokens the models saw. */
    public long tokens() {
      return annotated().sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    }
  }

  /**
   * A document that the store holds already, read in the same way.
   *
   * @param document the document
   */
  record Unchanged(Document document) implements Result {}

  /**
   * An input that could not be read.
   *
   * @param input as it was given, or the document's id
   * @param code a heading in {@code docs/reference/errors.md}
   * @param message what is wrong and what to do
   * @param failure what broke the reader, where something did
   */
  record Refusal(String input, String code, String message, @Nullable Throwable failure)
      implements Result {

    /** What breaks the program itself. */
    static final String READER_FAILED = "reader-failed";

    static Refusal of(Refused refused) {
      return new Refusal(refused.path(), refused.reason().code(), refused.message(), null);
    }

    static Refusal of(Document document, Throwable failure) {
      return new Refusal(
          document.id(), READER_FAILED, "reading it failed: " + failure + "; report it", failure);
    }

    static Refusal ofStore(Document document, Throwable failure) {
      return new Refusal(
          document.id(),
          READER_FAILED,
          "putting it into the store failed: " + failure + "; report it",
          failure);
    }

    /** One line: input, code, message. */
    public String describe() {
      return input + ": " + code + ": " + message;
    }
  }
}
