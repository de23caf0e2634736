package io.chancery.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnyOfTest {

  @Test
  void the_first_the_last_and_one_between_are_found() {
    assertTrue(AnyOf.matches("aux", "aux|cop|mark"));
    assertTrue(AnyOf.matches("cop", "aux|cop|mark"));
    assertTrue(AnyOf.matches("mark", "aux|cop|mark"));
  }

  @Test
  void a_part_of_an_alternative_is_none() {
    assertFalse(AnyOf.matches("nsubj", "nsubj:pass|obj"));
    assertFalse(AnyOf.matches("bj", "nsubj:pass|obj"));
    assertFalse(AnyOf.matches("obj|iobj", "obj|iobj"));
    assertFalse(AnyOf.matches("", "aux|cop"));
  }

  @Test
  void a_star_stands_for_all_that_begin_so() {
    assertTrue(AnyOf.matches("nsubj:pass", "obj|nsubj*"));
    assertTrue(AnyOf.matches("nsubj", "nsubj*|obj"));
    assertFalse(AnyOf.matches("nsub", "nsubj*|obj"));
    assertFalse(AnyOf.matches("obj:x", "nsubj*|obj"));
  }

  @Test
  void a_dollar_is_a_dollar() {
    assertTrue(AnyOf.matches("PRP$", "DT|PRP$"));
    assertFalse(AnyOf.matches("PRP", "DT|PRP$"));
  }
}
