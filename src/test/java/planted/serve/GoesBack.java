package planted.serve;

import planted.export.GoesInCircles;

/** The other half of the circle. */
public record GoesBack(GoesInCircles forth) {}
