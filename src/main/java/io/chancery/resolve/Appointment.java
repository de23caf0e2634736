package io.chancery.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A person's name with a title, as the text joins them.
 *
 * @param person the name
 * @param title the title
 * @param owner the state or organisation that the text says the title is of
 * @param rule id of the rule that joined them
 */
record Appointment(Name person, TitleMatch title, @Nullable Name owner, String rule) {

  int first() {
    return Math.min(person.first(), title.first());
  }

  int last() {
    return Math.max(person.last(), title.last());
  }
}
