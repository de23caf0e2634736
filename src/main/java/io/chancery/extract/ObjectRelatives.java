package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Relative clauses that lack their object and that a parser takes for what somebody says: in {@code
 * handles the grain that the valley sells} nobody says that the valley sells, it sells the grain.
 */
final class ObjectRelatives {

  /** Nouns that may have a clause with nothing missing: {@code the claim that the valley sells}. */
  private static final Set<String> TELLING =
      Set.of(
          "noun.communication",
          "noun.cognition",
          "noun.feeling",
          "noun.state",
          "noun.time",
          "noun.person",
          "sign",
          "chance",
          "risk",
          "way");

  /** What a clause before is called in summing it up. */
  private static final String SUMS =
      "idea|proposal|plan|claim|charge|allegation|accusation|suggestion|assertion|move|step|demand"
          + "|promise|pledge|threat|conclusion|finding|decision|practice|position|view|scheme";

  /** What somebody's words are called in summing them up. */
  private static final String REMARKS =
      "remark|comment|statement|claim|charge|allegation|accusation|warning|promise|pledge|threat"
          + "|suggestion|assertion|prediction|description|comparison";

  private static final int HIGHEST_CLIMB = 6;

  /** The share of a verb's uses without an object from which on it needs none. */
  private static final double OFTEN_BARE = 0.6;

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Set<String> reportingVerbs;
  private final WordNet wordNet;
  private final List<Dependency> edges;

  private ObjectRelatives(Sentence sentence, Set<String> reportingVerbs, WordNet wordNet) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
    this.wordNet = wordNet;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with these clauses below their nouns. */
  static Sentence found(Sentence sentence, Set<String> reportingVerbs, WordNet wordNet) {
    ObjectRelatives relatives = new ObjectRelatives(sentence, reportingVerbs, wordNet);
    sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|advcl:that"))
        .forEach(relatives::find);
    sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "parataxis|dep|acl:relcl"))
        .forEach(relatives::apposed);
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("appos"))
        .forEach(relatives::sumUp);
    return sentence.with(relatives.edges);
  }

  private void find(Dependency edge) {
    int verb = edge.dependent();
    Optional<Integer> noun =
        sentence.children(verb, "mark"::equals).stream()
            .filter(i -> sentence.token(i).lemma().equals("that") && i > 1)
            .map(i -> i - 1)
            .filter(i -> i >= edge.governor() && sentence.token(i).isNoun())
            .findFirst();
    if (noun.isPresent() && lacksObject(verb) && tellsNothing(edge.governor(), noun.get())) {
      edges.remove(edge);
      edges.add(new Dependency(noun.get(), verb, "acl:relcl"));
      edges.add(new Dependency(verb, noun.get(), "obj"));
    }
  }

  /** "Half of Volta Air, the firm she and he set up": the firm is what they set up. */
  private void apposed(Dependency edge) {
    int verb = edge.dependent();
    sentence.below(verb).stream()
        .filter(d -> AnyOf.matches(d.label(), "dep|obj|obl:npmod"))
        .map(Dependency::dependent)
        .filter(noun -> AnyOf.matches(sentence.token(noun).tag(), "NN|NNS") && lacksObjectBut(verb))
        .filter(
            noun ->
                sentence.children(verb, "nsubj"::equals).stream()
                    .anyMatch(s -> s > noun && s < verb && starts(s) == noun + 1))
        .filter(noun -> starts(noun) > 2 && sentence.token(starts(noun) - 1).word().equals(","))
        .filter(noun -> sentence.token(starts(noun) - 2).isNoun())
        .findFirst()
        .ifPresent(noun -> appose(edge, noun));
  }

  /** "Said Europe had no part in the crisis, a remark that drew scorn": what was said did. */
  private void sumUp(Dependency edge) {
    int noun = edge.dependent();
    boolean sums =
        summedUp(noun)
            && AnyOf.matches(sentence.token(noun).lemma(), REMARKS)
            && !AnyOf.matches(sentence.token(edge.governor()).lemma(), REMARKS)
            && !sentence.children(noun, l -> AnyOf.matches(l, "acl:relcl|ccomp")).isEmpty();
    if (sums) {
      saying(edge.governor())
          .ifPresent(
              verb -> {
                edges.remove(edge);
                edges.add(new Dependency(verb, noun, "parataxis"));
              });
    }
  }

  /** The verb of saying in whose content a word stands. */
  private Optional<Integer> saying(int word) {
    int node = word;
    for (int i = 0; i < HIGHEST_CLIMB && node > 0; i++) {
      if (reportingVerbs.contains(sentence.token(node).lemma()) && sentence.token(node).isVerb()) {
        return Optional.of(node);
      }
      int from = node;
      node =
          sentence.above(from).stream()
              .filter(d -> d.governor() != from && !d.relation().equals("ref"))
              .map(Dependency::governor)
              .findFirst()
              .orElse(0);
    }
    return Optional.empty();
  }

  private boolean lacksObjectBut(int verb) {
    return sentence.token(verb).isVerb()
        && sentence.children(verb, l -> AnyOf.matches(l, "obj|ccomp|xcomp|cop|aux:pass")).stream()
            .allMatch(i -> i < verb);
  }

  private int starts(int noun) {
    return sentence
        .subtree(
            noun,
            d ->
                d.dependent() < noun
                    && AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|nummod"))
        .get(0);
  }

  private void appose(Dependency edge, int noun) {
    int verb = edge.dependent();
    int name = starts(noun) - 2;
    edges.removeIf(e -> e.equals(edge) || e.dependent() == noun);
    edges.add(new Dependency(name, noun, "appos"));
    edges.add(new Dependency(noun, verb, "acl:relcl"));
    edges.add(new Dependency(verb, noun, "obj"));
  }

  /** Whether a verb with a subject of its own has no object, and could have one. */
  private boolean lacksObject(int verb) {
    return sentence.token(verb).isVerb()
        && wordNet.withoutObject(sentence.token(verb).lemma()) < OFTEN_BARE
        && !sentence.children(verb, "nsubj"::equals).isEmpty()
        && sentence
            .children(
                verb, l -> AnyOf.matches(l, "obj|iobj|ccomp|xcomp|cop|aux:pass|nsubj:pass|obl:*"))
            .stream()
            .allMatch(i -> i < verb);
  }

  private boolean tellsNothing(int above, int noun) {
    boolean told =
        above != noun
            && (reportingVerbs.contains(sentence.token(above).lemma())
                || sentence.children(above, "obj"::equals).isEmpty());
    return (!told || summedUp(noun)) && !SELECTION.among(sentence.token(noun), TELLING)
        || summedUp(noun) && AnyOf.matches(sentence.token(noun).lemma(), SUMS);
  }

  /** ", an idea that Peru opposes": behind the clause that it sums up. */
  private boolean summedUp(int noun) {
    int start = starts(noun);
    return start > 2
        && sentence.token(start - 1).word().equals(",")
        && AnyOf.matches(sentence.token(start).word(), "a|an");
  }
}
