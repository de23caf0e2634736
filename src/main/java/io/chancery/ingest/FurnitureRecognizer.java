package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;

/**
 * Knows one kind of page furniture by a general feature: a phrase, a form, repetition, a place on
 * the page.
 */
@FunctionalInterface
interface FurnitureRecognizer {

  /**
   * The furniture in a line, the whole of it or parts that do not overlap.
   *
   * @param line one that is not set aside as a whole
   * @param page its neighbours, and what recognisers before this one found
   */
  List<Furniture> find(Line line, Page page);
}
