package io.chancery.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import io.chancery.text.Document;

/** The models of a profile apart from our translation of what they say, to be timed each alone. */
public final class BareModels {

  private final Models models;

  private BareModels(Models models) {
    this.models = models;
  }

  /** Loads the profile's models. */
  public static BareModels load(Profile profile) {
    return new BareModels(Models.load(profile));
  }

  /** What the annotators say of a text that was made readable before. */
  public Said read(Document document, String readable) {
    return new Said(document, models.read(readable, document.source().published()));
  }

  /** The text as the models like it. */
  public static String readable(Document document) {
    return Annotator.readable(document);
  }

  /**
   * What the annotators say, in their own form.
   *
   * @param document what was read
   * @param annotation CoreNLP's
   */
  public record Said(Document document, Annotation annotation) {

    /** The same in ours. */
    public AnnotatedDocument translated() {
      return new Translation(document, annotation).document();
    }
  }
}
