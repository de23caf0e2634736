package io.chancery.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words by which a coder knows texts that are none of its business, such as sport. */
final class Discards {

  private static final Pattern COMMENT = Pattern.compile("#.*|<!.*");

  private Discards() {}

  /** The words of some files; a plus before them says that they discard a whole story. */
  static Phrases<String> read(List<Path> files) {
    Map<String, String> words = new HashMap<>();
    files.stream()
        .flatMap(file -> Lines.of(file).stream())
        .map(line -> COMMENT.matcher(line).replaceFirst("").replaceFirst("^\\+", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> words.put(line, line));
    return new Phrases<>(words);
  }
}
