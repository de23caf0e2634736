package planted.export;

import planted.serve.GoesBack;

/** Breaks PACKAGES_HAVE_NO_CYCLES, with {@link GoesBack}. */
public record GoesInCircles(GoesBack back) {}
