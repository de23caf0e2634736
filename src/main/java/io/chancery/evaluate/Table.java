package io.chancery.evaluate;

import java.util.List;

/**
 * Figures that were measured.
 *
 * @param name what a page calls the place where they stand, such as {@code gold/found}
 * @param title what they are, for people
 * @param columns the heads; each row has as many cells
 * @param rows texts, whole numbers and shares
 */
public record Table(String name, String title, List<String> columns, List<List<Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(name + ": a row has " + row.size() + " cells");
      }
    }
  }
}
