package io.chancery.annotate;

/** The real models for tests, each profile loaded once for all of them, and only when one asks. */
public final class SharedAnnotator {

  private SharedAnnotator() {}

  /** Reads with the fast profile. */
  public static Annotator fast() {
    return Fast.ANNOTATOR;
  }

  /** Whether the models of the best profile are there; without them, built with -DfastModels. */
  public static boolean hasBest() {
    String parser = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";
    return SharedAnnotator.class.getClassLoader().getResource(parser) != null;
  }

  /** Reads with the best profile; needs several gigabytes. */
  public static Annotator best() {
    return Best.ANNOTATOR;
  }

  /** Reads with a profile. */
  public static Annotator of(Profile profile) {
    return profile == Profile.BEST ? best() : fast();
  }

  private static final class Fast {
    private static final Annotator ANNOTATOR = Annotator.load(Profile.FAST);
  }

  private static final class Best {
    private static final Annotator ANNOTATOR = Annotator.load(Profile.BEST);
  }
}
