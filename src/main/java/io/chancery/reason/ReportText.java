package io.chancery.reason;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** A report as aligned columns, the message last and whole, and a line that counts. */
final class ReportText {

  private static final int WIDEST = 44;
  private static final List<String> HEAD = List.of("severity", "place", "about", "message");

  private ReportText() {}

  static String of(ValidationReport report) {
    List<List<String>> lines = report.findings().stream().map(ReportText::cells).toList();
    String table = lines.isEmpty() ? "" : table(lines);
    return table + summary(report);
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.severity().toString(),
        place(finding.place()),
        cut(finding.label()),
        finding.message());
  }

  /** Of a file the end says where: it is never cut. */
  private static String place(Place place) {
    return place instanceof Place.InFile ? place.text() : cut(place.text());
  }

  private static String cut(String text) {
    return StringUtils.abbreviate(text.replaceAll("\\s+", " "), "…", WIDEST);
  }

  private static String table(List<List<String>> lines) {
    List<List<String>> all = Stream.concat(Stream.of(HEAD), lines.stream()).toList();
    List<Integer> widths = IntStream.range(0, HEAD.size()).mapToObj(at -> width(all, at)).toList();
    return all.stream().map(line -> line(line, widths)).collect(Collectors.joining());
  }

  private static int width(List<List<String>> lines, int at) {
    return lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
            .mapToObj(at -> StringUtils.rightPad(cells.get(at), widths.get(at)))
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + "\n";
  }

  private static String summary(ValidationReport report) {
    return "%s: %d violations, %d warnings, %d remarks%n"
        .formatted(
            report.conforms() ? "conforms" : "does not conform",
            report.count(Severity.VIOLATION),
            report.count(Severity.WARNING),
            report.count(Severity.INFO));
  }
}
