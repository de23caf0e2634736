package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.Factuality;
import io.chancery.ontology.Role;
import io.chancery.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

  private static final Argument CREW = argument(Role.AGENT, 1, "nsubj");
  private static final Argument RAIDERS = argument(Role.AGENT, 7, "obl:agent");
  private static final Argument SHIP = argument(Role.RECIPIENT, 4, "obj");
  private static final Argument PORT = argument(Role.PLACE, 9, "obl:in");

  @Test
  void whatOnlyTheSecondSeesIsAddedInOrder() {
    EventMention attack = event(6, "Attack", SHIP);
    EventMention sail = event(2, "Travel", CREW);
    assertThat(SecondOpinion.heard(List.of(attack), List.of(sail, event(6, "Attack"))))
        .containsExactly(sail, attack);
  }

  @Test
  void anEventOfNobodyIsNotAdded() {
    assertThat(SecondOpinion.heard(List.of(), List.of(event(2, "Travel", PORT)))).isEmpty();
  }

  @Test
  void openPlacesAndAgentsBehindByAreFilled() {
    EventMention heard = heard(event(3, "Attack", SHIP), event(3, "Attack", RAIDERS, PORT));
    assertThat(heard.arguments()).containsExactly(SHIP, RAIDERS, PORT);
  }

  @Test
  void whatTheFirstSaysStands() {
    EventMention first = event(3, "Attack", CREW);
    assertThat(heard(first, event(3, "Attack", RAIDERS))).isEqualTo(first);
    assertThat(heard(first, event(3, "Travel", CREW, PORT))).isEqualTo(first);
  }

  @Test
  void otherPartiesAreNotTakenOver() {
    EventMention first = event(3, "Attack", SHIP);
    assertThat(heard(first, event(3, "Attack", CREW, SHIP))).isEqualTo(first);
  }

  private static EventMention heard(EventMention first, EventMention second) {
    return SecondOpinion.heard(List.of(first), List.of(second)).get(0);
  }

  private static Argument argument(Role role, int head, String path) {
    Span span = new Span(head, head + 1);
    return new Argument(role, new EntityMention(0, head, head, head, span, "x"), path);
  }

  private static EventMention event(int trigger, String type, Argument... arguments) {
    return new EventMention(
        0,
        trigger,
        new Span(trigger, trigger + 1),
        "x",
        false,
        type,
        "rule",
        List.of(arguments),
        Factuality.Actual,
        Tense.PAST,
        List.of());
  }
}
