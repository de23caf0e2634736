package io.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells text from what is not text, by the bytes. */
final class BinaryFormat {

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF", "a PDF file",
          "PK\u0003\u0004", "a zip archive or an Office file",
          "\u001f\u008b", "a gzip file",
          "\u0089PNG", "a PNG image",
          "\u00ff\u00d8\u00ff", "a JPEG image",
          "GIF8", "a GIF image",
          "{\\rtf", "an RTF file");

  /** More control characters than this, as a share of all bytes, and it is no text. */
  private static final double CONTROL_SHARE = 0.01;

  private BinaryFormat() {}

  /** What the bytes are if they are not text. */
  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(e -> head.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> isText(bytes) ? Optional.empty() : Optional.of("binary data"));
  }

  private static boolean isText(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
      control += isControl(b) ? 1 : 0;
    }
    return control <= bytes.length * CONTROL_SHARE;
  }

  private static boolean isControl(byte b) {
    return b == 0x7F || (b >= 0 && b < 0x20 && !(b >= '\t' && b <= '\r'));
  }
}
