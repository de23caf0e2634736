package io.chancery.resolve;

import io.chancery.ontology.EventClass;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an event in a few words, such as "Antony Blinken talks with Park Jin". */
final class EventLabel {

  private static final int LONGEST_WORDS = 60;

  private final Ontology ontology;

  EventLabel(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * The label.
   *
   * @param words the words of the primary mention, which say what was done where the class does not
   */
  String of(
      String type,
      String words,
      List<Participant.OfEntity> agents,
      List<Participant.OfEntity> recipients,
      @Nullable Participant theme,
      Participant.@Nullable OfEntity place) {
    String verb =
        type.equals(Drafting.GENERAL)
            ? words
            : ontology.eventClass(type).map(EventClass::verbPhrase).orElse(type);
    String subject = agents.isEmpty() ? "someone" : names(agents);
    return Stream.of(subject, verb, object(recipients, theme, place))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String object(
      List<Participant.OfEntity> recipients,
      @Nullable Participant theme,
      Participant.@Nullable OfEntity place) {
    if (!recipients.isEmpty()) {
      return names(recipients);
    }
    if (theme instanceof Participant.OfEntity thing) {
      return thing.entity().name();
    }
    if (theme instanceof Participant.OfText text) {
      return shortened(text.words().text());
    }
    return place == null ? "" : place.entity().name();
  }

  private static String names(List<Participant.OfEntity> participants) {
    List<String> names = participants.stream().map(p -> p.entity().name()).toList();
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS - 1) + "…";
  }
}
