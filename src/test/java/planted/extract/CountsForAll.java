package planted.extract;

/** Breaks NO_STATIC_MUTABLE_STATE. */
final class CountsForAll {
  static int count = 0;
}
