package io.chancery.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the manual, line by line.
 *
 * @param path from the project's root, such as {@code docs/glossary.md}
 * @param lines its lines
 */
public record Page(Path path, List<String> lines) {

  private static final Path ROOT =
      Path.of(System.getProperty("chancery.home", "")).toAbsolutePath();

  /** What a fence opens and closes with. */
  private static final String FENCE = "```";

  public Page {
    lines = List.copyOf(lines);
  }

  /**
   * A stretch between two fences.
   *
   * @param info what stands behind the opening fence, such as {@code console}
   * @param begin index of the first line within
   * @param end index of the closing fence
   */
  public record Block(String info, int begin, int end) {}

  /** Reads a page. */
  public static Page read(Path path) {
    try {
      return new Page(path, Files.readAllLines(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pages: those at the root in order of names, then those below {@code docs}. */
  public static List<Page> all() {
    return Stream.concat(markdown("", 1), markdown("docs", 9)).map(Page::read).toList();
  }

  private static Stream<Path> markdown(String folder, int depth) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder), depth)) {
      return files
          .filter(f -> f.toString().endsWith(".md"))
          .map(ROOT::relativize)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All fenced blocks, in order. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).startsWith(FENCE)) {
        int end = closing(at + 1);
        blocks.add(new Block(lines.get(at).substring(FENCE.length()).strip(), at + 1, end));
        at = end;
      }
    }
    return blocks;
  }

  private int closing(int from) {
    int at = from;
    while (!lines.get(at).equals(FENCE)) {
      at++;
    }
    return at;
  }

  /** The lines of a block. */
  public List<String> linesOf(Block block) {
    return lines.subList(block.begin(), block.end());
  }

  /** The lines outside all blocks. */
  public List<String> prose() {
    List<String> prose = new ArrayList<>();
    int from = 0;
    for (Block block : blocks()) {
      prose.addAll(lines.subList(from, block.begin() - 1));
      from = block.end() + 1;
    }
    prose.addAll(lines.subList(from, lines.size()));
    return prose;
  }

  /** The page with other lines in the place of some. */
  public Page with(int begin, int end, List<String> instead) {
    List<String> all = new ArrayList<>(lines.subList(0, begin));
    all.addAll(instead);
    all.addAll(lines.subList(end, lines.size()));
    return new Page(path, all);
  }

  /** The page as one text. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
