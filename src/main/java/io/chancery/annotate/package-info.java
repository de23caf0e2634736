/**
 * From text to sentences, tokens, dependencies, names, times and coreference, as the linguistic
 * models say.
 *
 * <p>What: {@link io.chancery.annotate.Annotator} reads a document with the CoreNLP models of a
 * {@link io.chancery.annotate.Profile} and gives an immutable {@link
 * io.chancery.annotate.AnnotatedDocument} of our own types; {@link
 * io.chancery.annotate.AnnotationCache} keeps it on disk. What not: no events and no identities;
 * and nothing of CoreNLP's leaves the package, but {@link io.chancery.annotate.HeadlineWords},
 * which is public because CoreNLP makes its stages by their class name.
 *
 * <p>Terms: part-of-speech tags are Penn Treebank's, dependencies are enhanced Universal
 * Dependencies as CoreNLP prints them, times are TIMEX3 (TimeML).
 *
 * <p>Call order: {@code Annotator.load(profile)} once, then {@code annotate(document)} from any
 * thread. Words that only headlines use give way to plain ones before the tagger reads them, tags
 * that taggers get wrong in news are mended before the parser does, leading days after.
 *
 * <p>Traps: token indices count from 1, sentence indices from 0. Furniture is blanked out before
 * reading, so no token lies in it. A bare weekday's value keeps its week open; {@code resolve}
 * anchors it by the clause's tense.
 *
 * <p>Example: "Belmonte on Friday reassured Toska." has the edges nsubj(reassured, Belmonte),
 * obl:on(reassured, Friday) and obj(reassured, Toska).
 */
@NullMarked
package io.chancery.annotate;

import org.jspecify.annotations.NullMarked;
