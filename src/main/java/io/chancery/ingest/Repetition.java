package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;

/**
 * A line that stands on the page already, word for word: the headline again, a caption, a pull
 * quote.
 */
final class Repetition implements FurnitureRecognizer {

  @Override
  public List<Furniture> find(Line line, Page page) {
    return page.copiesOf(line).get(0) < line.index()
        ? List.of(line.whole("repeated line"))
        : List.of();
  }
}
