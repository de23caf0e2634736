package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts members of a list beside the nearest member, where a parser put them beside the verb or a
 * noun further off: in "seized two rifles and 17 flares" beside the rifles, and in "the lorries,
 * loaded with salt, rice and lamps, left" the lamps are part of the load and no lorries.
 */
final class StrayMembers {

  private static final String OBJECT = "obj|obl*|nmod*";
  private static final String OWN_CLAUSE = "cop|mark|aux*|case";

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final WordNet wordNet;
  private final List<Dependency> edges;

  private StrayMembers(Sentence sentence, WordNet wordNet) {
    this.sentence = sentence;
    this.wordNet = wordNet;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with each member beside the one before it. */
  static Sentence joined(Sentence sentence, WordNet wordNet) {
    StrayMembers members = new StrayMembers(sentence, wordNet);
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .filter(edge -> AnyOf.matches(edge.label(), "conj:and|conj:or|dep"))
        .filter(edge -> members.isMember(edge.dependent()))
        .forEach(members::move);
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .filter(edge -> AnyOf.matches(edge.label(), "conj:and|conj:or"))
        .filter(edge -> sentence.token(edge.governor()).isNoun())
        .forEach(members::withinPhrase);
    return sentence.with(members.edges);
  }

  private boolean isMember(int noun) {
    return sentence.token(noun).isNoun()
        && !isDated(noun)
        && sentence.below(noun).stream().noneMatch(this::ofClause);
  }

  /** Whether it is said of the noun; what also is the subject of the verb before is not. */
  private boolean ofClause(Dependency edge) {
    boolean shared =
        sentence.above(edge.dependent()).stream()
            .anyMatch(d -> d.relation().equals("nsubj") && d.governor() < edge.governor());
    return AnyOf.matches(edge.label(), OWN_CLAUSE) || edge.relation().equals("nsubj") && !shared;
  }

  private boolean isDated(int noun) {
    return AnyOf.matches(sentence.token(noun).entity(), "DATE|TIME|DURATION");
  }

  private void move(Dependency edge) {
    Optional<Integer> nearest =
        edge.label().equals("dep")
            ? loose(edge)
            : sentence.token(edge.governor()).isVerb()
                ? withObject(edge)
                : withinClause(edge).or(() -> overPlace(edge));
    nearest.filter(first -> first != edge.governor()).ifPresent(first -> beside(edge, first));
  }

  /** The neighbour of a word that hangs loose, where the other parser lists the two. */
  private Optional<Integer> loose(Dependency edge) {
    return sentence.alternative().stream()
        .filter(d -> d.relation().equals("conj") && d.governor() > edge.governor())
        .filter(d -> d.dependent() == edge.dependent() || isPart(d.dependent(), edge.dependent()))
        .map(Dependency::governor)
        .filter(first -> sentence.token(first).isNoun() && first < edge.dependent())
        .findFirst();
  }

  /** The object or phrase of the verb that the member follows. */
  private Optional<Integer> withObject(Dependency edge) {
    int member = edge.dependent();
    return determined(member)
        ? Optional.empty()
        : sentence.below(edge.governor()).stream()
            .filter(d -> AnyOf.matches(d.label(), OBJECT))
            .map(Dependency::dependent)
            .filter(first -> first > edge.governor() && first < member)
            .filter(first -> sentence.token(first).isNoun() && !isDated(first))
            .filter(
                first -> follows(first, member) && (heard(first, member) || alike(first, member)))
            .reduce((a, b) -> b)
            .map(nearest -> object(edge.governor(), nearest, member).orElse(nearest));
  }

  /** "Killed 12 people in two villages and nine soldiers": no soldiers are a place. */
  private Optional<Integer> overPlace(Dependency edge) {
    int place = edge.governor();
    int member = edge.dependent();
    return sentence.above(place).stream()
        .filter(d -> AnyOf.matches(d.label(), "obl:in|nmod:in") && counted(member))
        .flatMap(
            d ->
                d.relation().equals("nmod")
                    ? Stream.of(d.governor()).filter(o -> counted(o) && others(o, place, member))
                    : object(d.governor(), place, member).stream())
        .findFirst();
  }

  private boolean others(int noun, int place, int member) {
    return sameKind(noun, member) && !sameKind(place, member);
  }

  /** "Duties on rice, tinned fish and salt": what is listed with the rice is no duty. */
  private void withinPhrase(Dependency edge) {
    List<Integer> members =
        sentence.children(edge.governor(), l -> AnyOf.matches(l, "conj:and|conj:or")).stream()
            .filter(i -> i > edge.governor() && isMember(i))
            .toList();
    if (members.size() < 2 || members.get(0) != edge.dependent()) {
      return;
    }
    int first = members.get(0);
    sentence
        .subtree(edge.governor(), d -> d.relation().equals("nmod") && d.dependent() < first)
        .stream()
        .filter(inner -> inner != edge.governor() && inner < first && follows(inner, first))
        .filter(inner -> AnyOf.matches(sentence.token(inner).tag(), "NN|NNS"))
        .filter(inner -> others(inner, edge.governor(), first))
        .reduce((a, b) -> b)
        .ifPresent(inner -> members.forEach(m -> within(edge, inner, m)));
  }

  private void within(Dependency edge, int inner, int member) {
    edges.removeIf(e -> e.dependent() == member);
    sentence.above(inner).stream()
        .filter(d -> AnyOf.matches(d.label(), OBJECT))
        .forEach(d -> edges.add(new Dependency(d.governor(), member, d.label())));
    edges.add(new Dependency(inner, member, edge.label()));
  }

  private Optional<Integer> object(int verb, int nearest, int member) {
    return sentence.children(verb, "obj"::equals).stream()
        .filter(object -> verb < object && object < nearest && counted(object))
        .filter(object -> sameKind(object, member) && !sameKind(nearest, member))
        .findFirst();
  }

  private boolean sameKind(int one, int other) {
    return isSomebody(one) && isSomebody(other)
        || field(one).isPresent() && field(one).equals(field(other));
  }

  private boolean isSomebody(int noun) {
    Token token = sentence.token(noun);
    return SELECTION.person(token)
        || SELECTION.foremost(token, Set.of("noun.person"))
        || AnyOf.matches(token.lemma(), "people|person");
  }

  private Optional<String> field(int noun) {
    return wordNet.senses(sentence.token(noun).lemma()).stream().map(Sense::file).findFirst();
  }

  /** "The withdrawal" may go with the verb rather than with the noun before. */
  private boolean determined(int member) {
    return !sentence.token(member).isProper()
        && !sentence.children(member, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty();
  }

  /** The member's neighbour in a clause about the noun that the parser listed it with. */
  private Optional<Integer> withinClause(Dependency edge) {
    int noun = edge.governor();
    return sentence.token(noun).isNoun()
        ? sentence.below(noun).stream()
            .filter(d -> AnyOf.matches(d.label(), "acl|acl:relcl") && d.dependent() > noun)
            .flatMap(d -> sentence.subtree(d.dependent(), e -> e.dependent() > noun).stream())
            .filter(first -> first < edge.dependent() && sentence.token(first).isNoun())
            .filter(first -> !isDated(first) && heard(first, edge.dependent()))
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** Whether the other parser lists the two. */
  private boolean heard(int first, int member) {
    return sentence.alternative().stream()
        .filter(d -> d.governor() == first && d.relation().equals("conj"))
        .anyMatch(d -> d.dependent() == member || isPart(d.dependent(), member));
  }

  /** "Water filters": the other parser may list the water. */
  private boolean isPart(int word, int noun) {
    return sentence.children(noun, "compound"::equals).contains(word);
  }

  /** Whether nothing but "and" stands between the two phrases. */
  private boolean follows(int first, int member) {
    return IntStream.range(lastOf(first) + 1, firstOf(member))
        .mapToObj(sentence::token)
        .allMatch(t -> AnyOf.matches(t.lemma(), "and|or|then|,|later|finally"));
  }

  private int firstOf(int noun) {
    return sentence
        .subtree(noun, d -> AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|nummod|advmod"))
        .get(0);
  }

  private int lastOf(int noun) {
    List<Integer> phrase =
        sentence.subtree(noun, d -> AnyOf.matches(d.label(), "nmod:of|compound|amod|nummod"));
    return phrase.get(phrase.size() - 1);
  }

  /** Two counted things, or two names of one kind. */
  private boolean alike(int first, int member) {
    Token one = sentence.token(first);
    Token other = sentence.token(member);
    boolean named = !one.entity().equals("O") && one.entity().equals(other.entity());
    return named && one.isProper() && other.isProper() || counted(first) && counted(member);
  }

  private boolean counted(int noun) {
    return !sentence.children(noun, "nummod"::equals).isEmpty();
  }

  private void beside(Dependency edge, int first) {
    int member = edge.dependent();
    List<Integer> listed =
        sentence.children(member, l -> l.startsWith("conj")).stream()
            .filter(i -> i > member && isMember(i))
            .toList();
    join(first, member, edge);
    listed.forEach(i -> join(first, i, edge));
  }

  /** Whatever the first is to a verb or noun, so is the member; it is nothing else. */
  private void join(int first, int member, Dependency edge) {
    String label = edge.label().equals("dep") ? "conj:and" : edge.label();
    edges.removeIf(e -> e.dependent() == member && e.governor() != first);
    sentence.above(first).stream()
        .filter(d -> AnyOf.matches(d.label(), OBJECT))
        .forEach(d -> edges.add(new Dependency(d.governor(), member, d.label())));
    edges.remove(new Dependency(first, member, label));
    edges.add(new Dependency(first, member, label));
  }
}
