package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is whose wife, son or sister: {@code Olga Brandt, wife of the former mayor Ivo Brandt}. */
final class FamilyRelations {

  private static final int REACH = 5;
  private static final Set<String> SIBLINGS = Set.of("brothers", "sisters", "twins");

  private static final int BESIDE = 4;
  private static final Kinship KINSHIP = Kinship.load();

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
      KINSHIP
          .of(token)
          .filter(p -> !p.equals("runningMateOf") || isRunning(sentence, token.index() - 1))
          .map(p -> isInLaw(sentence, token.index()) ? "relativeOf" : p)
          .ifPresent(predicate -> read(new Phrase(sentence, token.index()), predicate));
      if (SIBLINGS.contains(Words.lower(token))) {
        readSiblings(sentence, token.index());
      }
    }
  }

  private static boolean isRunning(Sentence sentence, int token) {
    return token > 0 && Words.lower(sentence.token(token)).equals("running");
  }

  /** {@code Brother-in-law} is three words and two hyphens to the parser. */
  private static boolean isInLaw(Sentence sentence, int token) {
    return token + 4 <= sentence.tokens().size()
        && Words.join(sentence, token + 1, token + 4).replace(" ", "").equals("-in-law");
  }

  private static int end(Phrase kin) {
    return isInLaw(kin.sentence(), kin.head()) ? kin.head() + 4 : kin.head();
  }

  /** {@code Brothers Karl and Emil Vogt}. */
  private void readSiblings(Sentence sentence, int noun) {
    int s = sentence.index();
    Optional<Name> first = nameAt(s, noun + 1);
    Optional<Name> second =
        first
            .map(n -> n.last() + 1)
            .filter(and -> and < sentence.tokens().size())
            .filter(and -> sentence.token(and).word().equals("and"))
            .flatMap(and -> nameAt(s, and + 1));
    found.add(
        second.flatMap(n -> person(s, n.last())),
        "siblingOf",
        first.flatMap(n -> person(s, n.last())),
        new Words.Range(s, noun, second.map(Name::last).orElse(noun)),
        "family-pair",
        0.85);
  }

  private Optional<Name> nameAt(int sentence, int token) {
    return scene.names().get(sentence).stream().filter(n -> n.first() == token).findFirst();
  }

  private void read(Phrase kin, String predicate) {
    int sentence = kin.sentence().index();
    Words.Range words = new Words.Range(sentence, kin.first(), end(kin));
    boolean lawyer = predicate.equals("lawyerOf");
    Stream<Integer> clients = lawyer ? kin.after("for").stream() : Stream.of();
    Optional<Entity> whose =
        Stream.of(kin.possessor().stream(), of(kin), clients, beside(kin))
            .flatMap(heads -> heads)
            .flatMap(head -> owner(kin.sentence(), head, lawyer).stream())
            .filter(e -> e.type() == EntityType.Person || lawyer)
            .findFirst();
    Optional<Entity> bearer = named(kin);
    Optional<Entity> namesake =
        bearer.filter(b -> !lawyer && isPronoun(kin)).flatMap(b -> namesake(sentence, b));
    found.add(bearer, predicate, namesake.or(() -> whose), words, "family-noun", 0.85);
  }

  private static boolean isPronoun(Phrase kin) {
    return kin.possessor().filter(p -> kin.sentence().token(p).isPronoun()).isPresent();
  }

  /** {@code Her husband, Otto Lang} is of the Lang named shortly before, whoever else "she" is. */
  private Optional<Entity> namesake(int sentence, Entity kin) {
    return IntStream.rangeClosed(0, Math.min(REACH, sentence))
        .mapToObj(back -> scene.names().get(sentence - back))
        .flatMap(List::stream)
        .filter(n -> n.isPerson() && n.length() > 1)
        .filter(n -> !n.text().equals(kin.name()) && kin.name().contains(" "))
        .filter(n -> n.text().endsWith(kin.name().substring(kin.name().lastIndexOf(' '))))
        .flatMap(n -> referents.cast().person(sentence, n).stream())
        .filter(e -> !e.key().equals(kin.key()))
        .findFirst();
  }

  /** {@code Whose husband Ivo and nephew Karl}: the second noun's owner is the first one's. */
  private static Stream<Integer> beside(Phrase kin) {
    boolean bare = kin.first() > 1 && kin.sentence().token(kin.first() - 1).word().equals("and");
    return kin.sentence().tokens().stream()
        .filter(t -> bare && t.index() < kin.first() && t.index() >= kin.first() - BESIDE)
        .map(t -> new Phrase(kin.sentence(), t.index()))
        .filter(t -> KINSHIP.of(t.token()).isPresent())
        .flatMap(t -> t.possessor().stream());
  }

  private static Stream<Integer> of(Phrase kin) {
    Phrase law = new Phrase(kin.sentence(), end(kin));
    return Stream.of(kin, law).distinct().flatMap(phrase -> phrase.after("of").stream());
  }

  /**
   * Whose kin: by the name in apposition if there is one. A pronoun must have a name behind it; a
   * noun says itself who is meant; a lawyer may be that of people without a name.
   */
  private Optional<Entity> owner(Sentence sentence, int head, boolean lawyer) {
    boolean pronoun = sentence.token(head).isPronoun();
    return new Phrase(sentence, head)
        .appositives().stream()
            .filter(a -> a > head)
            .flatMap(a -> person(sentence.index(), a).stream())
            .findFirst()
            .or(
                () ->
                    referents
                        .of(sentence.index(), head, Use.ACTOR)
                        .filter(
                            e ->
                                isNamed(e)
                                    || !pronoun
                                    || e.type() == EntityType.Organization
                                    || lawyer && e.type() == EntityType.Collective));
  }

  /** The person in apposition, of whom it is said, or right behind. */
  private Optional<Entity> named(Phrase kin) {
    int sentence = kin.sentence().index();
    return Stream.of(kin.appositives().stream(), subject(kin), behind(kin))
        .flatMap(heads -> heads)
        .flatMap(head -> person(sentence, head).stream())
        .findFirst();
  }

  /** {@code Otto Lang is the nephew of}: not who may be or is not. */
  private static Stream<Integer> subject(Phrase kin) {
    Sentence sentence = kin.sentence();
    boolean is = !sentence.children(kin.head(), "cop"::equals).isEmpty();
    boolean open =
        !sentence.children(kin.head(), "aux"::equals).isEmpty()
            || sentence.children(kin.head(), "advmod"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("not"));
    return is && !open ? sentence.children(kin.head(), "nsubj"::equals).stream() : Stream.of();
  }

  /**
   * Right behind, with or without a comma, or behind what the person does: {@code his son Ivo
   * Brandt}, {@code his brother and partner, the banker Ivo Brandt}.
   */
  private Stream<Integer> behind(Phrase kin) {
    Sentence sentence = kin.sentence();
    int at = end(kin) + 1;
    boolean listed = at < sentence.tokens().size() && sentence.token(at).word().equals("and");
    at = listed ? skip(sentence, at + 1, "JJ|NN|HYPH") : at;
    boolean comma = at < sentence.tokens().size() && sentence.token(at).word().equals(",");
    int next = comma ? skip(sentence, at + 1, "DT|JJ|NNS?|HYPH") : listed ? 0 : at;
    return nameAt(sentence.index(), next).stream().map(Name::last);
  }

  private int skip(Sentence sentence, int from, String tags) {
    int at = from;
    while (at < sentence.tokens().size()
        && at - from < REACH
        && sentence.token(at).tag().matches(tags)
        && nameAt(sentence.index(), at).isEmpty()) {
      at++;
    }
    return at;
  }

  private Optional<Entity> person(int sentence, int head) {
    return referents.of(sentence, head, Use.ACTOR).filter(FamilyRelations::isNamed);
  }

  /** A person with a name of their own, not {@code the detainee}. */
  private static boolean isNamed(Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    return entity.type() == EntityType.Person
        && Character.isUpperCase(entity.name().codePointAt(0))
        && !last.matches("[a-z]+");
  }
}
