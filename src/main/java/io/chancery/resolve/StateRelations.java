package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.Walk;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Path;
import io.chancery.ontology.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Relations that a word of the lexicon tells: {@code who founded the union}, {@code owner of}. */
final class StateRelations {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> OPEN =
      Set.of("will", "would", "may", "might", "could", "can", "should", "must", "shall", "to");
  private static final double CONFIDENCE = 0.85;

  private final Ontology ontology;
  private final Referents referents;
  private final Scene scene;
  private final RelationCollector found;

  StateRelations(Ontology ontology, Referents referents, RelationCollector found) {
    this.ontology = ontology;
    this.referents = referents;
    this.scene = referents.scene();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean named = scene.nameAt(sentence.index(), token.index()).isPresent();
      if (named || !(token.isNoun() || token.isVerb())) {
        continue;
      }
      ontology.states().stream()
          .filter(state -> state.units().stream().anyMatch(u -> isUnit(sentence, token, u)))
          .filter(state -> isSaid(sentence, token, state.lasting()))
          .forEach(state -> read(sentence, token, state));
    }
  }

  private void read(Sentence sentence, Token word, State state) {
    Words.Range words = new Words.Range(sentence.index(), word.index(), word.index());
    List<Entity> objects = ends(sentence, word, state.objectPaths(), state.objects());
    for (Entity subject : ends(sentence, word, state.subjectPaths(), state.subjects())) {
      objects.forEach(
          object -> found.add(subject, state.relation(), object, words, state.id(), CONFIDENCE));
    }
  }

  private static boolean isUnit(Sentence sentence, Token token, LexicalUnit unit) {
    String[] words = unit.lemma().split(" ");
    boolean particle =
        words.length == 1
            || sentence.children(token.index(), "compound:prt"::equals).stream()
                .anyMatch(i -> Words.lower(sentence.token(i)).equals(words[1]));
    return unit.nominal() == token.isNoun() && particle && token.lemma().equals(words[0]);
  }

  /**
   * Whether the text says that it is so: not who may, would or does not, nor, of what lasts, who
   * once did or was.
   */
  private static boolean isSaid(Sentence sentence, Token word, boolean lasting) {
    List<Integer> helpers =
        sentence.children(word.index(), l -> l.startsWith("aux") || l.equals("cop"));
    boolean open =
        helpers.stream().anyMatch(i -> OPEN.contains(sentence.token(i).lemma()))
            || word.tag().equals("VB");
    boolean denied =
        sentence.children(word.index(), l -> l.equals("advmod") || l.equals("neg")).stream()
            .anyMatch(i -> Set.of("not", "never").contains(sentence.token(i).lemma()));
    return !open && !denied && !(lasting && isOver(sentence, word, helpers));
  }

  private static boolean isOver(Sentence sentence, Token word, List<Integer> helpers) {
    boolean past =
        helpers.isEmpty()
            ? word.tag().equals("VBD")
            : word.tag().equals("VBG")
                || helpers.stream().noneMatch(i -> PRESENT.contains(sentence.token(i).tag()));
    boolean former =
        new Phrase(sentence, word.index())
            .modifiers().stream()
                .anyMatch(
                    i -> Set.of("former", "ex", "late").contains(Words.lower(sentence.token(i))));
    return past || former;
  }

  /** The things at the end of the first path that leads to some of these classes. */
  private List<Entity> ends(Sentence sentence, Token word, List<Path> paths, Set<String> classes) {
    return paths.stream()
        .map(path -> ends(Walk.along(path, sentence, word.index()), sentence, classes))
        .filter(entities -> !entities.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Entity> ends(List<Integer> heads, Sentence sentence, Set<String> classes) {
    Use use = classes.contains("Place") ? Use.PLACE : Use.ACTOR;
    return heads.stream()
        .flatMap(
            head ->
                named(sentence, head, use)
                    .flatMap(StateRelations::each)
                    .filter(e -> classes.stream().anyMatch(c -> ontology.isA(e.type().name(), c)))
                    .filter(e -> isTold(e, new Phrase(sentence, head))))
        .toList();
  }

  /**
   * By its name in apposition if it has one: {@code Ansel, a militia}, {@code the town of Ansel}.
   */
  private Stream<Entity> named(Sentence sentence, int head, Use use) {
    Phrase phrase = new Phrase(sentence, head);
    Stream<Integer> names =
        Stream.of(phrase.appositives(), sentence.children(head, "dep"::equals), placeName(phrase))
            .flatMap(List::stream)
            .filter(a -> scene.nameAt(sentence.index(), a).isPresent());
    return Stream.concat(names, Stream.of(head))
        .flatMap(h -> referents.of(sentence.index(), h, use).stream())
        .limit(1);
  }

  private static List<Integer> placeName(Phrase phrase) {
    boolean place = Set.of("town", "city", "village", "region", "port").contains(phrase.lemma());
    return place ? phrase.after("of") : List.of();
  }

  private static Stream<Entity> each(Entity entity) {
    boolean listed = entity.type() == EntityType.Collective && !entity.members().isEmpty();
    return listed ? entity.members().stream() : Stream.of(entity);
  }

  /**
   * A person, a place or a thing without a name says too little of who or what it is; so does a
   * body that the text only points back to.
   */
  private static boolean isTold(Entity entity, Phrase phrase) {
    boolean several = entity.type() == EntityType.Collective;
    boolean fresh = entity.type() == EntityType.Organization && !phrase.definite();
    return several || fresh || Character.isUpperCase(entity.name().codePointAt(0));
  }
}
