package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody does for a living: {@code Eva Lund, a structural engineer}, {@code driver Gul}. */
final class OccupationRelations {

  private static final Set<String> OVER = Set.of("former", "ex", "retired", "one-time", "then");

  private final Referents referents;
  private final Scene scene;
  private final RelationCollector found;
  private final Occupations occupations = Occupations.load();

  OccupationRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean common =
          token.isNoun()
              && !token.tag().equals("NNS")
              && (!token.isProper() || opensBeforeName(sentence, token));
      boolean office =
          scene
              .titleAt(sentence.index(), token.index())
              .filter(t -> t.length() > 1 && scene.world().isOffice(t))
              .isPresent();
      if (common
          && !office
          && occupations.nouns().contains(token.lemma().toLowerCase(Locale.ROOT))) {
        read(new Phrase(sentence, token.index()));
      }
    }
  }

  /** {@code Economist Ida Holm warned}: a capital at the beginning makes no name of a noun. */
  private boolean opensBeforeName(Sentence sentence, Token token) {
    return token.index() == 1
        && token.tag().equals("NNP")
        && scene.nameAt(sentence.index(), token.index() + 1).filter(Name::isPerson).isPresent()
        && scene.nameAt(sentence.index(), token.index()).isEmpty()
        && scene.titleAt(sentence.index(), token.index()).filter(scene.world()::isOffice).isEmpty();
  }

  private void read(Phrase noun) {
    int sentence = noun.sentence().index();
    boolean over =
        noun.modifiers().stream()
            .anyMatch(i -> OVER.contains(Words.lower(noun.sentence().token(i))));
    boolean owned = noun.possessor().isPresent();
    Optional<Entity> person =
        bearers(noun)
            .filter(head -> scene.nameAt(sentence, head).filter(Name::isPerson).isPresent())
            .flatMap(head -> referents.of(sentence, head, Use.ACTOR).stream())
            .filter(e -> e.type() == EntityType.Person)
            .findFirst()
            .filter(e -> !over && !owned);
    Words.Range words = new Words.Range(sentence, noun.first(), noun.head());
    found.add(person, "occupation", Optional.of(work(noun)), words, "occupation-noun", 0.85);
  }

  /** In apposition, or right behind: {@code the preacher Isaac Phiri}. */
  private Stream<Integer> bearers(Phrase noun) {
    Stream<Integer> behind =
        scene.names().get(noun.sentence().index()).stream()
            .filter(n -> n.first() == noun.head() + 1)
            .map(Name::last);
    return Stream.concat(noun.appositives().stream(), behind);
  }

  private Entity work(Phrase noun) {
    String words =
        IntStream.rangeClosed(noun.first(), noun.head())
            .filter(i -> i == noun.head() || tellsWork(noun, i))
            .mapToObj(i -> Words.lower(noun.sentence().token(i)))
            .collect(Collectors.joining(" "));
    return new NilEntity(words, EntityType.Other, null, List.of());
  }

  private boolean tellsWork(Phrase noun, int token) {
    Token word = noun.sentence().token(token);
    boolean modifies =
        noun.sentence().above(token).stream()
            .anyMatch(
                d ->
                    d.governor() > token
                        && d.governor() <= noun.head()
                        && AnyOf.matches(d.label(), "compound|amod"));
    boolean plain =
        occupations.plain().contains(Words.lower(word))
            || word.word().contains("-")
            || !Character.isLowerCase(word.word().codePointAt(0));
    return modifies
        && !plain
        && AnyOf.matches(word.tag(), "NN|NNS|JJ")
        && scene.nameAt(noun.sentence().index(), token).isEmpty();
  }
}
