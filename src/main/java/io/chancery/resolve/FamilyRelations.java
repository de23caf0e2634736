package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is whose wife, son or sister: {@code Olga Brandt, wife of the former mayor Ivo Brandt}. */
final class FamilyRelations {

  private static final Map<String, String> KIN =
      Map.ofEntries(
          Map.entry("wife", "spouseOf"),
          Map.entry("husband", "spouseOf"),
          Map.entry("spouse", "spouseOf"),
          Map.entry("widow", "spouseOf"),
          Map.entry("widower", "spouseOf"),
          Map.entry("son", "childOf"),
          Map.entry("daughter", "childOf"),
          Map.entry("father", "parentOf"),
          Map.entry("mother", "parentOf"),
          Map.entry("brother", "siblingOf"),
          Map.entry("sister", "siblingOf"));

  private final Referents referents;
  private final Scene scene;
  private final RelationCollector found;

  FamilyRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String predicate = KIN.get(Words.lower(token));
      if (predicate != null && token.isNoun()) {
        read(new Phrase(sentence, token.index()), predicate);
      }
    }
  }

  private void read(Phrase kin, String predicate) {
    int sentence = kin.sentence().index();
    Words.Range words = new Words.Range(sentence, kin.first(), kin.head());
    Optional<Entity> whose =
        Stream.concat(kin.possessor().stream(), kin.after("of").stream())
            .flatMap(head -> person(sentence, head).stream())
            .findFirst();
    found.add(named(kin), predicate, whose, words, "family-noun", 0.85);
  }

  /** The name in apposition, or right behind: {@code his son Ivo Brandt}. */
  private Optional<Entity> named(Phrase kin) {
    int sentence = kin.sentence().index();
    Stream<Integer> behind =
        scene.names().get(sentence).stream()
            .filter(n -> n.first() == kin.head() + 1)
            .map(Name::last);
    return Stream.concat(behind, kin.appositives().stream())
        .filter(head -> scene.nameAt(sentence, head).isPresent())
        .flatMap(head -> person(sentence, head).stream())
        .findFirst();
  }

  private Optional<Entity> person(int sentence, int head) {
    return referents.of(sentence, head, Use.ACTOR).filter(e -> e.type() == EntityType.Person);
  }
}
