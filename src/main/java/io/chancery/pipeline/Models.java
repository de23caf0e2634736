package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Profile;
import io.chancery.text.Document;
import java.util.function.Function;

/** Where the linguistic models come from; loading them takes tens of seconds. */
@FunctionalInterface
public interface Models {

  /** What annotates documents as the profile says; safe for use by several threads. */
  Function<Document, AnnotatedDocument> load(Profile profile);

  /** What annotates questions: words, lemmas and times suffice. */
  default Function<Document, AnnotatedDocument> loadForQuestions() {
    return load(Profile.FAST);
  }
}
