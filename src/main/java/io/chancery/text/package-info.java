/**
 * Documents and the places in them: what every stage reads and points back to.
 *
 * <p>What: {@link io.chancery.text.Document} is one article's readable text with its {@link
 * io.chancery.text.Source} and the {@link io.chancery.text.Furniture} set aside; a {@link
 * io.chancery.text.Span} is a stretch of it. {@link io.chancery.text.AnyOf} compares a word with a
 * few others. What not: no files, no models, no meaning.
 *
 * <p>Terms: an offset counts Unicode code points of the readable text from 0; an end is exclusive.
 *
 * <p>Trap: Java strings count UTF-16 units. {@link
 * io.chancery.text.Document#textAt(io.chancery.text.Span)} converts; never cut the text with a
 * span's numbers yourself.
 *
 * <p>Example: in "Belmonte reassured Toska." the span 9 to 18 is "reassured".
 */
@NullMarked
package io.chancery.text;

import org.jspecify.annotations.NullMarked;
