package io.chancery.reason;

import java.nio.file.Path;

/** Where to mend what was found. */
public sealed interface Place {

  /** The place in a few words. */
  String text();

  /**
   * Characters of a document.
   *
   * @param docId the document
   * @param begin the first code point of its readable text
   * @param end the code point behind the last one
   * @param words the characters there
   */
  record InDocument(String docId, int begin, int end, String words) implements Place {
    @Override
    public String text() {
      return "%s %d-%d \"%s\"".formatted(docId, begin, end, words);
    }
  }

  /**
   * A document as a whole.
   *
   * @param docId the document
   */
  record OfDocument(String docId) implements Place {
    @Override
    public String text() {
      return docId;
    }
  }

  /**
   * A line of a file.
   *
   * @param file as it was named
   * @param line counted from 1
   */
  record InFile(Path file, long line) implements Place {
    @Override
    public String text() {
      return file + ":" + line;
    }
  }

  /** In no file that was given and in no document: the store's own layers. */
  record InStore() implements Place {
    @Override
    public String text() {
      return "the store";
    }
  }
}
