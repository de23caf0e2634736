package io.chancery.annotate;

import io.chancery.text.Span;

/** Translates UTF-16 offsets, which Java and CoreNLP count in, to code points. */
final class CodePoints {

  private final int[] codePointAt;

  CodePoints(String text) {
    codePointAt = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      codePointAt[i] = count;
      boolean second =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      count += second ? 0 : 1;
    }
    codePointAt[text.length()] = count;
  }

  Span span(int begin, int end) {
    return new Span(codePointAt[begin], codePointAt[end]);
  }
}
