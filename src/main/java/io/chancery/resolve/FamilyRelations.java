package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is whose wife, son or sister: {@code Olga Brandt, wife of the former mayor Ivo Brandt}. */
final class FamilyRelations {

  private final Kinship kinship = Kinship.load();
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
      kinship
          .of(token)
          .filter(p -> !p.equals("runningMateOf") || isRunning(sentence, token.index() - 1))
          .ifPresent(predicate -> read(new Phrase(sentence, token.index()), predicate));
    }
  }

  private static boolean isRunning(Sentence sentence, int token) {
    return token > 0 && Words.lower(sentence.token(token)).equals("running");
  }

  private void read(Phrase kin, String predicate) {
    int sentence = kin.sentence().index();
    Words.Range words = new Words.Range(sentence, kin.first(), kin.head());
    boolean lawyer = predicate.equals("lawyerOf");
    Stream<Integer> clients = lawyer ? kin.after("for").stream() : Stream.of();
    Optional<Entity> whose =
        Stream.of(kin.possessor().stream(), kin.after("of").stream(), clients)
            .flatMap(heads -> heads)
            .flatMap(head -> owner(kin.sentence(), head).stream())
            .filter(e -> e.type() == EntityType.Person || lawyer)
            .findFirst();
    found.add(named(kin), predicate, whose, words, "family-noun", 0.85);
  }

  /** A pronoun must have a name behind it; a noun says itself who is meant. */
  private Optional<Entity> owner(Sentence sentence, int head) {
    boolean pronoun = sentence.token(head).isPronoun();
    return referents
        .of(sentence.index(), head, Use.ACTOR)
        .filter(e -> isNamed(e) || !pronoun || e.type() == EntityType.Organization);
  }

  /**
   * The person in apposition, or right behind with or without a comma: {@code his son Ivo Brandt}.
   */
  private Optional<Entity> named(Phrase kin) {
    int sentence = kin.sentence().index();
    boolean comma =
        kin.head() < kin.sentence().tokens().size()
            && kin.sentence().token(kin.head() + 1).word().equals(",");
    int next = kin.head() + (comma ? 2 : 1);
    Stream<Integer> behind =
        scene.names().get(sentence).stream().filter(n -> n.first() == next).map(Name::last);
    return Stream.concat(kin.appositives().stream(), behind)
        .flatMap(head -> referents.of(sentence, head, Use.ACTOR).stream())
        .filter(FamilyRelations::isNamed)
        .findFirst();
  }

  /** A person with a name of their own, not {@code the detainee}. */
  private static boolean isNamed(Entity entity) {
    return entity.type() == EntityType.Person
        && Character.isUpperCase(entity.name().codePointAt(0));
  }
}
