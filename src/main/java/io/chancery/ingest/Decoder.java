package io.chancery.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to characters. Nothing is replaced or repaired: what does not decode is refused. */
final class Decoder {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2048;

  private Decoder() {}

  /** Text of a file: UTF-8, or for a web page the character set that it declares. */
  static String decode(byte[] bytes) throws Refusal {
    refuseBinary(bytes);
    return withoutMark(decode(bytes, declaredCharset(bytes).orElse(StandardCharsets.UTF_8)));
  }

  private static void refuseBinary(byte[] bytes) throws Refusal {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new Refusal(Reason.NOT_UTF_8, "is UTF-16, byte 0 is not UTF-8; convert it to UTF-8");
    }
    Optional<String> kind = BinaryFormat.of(bytes);
    if (kind.isPresent()) {
      throw new Refusal(Reason.BINARY, "is " + kind.get() + ", not text; give its text or HTML");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<Charset> declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    boolean page = head.stripLeading().startsWith("<");
    return page && matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new Refusal(Reason.NOT_UTF_8, "byte " + in.position() + " is not " + charset.name());
    }
    return out.flip().toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
