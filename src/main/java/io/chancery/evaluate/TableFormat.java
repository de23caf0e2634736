package io.chancery.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** How figures are written. */
public enum TableFormat {
  /** Aligned columns, shares with three decimals. */
  TABLE {
    @Override
    public String of(List<Table> tables) {
      return joined(tables, table -> table.title() + "\n\n" + aligned(table));
    }
  },
  /** The same as Markdown. */
  MARKDOWN {
    @Override
    public String of(List<Table> tables) {
      return joined(tables, table -> "## " + table.title() + "\n\n" + markdown(table));
    }
  },
  /** One object, a table's name leading to its rows; shares in full, what is left out null. */
  JSON {
    @Override
    public String of(List<Table> tables) {
      ObjectNode all = NODES.objectNode();
      tables.forEach(table -> all.set(table.name(), rows(table)));
      return all.toPrettyString() + "\n";
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String GAP = "  ";

  /** The tables as one text. */
  public abstract String of(List<Table> tables);

  private static String joined(List<Table> tables, Function<Table, String> text) {
    return tables.stream().map(text).collect(Collectors.joining("\n"));
  }

  /** A table alone, as a page holds it. */
  static String markdown(Table table) {
    List<String> rule =
        IntStream.range(0, table.columns().size())
            .mapToObj(at -> isNumeric(table, at) ? "--:" : "---")
            .toList();
    return Stream.concat(Stream.of(table.columns(), rule), table.rows().stream().map(r -> cells(r)))
        .map(TableFormat::markdown)
        .collect(Collectors.joining());
  }

  private static String markdown(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String aligned(Table table) {
    List<List<String>> lines =
        Stream.concat(Stream.of(table.columns()), table.rows().stream().map(r -> cells(r)))
            .toList();
    List<Integer> widths =
        IntStream.range(0, table.columns().size()).mapToObj(at -> width(lines, at)).toList();
    return lines.stream().map(line -> line(table, line, widths)).collect(Collectors.joining());
  }

  private static String line(Table table, List<String> line, List<Integer> widths) {
    return IntStream.range(0, line.size())
            .mapToObj(
                at ->
                    isNumeric(table, at)
                        ? StringUtils.leftPad(line.get(at), widths.get(at))
                        : StringUtils.rightPad(line.get(at), widths.get(at)))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  private static int width(List<List<String>> lines, int at) {
    return lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0);
  }

  private static boolean isNumeric(Table table, int at) {
    return table.rows().stream().anyMatch(row -> row.get(at) instanceof Number);
  }

  private static List<String> cells(List<Object> row) {
    return row.stream().map(TableFormat::cell).toList();
  }

  private static String cell(Object value) {
    return value instanceof Double share
        ? String.format(Locale.ROOT, "%.3f", share)
        : value.toString().replace('\n', ' ');
  }

  private static ArrayNode rows(Table table) {
    ArrayNode rows = NODES.arrayNode();
    table.rows().forEach(row -> rows.add(row(table.columns(), row)));
    return rows;
  }

  private static ObjectNode row(List<String> columns, List<Object> row) {
    ObjectNode json = NODES.objectNode();
    for (int at = 0; at < columns.size(); at++) {
      Object value = row.get(at);
      json.putPOJO(columns.get(at), value.equals("") ? null : value);
    }
    return json;
  }
}
