package io.chancery.resolve;

import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.ontology.Factuality;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one event mention, its words resolved, before it is joined with others of the same
 * event.
 *
 * @param mention the words
 * @param part which of several events said by the same words, from 0
 * @param headline whether a headline says it
 * @param singular whether a singular noun says it
 * @param definite whether the words point back ({@code the meeting}, {@code their visit})
 * @param agents who does it, groups as their members unless they stand
 * @param recipients to or with whom
 * @param theme the event that it is about
 * @param themeThing the thing or words that it is about
 * @param place where
 * @param time when
 * @param source on whose word
 */
record EventDraft(
    EventMention mention,
    int part,
    boolean headline,
    boolean singular,
    boolean definite,
    List<Participant.OfEntity> agents,
    List<Participant.OfEntity> recipients,
    @Nullable EventReference theme,
    @Nullable Participant themeThing,
    Participant.@Nullable OfEntity place,
    @Nullable EventTime time,
    Participant.@Nullable OfEntity source) {

  /** The same done by others, with another status. */
  EventDraft by(List<Participant.OfEntity> others, Factuality status) {
    return new EventDraft(
        mention.as(status),
        part,
        headline,
        singular,
        definite,
        others,
        recipients,
        theme,
        themeThing,
        place,
        time,
        source);
  }

  /** One of several events that the words say, each with its own other side. */
  EventDraft with(List<Participant.OfEntity> side, int number) {
    return new EventDraft(
        mention,
        number,
        headline,
        singular,
        definite,
        agents,
        side,
        theme,
        themeThing,
        place,
        time,
        source);
  }

  /** The same about an event. */
  EventDraft about(EventReference event) {
    return new EventDraft(
        mention,
        part,
        headline,
        singular,
        definite,
        agents,
        recipients,
        event,
        null,
        place,
        time,
        source);
  }

  /** Whether nobody and nothing takes part. */
  boolean bare() {
    return agents.isEmpty()
        && recipients.isEmpty()
        && theme == null
        && themeThing == null
        && place == null;
  }

  /** Whether it tells what it is about. */
  boolean says() {
    return theme != null || themeThing != null;
  }

  Set<String> agentKeys() {
    return keys(agents);
  }

  Set<String> recipientKeys() {
    return keys(recipients);
  }

  static Set<String> keys(List<Participant.OfEntity> participants) {
    return participants.stream()
        .map(p -> p.entity().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
