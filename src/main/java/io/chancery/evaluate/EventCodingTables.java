package io.chancery.evaluate;

import io.chancery.ontology.Crosswalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is written of an event-coding benchmark.
 *
 * @param sentences the gold, with codes as the file has them
 * @param schemes what these codes may be of
 * @param said by the sentence's id what was coded
 */
record EventCodingTables(
    List<CodedSentence> sentences, CodeSchemes schemes, Map<String, Set<CodedEvent>> said) {

  /** How well events are coded: by the scheme of each record, and by CAMEO whatever it is of. */
  Table events() {
    return new Table(
        "event-coding/events",
        "Coded events",
        List.of("codes", "compared", "precision", "recall", "F1", "said", "in gold"),
        Stream.of(
                rows("of each record's scheme", own()),
                rows("WEIS records", score(s -> ofScheme(s, schemes.weis()))),
                rows("CAMEO records", score(s -> ofScheme(s, schemes.cameo()))),
                rows("all read as CAMEO", score(s -> CodeSchemes.typed(s, schemes.cameo()))))
            .flatMap(Function.identity())
            .toList());
  }

  private EventCodingScore own() {
    return score(schemes::typed);
  }

  /** A record of this scheme that codes something. */
  private Optional<CodedSentence> ofScheme(CodedSentence sentence, Crosswalk scheme) {
    List<String> codes = sentence.events().stream().map(CodedEvent::type).toList();
    return codes.isEmpty() || !schemes.schemeOf(codes).equals(Optional.of(scheme))
        ? Optional.empty()
        : CodeSchemes.typed(sentence, scheme);
  }

  private EventCodingScore score(Function<CodedSentence, Optional<CodedSentence>> typed) {
    return new EventCodingScore(
        sentences.stream().flatMap(s -> typed.apply(s).stream()).toList(), said);
  }

  private static Stream<List<Object>> rows(String codes, EventCodingScore score) {
    return Stream.of(
        row(codes, "type", score.types()),
        row(codes, "dyad", score.ends()),
        row(codes, "type and dyad", score.dyads()),
        row(codes, "type and full codes", score.fullCodes()));
  }

  private static List<Object> row(String codes, String name, Rate rate) {
    return List.of(
        codes, name, rate.precision(), rate.recall(), rate.f1(), rate.said(), rate.gold());
  }

  Table silence() {
    Share silent = own().silent();
    return new Table(
        "event-coding/silence",
        "Sentences of which nothing may be coded",
        List.of("sentences", "coded nothing", "coded something"),
        List.of(List.of(silent.of(), silent.right(), silent.of() - silent.right())));
  }

  /** Every coded event that is missed or untrue, by the scheme of each record. */
  Table mistakes() {
    return own().mistakes();
  }
}
