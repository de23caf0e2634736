package io.chancery.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import io.chancery.ingest.Typography;
import io.chancery.text.Document;
import io.chancery.text.Furniture;

/** Reads a document with the models of a profile. One instance serves all threads. */
public final class Annotator {

  private final Models models;

  private Annotator(Models models) {
    this.models = models;
  }

  /** Loads the profile's models; takes tens of seconds. */
  public static Annotator load(Profile profile) {
    return new Annotator(Models.load(profile));
  }

  /**
   * Loads what reads questions in a second or two: words with parts of speech and lemmas, and
   * times; no dependencies, names or coreference.
   */
  public static Annotator loadForQuestions() {
    return new Annotator(Models.forQuestions());
  }

  /** The document's sentences with all that the models say; page furniture is passed over. */
  public AnnotatedDocument annotate(Document document) {
    Annotation annotation = models.read(readable(document), document.source().published());
    return new Translation(document, annotation).document();
  }

  /**
   * The text as the models like it: furniture blanked out, quotes and dashes plain; offsets
   * unchanged.
   */
  static String readable(Document document) {
    StringBuilder text = new StringBuilder(document.text());
    for (Furniture furniture : document.furniture()) {
      blank(text, furniture);
    }
    return Typography.plain(text.toString());
  }

  private static void blank(StringBuilder text, Furniture furniture) {
    int from = text.offsetByCodePoints(0, furniture.span().begin());
    int to = text.offsetByCodePoints(from, furniture.span().length());
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
  }
}
