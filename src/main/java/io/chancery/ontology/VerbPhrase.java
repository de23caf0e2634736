package io.chancery.ontology;

import org.jspecify.annotations.Nullable;

/**
 * How labels say what an agent does in events of a class.
 *
 * @param plain before whatever follows, such as {@code talks with}
 * @param toward before somebody on the other side, where that is said otherwise: {@code tells}
 * @param about before what alone it is about, where that is said otherwise: {@code talks on}
 */
public record VerbPhrase(String plain, @Nullable String toward, @Nullable String about) {}
