package io.chancery.extract;

import io.chancery.ontology.Frame;
import io.chancery.ontology.LexicalUnit;
import io.chancery.text.Span;

/**
 * Words of a sentence that evoke a frame.
 *
 * @param trigger index of the head token
 * @param unit the lexical unit
 * @param frame the frame
 * @param span where the evoking words stand
 * @param derived whether the frame does not list the unit, and has it from a verb of its own
 */
record Evocation(int trigger, LexicalUnit unit, Frame frame, Span span, boolean derived) {

  /** The rule that finds what is evoked. */
  String rule() {
    return derived ? frame.id() + "-derived" : frame.id();
  }
}
