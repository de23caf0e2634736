package io.chancery.query;

/** Text by code points, as offsets in the graph count it. */
final class CodePoints {
  private CodePoints() {}

  static String part(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
