package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a body has its seat and whose it is: {@code based in Oslo}, {@code a unit of Hansa Lines}.
 */
final class FirmRelations {

  private static final Set<String> SEATED = Set.of("based", "headquartered");
  private static final Set<String> FIRMS = Set.of("company", "firm", "business");
  private static final Set<String> PARTS =
      Set.of("subsidiary", "unit", "division", "arm", "affiliate");

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final RelationCollector found;

  FirmRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = Words.lower(token);
      if (SEATED.contains(word) && isCompound(sentence, token)) {
        readCompound(sentence, token);
      } else if (SEATED.contains(word) && token.tag().equals("VBN")) {
        readSeat(sentence, token);
      } else if (word.equals("owned") && token.tag().equals("VBN")) {
        readOwner(sentence, token);
      } else if (FIRMS.contains(token.lemma()) && token.tag().equals("NN")) {
        readOwnFirm(new Phrase(sentence, token.index()));
      } else if (PARTS.contains(token.lemma())) {
        readPart(new Phrase(sentence, token.index()));
      } else if (token.lemma().equals("owner") && token.tag().equals("NN")) {
        readOwnerNoun(new Phrase(sentence, token.index()));
      }
    }
  }

  private void readSeat(Sentence sentence, Token seated) {
    Optional<Entity> place =
        Stream.of("obl:in", "obl:at", "obl:near")
            .flatMap(l -> sentence.children(seated.index(), l::equals).stream())
            .flatMap(head -> referents.of(sentence.index(), head, Use.PLACE).stream())
            .filter(e -> e.type().isPlace())
            .findFirst();
    found.add(
        about(sentence, seated), "headquarteredIn", place, range(sentence, seated), "seat", 0.85);
  }

  private static boolean isCompound(Sentence sentence, Token seated) {
    return seated.index() > 2 && sentence.token(seated.index() - 1).tag().equals("HYPH");
  }

  /** {@code Turin-based Volta Motors}, {@code Volta Motors, a Turin-based carmaker}. */
  private void readCompound(Sentence sentence, Token compound) {
    int town = compound.index() - 2;
    Optional<Entity> place =
        scene
            .nameAt(sentence.index(), town)
            .flatMap(n -> referents.of(sentence.index(), n.last(), Use.PLACE))
            .filter(e -> e.type().isPlace());
    Optional<Entity> body =
        sentence.above(compound.index()).stream()
            .map(Dependency::governor)
            .flatMap(head -> named(sentence, head).stream())
            .findFirst();
    found.add(body, "headquarteredIn", place, range(sentence, compound), "seat-compound", 0.85);
  }

  private void readOwner(Sentence sentence, Token owned) {
    Optional<Entity> owner =
        sentence.children(owned.index(), l -> l.equals("obl:agent") || l.equals("obl:by")).stream()
            .flatMap(head -> actor(sentence.index(), head).stream())
            .findFirst();
    found.add(owner, "ownerOf", about(sentence, owned), range(sentence, owned), "owned-by", 0.85);
  }

  /** {@code Volta Motors, the owner of the yard}, {@code the yard's owner, Volta Motors}. */
  private void readOwnerNoun(Phrase owner) {
    int sentence = owner.sentence().index();
    boolean former =
        owner.modifiers().stream()
            .anyMatch(i -> owner.sentence().token(i).word().matches("former|previous|co-?|part"));
    Optional<Entity> who =
        Stream.concat(nameBehind(owner), owner.appositives().stream())
            .filter(head -> scene.nameAt(sentence, head).isPresent())
            .flatMap(head -> actor(sentence, head).stream())
            .findFirst()
            .filter(e -> !former);
    Optional<Entity> what =
        Stream.concat(owner.possessor().stream(), owner.after("of").stream())
            .flatMap(head -> possession(owner.sentence(), head).stream())
            .findFirst();
    Words.Range words = new Words.Range(sentence, owner.first(), owner.head());
    found.add(who, "ownerOf", what, words, "owner-noun", 0.8);
  }

  /** A body or a building of which the text told by its name. */
  private Optional<Entity> possession(Sentence sentence, int head) {
    return named(sentence, head)
        .or(() -> referents.of(sentence.index(), head, Use.PLACE))
        .filter(e -> e.type() == EntityType.Organization || e.type() == EntityType.Place);
  }

  /** {@code Otto Lang's company, Rapid Cells}; not {@code his company}, where he may work. */
  private void readOwnFirm(Phrase firm) {
    int sentence = firm.sentence().index();
    Optional<Entity> owner =
        firm.possessor()
            .filter(p -> !firm.sentence().token(p).isPronoun())
            .flatMap(p -> actor(sentence, p))
            .filter(e -> e.type() == EntityType.Person);
    Optional<Entity> named =
        Stream.concat(nameBehind(firm), firm.appositives().stream())
            .filter(head -> scene.nameAt(sentence, head).isPresent())
            .flatMap(head -> body(sentence, head).stream())
            .findFirst();
    Words.Range words = new Words.Range(sentence, firm.first(), firm.head());
    found.add(owner, "ownerOf", named, words, "own-firm", 0.75);
  }

  private void readPart(Phrase part) {
    int sentence = part.sentence().index();
    Optional<Entity> whole =
        Stream.concat(part.possessor().stream(), part.after("of").stream())
            .flatMap(head -> body(sentence, head).stream())
            .findFirst();
    Optional<Entity> named =
        Stream.concat(nameBehind(part), part.appositives().stream())
            .flatMap(head -> body(sentence, head).stream())
            .findFirst();
    Words.Range words = new Words.Range(sentence, part.first(), part.head());
    found.add(named, "subsidiaryOf", whole, words, "part-of-firm", 0.8);
  }

  private Stream<Integer> nameBehind(Phrase part) {
    return scene.names().get(part.sentence().index()).stream()
        .filter(n -> n.first() == part.head() + 1)
        .map(Name::last);
  }

  /** What a participle is said of: the noun that it modifies, or its subject. */
  private Optional<Entity> about(Sentence sentence, Token participle) {
    Predicate<String> subject = l -> l.equals("nsubj:pass") || l.equals("nsubj");
    Stream<Integer> modified =
        sentence.above(participle.index()).stream()
            .filter(d -> d.label().startsWith("acl"))
            .map(Dependency::governor);
    return Stream.concat(modified, sentence.children(participle.index(), subject).stream())
        .flatMap(head -> named(sentence, head).stream())
        .findFirst();
  }

  /** The body that a noun means: by its name in apposition if it has one. */
  private Optional<Entity> named(Sentence sentence, int head) {
    return new Phrase(sentence, head)
        .appositives().stream()
            .filter(name -> scene.nameAt(sentence.index(), name).isPresent())
            .flatMap(name -> body(sentence.index(), name).stream())
            .findFirst()
            .or(() -> body(sentence.index(), head));
  }

  private Optional<Entity> body(int sentence, int head) {
    return actor(sentence, head).filter(e -> e.type() == EntityType.Organization);
  }

  private Optional<Entity> actor(int sentence, int head) {
    return referents.of(sentence, head, Use.ACTOR);
  }

  private static Words.Range range(Sentence sentence, Token token) {
    return new Words.Range(sentence.index(), token.index(), token.index());
  }
}
