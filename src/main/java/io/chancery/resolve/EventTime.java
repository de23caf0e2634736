package io.chancery.resolve;

import org.jspecify.annotations.Nullable;

/**
 * When an event is.
 *
 * @param interval the days
 * @param text the words, or null where the date is carried over from elsewhere
 */
public record EventTime(Interval interval, @Nullable String text) {}
