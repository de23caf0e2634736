package io.chancery.correct;

import org.apache.jena.graph.Node;

/**
 * What a correction spoke of when it was made, in terms that stay when text before it changes.
 *
 * @param event the event, or the words that refer to one, as its document called it then
 * @param type its class
 * @param words those that tell of it
 * @param sentence the text of their sentence, with single spaces
 * @param at how many characters of the sentence stand before the words
 * @param nth how many sentences of the document with the same text stand before it
 */
record Anchor(Node event, Node type, String words, String sentence, int at, int nth) {}
