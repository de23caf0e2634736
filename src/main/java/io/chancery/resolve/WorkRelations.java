package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who works where and who leads what, where no title says so: {@code Anna Berg, a surgeon at Oslo
 * Hospital}, {@code who heads the union}, {@code the union led by Otto Lang}.
 */
final class WorkRelations {

  private static final Set<String> LEADING = Set.of("head", "lead", "chair", "run");
  private static final Set<String> HEADING = Set.of("head", "chair");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  /** Those whose house stands behind "for": others may only speak or stand for it. */
  private static final Set<String> FOR_THEM =
      Set.of(
          "reporter",
          "journalist",
          "correspondent",
          "columnist",
          "editor",
          "photographer",
          "cameraman",
          "analyst",
          "economist",
          "engineer");

  private final Referents referents;
  private final Scene scene;
  private final RelationCollector found;
  private final Nouns nouns = Nouns.load();

  WorkRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (LEADING.contains(token.lemma()) && isNow(sentence, token)) {
        readLeader(sentence, token, "holdsPosition");
      } else if (HEADING.contains(token.lemma()) && token.tag().equals("VBD")) {
        readLeader(sentence, token, "heldPosition");
      } else if (LEADING.contains(token.lemma()) && token.tag().equals("VBN")) {
        readLed(sentence, token);
      } else if (token.tag().equals("NN")) {
        readTrade(new Phrase(sentence, token.index()));
      }
    }
  }

  /** {@code Heads the union}, {@code has headed the union since 2016}. */
  private static boolean isNow(Sentence sentence, Token verb) {
    boolean since = !sentence.children(verb.index(), l -> l.endsWith(":since")).isEmpty();
    return PRESENT.contains(verb.tag()) || verb.tag().equals("VBN") && since;
  }

  /** {@code Otto Lang, who heads the union}; not who may or does not. */
  private void readLeader(Sentence sentence, Token verb, String predicate) {
    boolean plain =
        sentence.children(verb.index(), l -> l.equals("aux") || l.equals("neg")).stream()
            .allMatch(i -> sentence.token(i).lemma().equals("have"));
    Optional<Entity> person =
        sentence.children(verb.index(), "nsubj"::equals).stream()
            .flatMap(head -> person(sentence, head).stream())
            .findFirst()
            .filter(p -> plain);
    Optional<Entity> body =
        sentence.children(verb.index(), "obj"::equals).stream()
            .flatMap(head -> body(sentence, head).stream())
            .findFirst();
    add(sentence, verb, predicate, person, body);
  }

  /** {@code The union led by Otto Lang}. */
  private void readLed(Sentence sentence, Token participle) {
    List<Entity> persons =
        sentence
            .children(participle.index(), l -> l.equals("obl:by") || l.equals("obl:agent"))
            .stream()
            .flatMap(head -> person(sentence, head).stream())
            .toList();
    Optional<Entity> body =
        sentence.above(participle.index()).stream()
            .filter(d -> d.label().equals("acl"))
            .map(Dependency::governor)
            .flatMap(head -> body(sentence, head).stream())
            .findFirst();
    persons.forEach(p -> add(sentence, participle, "holdsPosition", Optional.of(p), body));
  }

  private void add(
      Sentence sentence,
      Token verb,
      String predicate,
      Optional<Entity> person,
      Optional<Entity> body) {
    Words.Range words = new Words.Range(sentence.index(), verb.index(), verb.index());
    Optional<Entity> office = body.map(WorkRelations::leadership);
    found.add(person, predicate, office, words, "position-leads", 0.8);
    found.add(person.flatMap(p -> office), "positionOf", body, words, "position-leads", 0.8);
  }

  private static Entity leadership(Entity body) {
    return new NilEntity("Head of " + body.name(), EntityType.Position, body.country(), List.of());
  }

  /** A noun for people beside a name, with where they are that. */
  private void readTrade(Phrase trade) {
    int sentence = trade.sentence().index();
    boolean titled = scene.titleAt(sentence, trade.head()).isPresent();
    boolean people = nouns.kind(trade.token()).filter(NounKind::isPerson).isPresent();
    if (titled || !people) {
      return;
    }
    Optional<Entity> person =
        trade.appositives().stream()
            .filter(head -> scene.nameAt(sentence, head).filter(Name::isPerson).isPresent())
            .flatMap(head -> person(trade.sentence(), head).stream())
            .findFirst();
    Optional<Entity> body =
        Stream.of("at", "with", "from", "for")
            .filter(p -> !p.equals("for") || FOR_THEM.contains(trade.lemma()))
            .flatMap(p -> trade.after(p).stream())
            .flatMap(head -> body(trade.sentence(), head).stream())
            .findFirst();
    Words.Range words = new Words.Range(sentence, trade.first(), trade.head());
    found.add(person, "employer", body, words, "trade-at", 0.8);
  }

  private Optional<Entity> person(Sentence sentence, int head) {
    return referents
        .of(sentence.index(), head, Use.ACTOR)
        .filter(e -> e.type() == EntityType.Person)
        .filter(e -> Character.isUpperCase(e.name().codePointAt(0)));
  }

  private Optional<Entity> body(Sentence sentence, int head) {
    return referents
        .of(sentence.index(), head, Use.ACTOR)
        .filter(e -> e.type() == EntityType.Organization);
  }
}
