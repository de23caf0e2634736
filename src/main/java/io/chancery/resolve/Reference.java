package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that refer to an event without telling who takes part in it: {@code after the earthquake}.
 * They assert nothing; what they refer to may be told by another document.
 *
 * @param type local name of the event class that the words evoke
 * @param words the evoking words
 * @param nominal whether they are a noun
 * @param sentence the sentence around them
 * @param factuality how the sentence presents it
 * @param place where, if the words say it
 * @param time when, likewise; what stays open is null
 * @param part which of several that the same words refer to, from 0: {@code the strikes on March 2
 *     and 4}
 */
public record Reference(
    String type,
    Quote words,
    boolean nominal,
    Span sentence,
    Factuality factuality,
    @Nullable Entity place,
    @Nullable Interval time,
    int part) {}
