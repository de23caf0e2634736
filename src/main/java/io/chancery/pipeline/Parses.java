package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.AnnotationCache;
import io.chancery.text.Document;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first stage: kept parses where there are any, else the models, which are loaded when the
 * first document needs them. Counts the time that it takes. Safe for use by several threads.
 */
final class Parses {

  private final Setup setup;
  private final Models models;
  private final Progress progress;
  private final @Nullable AnnotationCache kept;
  private final LongAdder stage = new LongAdder();
  private final LongAdder annotating = new LongAdder();
  private final LongAdder loading = new LongAdder();
  private @Nullable Function<Document, AnnotatedDocument> annotator;

  Parses(Setup setup, Models models, Progress progress) {
    this.setup = setup;
    this.models = models;
    this.progress = progress;
    Path folder = setup.parses();
    kept = folder == null ? null : new AnnotationCache(folder, setup.profile());
  }

  AnnotatedDocument of(Document document) {
    long begin = System.nanoTime();
    try {
      return kept == null ? parse(document) : kept.get(document, this::parse);
    } finally {
      stage.add(System.nanoTime() - begin);
    }
  }

  private AnnotatedDocument parse(Document document) {
    Function<Document, AnnotatedDocument> loaded = annotator();
    long begin = System.nanoTime();
    AnnotatedDocument annotated = loaded.apply(document);
    annotating.add(System.nanoTime() - begin);
    return annotated;
  }

  private synchronized Function<Document, AnnotatedDocument> annotator() {
    if (annotator == null) {
      progress.loading(setup.profile());
      long begin = System.nanoTime();
      annotator = load();
      loading.add(System.nanoTime() - begin);
    }
    return annotator;
  }

  private Function<Document, AnnotatedDocument> load() {
    try {
      return models.load(setup.profile());
    } catch (RuntimeException e) {
      throw new SetupException(
          SetupFault.NO_MODELS,
          "the models of the profile " + setup.profile() + " cannot be loaded: " + e.getMessage(),
          e);
    }
  }

  /** Nanoseconds that all threads together spent in this stage. */
  long stageNanos() {
    return stage.sum();
  }

  /** Nanoseconds that all threads together spent in the models. */
  long annotatingNanos() {
    return annotating.sum();
  }

  /** Nanoseconds that loading the models took. */
  long loadingNanos() {
    return loading.sum();
  }
}
