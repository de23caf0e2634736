package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens, is done, said, planned or denied, with all its mentions in one document.
 *
 * @param key identifies it within the document: type and begin of the first trigger, such as {@code
 *     Talk-447}, and a number where one trigger says several events
 * @param type local name of the event class
 * @param label in words, such as {@code Antony Blinken talks with Park Jin}
 * @param agents who does it
 * @param recipients to or with whom
 * @param theme what it is about
 * @param place where
 * @param time when
 * @param partOf key of the event that it is a part of
 * @param factuality whether it happened
 * @param source on whose word; null is the reporter's
 * @param mentions where the text says it, the primary one first
 */
public record Event(
    String key,
    String type,
    String label,
    List<Participant.OfEntity> agents,
    List<Participant.OfEntity> recipients,
    @Nullable Participant theme,
    Participant.@Nullable OfEntity place,
    @Nullable EventTime time,
    @Nullable String partOf,
    Factuality factuality,
    Participant.@Nullable OfEntity source,
    List<Mention> mentions) {

  private static final Pattern PLURAL = Pattern.compile("\\p{Ll}+[^s]s");

  /** Plurals that mean one event. */
  private static final Set<String> ONE =
      Set.of("talks", "negotiations", "consultations", "hostilities", "elections", "polls");

  /** What makes one event of one thing several of many: {@code launched a series of missiles}. */
  private static final Pattern MANY =
      Pattern.compile("(series|string|spate|succession|flurry|wave) of .+");

  /**
   * Words that say the event.
   *
   * @param trigger the evoking words
   * @param nominal whether they are a noun
   * @param sentence the sentence around them
   * @param foundBy rule id
   * @param confidence between 0 and 1
   */
  public record Mention(
      Quote trigger, boolean nominal, Span sentence, String foundBy, double confidence) {}

  public Event {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("event " + key + " has no mention");
    }
  }

  /**
   * Whether its words tell of several such events: {@code this year's launches}, but not {@code the
   * launches} of what a text told before.
   */
  public boolean isSeries() {
    return factuality == Factuality.Habitual
        || theme instanceof Participant.OfEntity thing
            && MANY.matcher(thing.entity().name()).matches()
        || mentions.stream()
            .filter(m -> !m.foundBy().equals(EventAnaphora.RULE))
            .anyMatch(m -> m.nominal() && isPlural(m.trigger().text()));
  }

  /** Whether a noun tells of several: {@code launches}, but not {@code talks}. */
  public static boolean isPlural(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return PLURAL.matcher(last).matches() && !ONE.contains(last);
  }

  /** The same under another key. */
  Event as(String name) {
    return new Event(
        name,
        type,
        label,
        agents,
        recipients,
        theme,
        place,
        time,
        partOf,
        factuality,
        source,
        mentions);
  }

  /** The same somewhere else. */
  Event in(Participant.OfEntity where) {
    return new Event(
        key,
        type,
        label,
        agents,
        recipients,
        theme,
        where,
        time,
        partOf,
        factuality,
        source,
        mentions);
  }

  /** The same at another time. */
  Event at(EventTime when) {
    return new Event(
        key,
        type,
        label,
        agents,
        recipients,
        theme,
        place,
        when,
        partOf,
        factuality,
        source,
        mentions);
  }

  /** The same about something else. */
  Event about(Participant what) {
    return new Event(
        key,
        type,
        label,
        agents,
        recipients,
        what,
        place,
        time,
        partOf,
        factuality,
        source,
        mentions);
  }

  /** The same to or with somebody. */
  Event against(List<Participant.OfEntity> whom) {
    return new Event(
        key, type, label, agents, whom, theme, place, time, partOf, factuality, source, mentions);
  }

  /** The same done by somebody. */
  Event by(List<Participant.OfEntity> whom) {
    return new Event(
        key,
        type,
        label,
        whom,
        recipients,
        theme,
        place,
        time,
        partOf,
        factuality,
        source,
        mentions);
  }

  /** The same as a part of another event. */
  Event within(String whole) {
    return new Event(
        key,
        type,
        label,
        agents,
        recipients,
        theme,
        place,
        time,
        whole,
        factuality,
        source,
        mentions);
  }

  /** The same said once more. */
  Event saidAlso(Mention words) {
    List<Mention> more = new ArrayList<>(mentions);
    more.add(words);
    return new Event(
        key, type, label, agents, recipients, theme, place, time, partOf, factuality, source, more);
  }

  /** The same with another status. */
  Event as(Factuality status) {
    return new Event(
        key, type, label, agents, recipients, theme, place, time, partOf, status, source, mentions);
  }
}
