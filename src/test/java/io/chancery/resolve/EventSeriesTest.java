package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventSeriesTest {

  @Test
  @DisplayName("a series of missiles is launched in a series of launches, two missiles are not")
  void thingsInSeries() {
    assertThat(launched("series of missiles").isSeries()).isTrue();
    assertThat(launched("string of ballistic missiles").isSeries()).isTrue();
    assertThat(launched("missiles").isSeries()).isFalse();
    assertThat(launched("series").isSeries()).isFalse();
  }

  @Test
  @DisplayName("nouns in the plural tell of several, talks are one")
  void plurals() {
    assertThat(named("launches").isSeries()).isTrue();
    assertThat(named("launch").isSeries()).isFalse();
    assertThat(named("talks").isSeries()).isFalse();
  }

  @Test
  @DisplayName("a plural that points back to one event makes no series of it")
  void pointingBack() {
    Event.Mention back =
        new Event.Mention(quote("launches"), true, new Span(0, 40), "points-back", 0.9);
    assertThat(named("launch").saidAlso(back).isSeries()).isFalse();
  }

  private static Event launched(String what) {
    Entity thing = new NilEntity(what, EntityType.Weapon, null, List.of());
    return event("launched", false, new Participant.OfEntity(thing, quote(what)));
  }

  private static Event named(String noun) {
    return event(noun, true, null);
  }

  private static Event event(String words, boolean nominal, @Nullable Participant theme) {
    Event.Mention mention =
        new Event.Mention(quote(words), nominal, new Span(0, 40), "rule-1", 0.9);
    return new Event(
        "LaunchMissile-0",
        "LaunchMissile",
        "launch",
        List.of(),
        List.of(),
        theme,
        null,
        null,
        null,
        Factuality.Actual,
        null,
        List.of(mention));
  }

  private static Quote quote(String words) {
    return new Quote(new Span(0, words.length()), words);
  }
}
