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
 */
record Evocation(int trigger, LexicalUnit unit, Frame frame, Span span) {}
