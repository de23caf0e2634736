package io.chancery.cli;

import io.chancery.annotate.SharedAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs command lines as the manual shows them, from the project's root, with the real models. What
 * they write, stores and files, goes to a folder of its own under the name that the manual gives.
 *
 * @param folder where files are written
 */
record Desk(Path folder) {

  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
  private static final Set<String> STORELESS = Set.of("extract", "explain-sentence", "evaluate");
  private static final Set<String> WRITTEN =
      Set.of("--store", "-o", "--output", "--parses", "--write");

  /** Runs {@code ./chancery …}, with {@code < file} and {@code > file}. */
  Shell.Outcome run(String line) {
    List<String> words = words(line);
    if (!words.get(0).equals("./chancery")) {
      throw new IllegalArgumentException("no command of Chancery: " + line);
    }
    String input = redirected(words, "<").map(this::read).orElse("");
    var output = redirected(words, ">");
    Shell shell = new Shell(profile -> SharedAnnotator.of(profile)::annotate, input);
    Shell.Outcome outcome = shell.run(placed(words.subList(1, words.size())).toArray());
    output.ifPresent(file -> Articles.put(folder.resolve(file), outcome.out()));
    return new Shell.Outcome(
        outcome.code(), output.isPresent() ? "" : named(outcome.out()), named(outcome.err()));
  }

  /** Writes a file that the manual shows. */
  void write(String name, String text) {
    Articles.put(folder.resolve(name), text);
  }

  static List<String> words(String line) {
    Matcher matcher = WORD.matcher(line);
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group().replaceAll("[\"']", ""));
    }
    return words;
  }

  private static Optional<String> redirected(List<String> words, String sign) {
    int at = words.indexOf(sign);
    if (at < 0) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  private List<String> placed(List<String> words) {
    List<String> placed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean written = i > 0 && WRITTEN.contains(words.get(i - 1));
      placed.add(written || isHere(word) ? folder.resolve(word).toString() : word);
    }
    if (needsStore(words)) {
      placed.add("--store");
      placed.add(folder.resolve("store").toString());
    }
    return placed;
  }

  private boolean isHere(String word) {
    return word.contains("/") && !word.startsWith("http") && Files.exists(folder.resolve(word));
  }

  private static boolean needsStore(List<String> words) {
    boolean lists = words.equals(List.of("query"));
    return !lists
        && !words.contains("--store")
        && !words.get(0).startsWith("-")
        && !words.contains("--help")
        && !STORELESS.contains(words.get(0));
  }

  private String read(String name) {
    Path file = isHere(name) ? folder.resolve(name) : Path.of(name);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String named(String text) {
    return text.replace(folder + "/", "");
  }
}
