package planted.extract;

/** Breaks NO_EMPTY_NAMES. */
final class SpanHelper {}
