package io.chancery.ingest;

import io.chancery.text.Furniture;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in lines, with the furniture found so far. Blank lines are no lines here.
 *
 * @param lines in order
 * @param byLine furniture in each line, by the line's index
 * @param copies indexes of the lines with the same content, in order
 */
record Page(
    List<Line> lines, Map<Integer, List<Furniture>> byLine, Map<String, List<Integer>> copies) {

  static Page of(ReadableText readable) {
    List<Line> lines = split(readable.text());
    Page page = new Page(lines, Map.of(), copies(lines));
    Map<Integer, Furniture> byBegin =
        readable.furniture().stream().collect(Collectors.toMap(f -> f.span().begin(), f -> f));
    return page.setAside(
        (line, p) ->
            byBegin.containsKey(line.begin()) ? List.of(byBegin.get(line.begin())) : List.of());
  }

  private static Map<String, List<Integer>> copies(List<Line> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                Page::sameness, Collectors.mapping(Line::index, Collectors.toList())));
  }

  private static String sameness(Line line) {
    return line.content().replaceAll("\\s+", " ");
  }

  private static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int codePoints = 0;
    for (int at = 0; at < text.length(); ) {
      int end = lineEnd(text, at);
      String raw = text.substring(at, end);
      String content = raw.strip();
      if (!content.isEmpty()) {
        int indent = raw.length() - raw.stripLeading().length();
        lines.add(Line.of(lines.size(), codePoints + raw.codePointCount(0, indent), content));
      }
      codePoints += raw.codePointCount(0, raw.length()) + 1;
      at = end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && "\n\r\u2028\u2029".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The page with what the recogniser finds; furniture known already is never changed. */
  Page setAside(FurnitureRecognizer recognizer) {
    Map<Integer, List<Furniture>> grown = new HashMap<>(byLine);
    lines.stream()
        .filter(line -> !isAside(line))
        .forEach(line -> recognizer.find(line, this).forEach(f -> add(grown, line, f)));
    return new Page(lines, grown, copies);
  }

  private static void add(Map<Integer, List<Furniture>> byLine, Line line, Furniture found) {
    List<Furniture> known = byLine.getOrDefault(line.index(), List.of());
    List<Furniture> kept = known.stream().filter(f -> !found.span().contains(f.span())).toList();
    if (kept.stream().noneMatch(f -> f.span().overlaps(found.span()))) {
      byLine.put(line.index(), Stream.concat(kept.stream(), Stream.of(found)).toList());
    }
  }

  /** Whether all of the line is furniture. */
  boolean isAside(Line line) {
    return furniture(line).stream().anyMatch(f -> f.span().equals(line.span()));
  }

  /** Indexes of all lines with the same characters, this one among them. */
  List<Integer> copiesOf(Line line) {
    return copies.getOrDefault(sameness(line), List.of(line.index()));
  }

  /** What was found in the line so far. */
  List<Furniture> furniture(Line line) {
    return byLine.getOrDefault(line.index(), List.of());
  }

  /** All furniture in order of appearance. */
  List<Furniture> furniture() {
    return inOrder(byLine.values().stream().flatMap(List::stream));
  }

  /** Lines of which at least a part is article. */
  Stream<Line> openLines() {
    return lines.stream().filter(line -> !isAside(line));
  }

  String openText() {
    return openLines().map(this::openText).collect(Collectors.joining("\n"));
  }

  /** A line's characters without the furniture in it. */
  String openText(Line line) {
    StringBuilder open = new StringBuilder();
    int at = line.begin();
    for (Furniture aside : inOrder(furniture(line).stream())) {
      open.append(line.textAt(new Span(at, aside.span().begin())));
      at = aside.span().end();
    }
    return open.append(line.textAt(new Span(at, line.span().end()))).toString().strip();
  }

  private static List<Furniture> inOrder(Stream<Furniture> furniture) {
    return furniture.sorted(Comparator.comparing(Furniture::span)).toList();
  }

  String textAt(Furniture furniture) {
    return lines.stream()
        .filter(line -> line.span().contains(furniture.span()))
        .map(line -> line.textAt(furniture.span()))
        .findFirst()
        .orElse("");
  }
}
