package io.chancery.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Rows as aligned columns of labels, a cell cut with an ellipsis where it is too wide.
 *
 * @param labels gives the words
 */
record TableText(Labels labels) {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  String of(Answer.Rows rows) {
    List<List<String>> lines = rows.rows().stream().map(row -> cells(rows.columns(), row)).toList();
    List<String> head = rows.columns().stream().map(Var::getVarName).toList();
    List<Integer> widths =
        IntStream.range(0, head.size()).mapToObj(at -> width(head, lines, at)).toList();
    List<String> rule = widths.stream().map("-"::repeat).toList();
    return Stream.concat(Stream.of(head, rule), lines.stream())
            .map(line -> line(line, widths))
            .collect(Collectors.joining())
        + count(lines.size());
  }

  private static String count(int rows) {
    return rows == 1 ? "1 row\n" : rows + " rows\n";
  }

  private List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(column -> cell(row.get(column))).toList();
  }

  private String cell(@Nullable Node value) {
    return value == null
        ? ""
        : StringUtils.abbreviate(labels.of(value).replaceAll("\\s+", " "), "…", WIDEST);
  }

  private static int width(List<String> head, List<List<String>> lines, int at) {
    return Stream.concat(Stream.of(head), lines.stream())
        .mapToInt(line -> line.get(at).length())
        .max()
        .orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
            .mapToObj(at -> StringUtils.rightPad(cells.get(at), widths.get(at)))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }
}
