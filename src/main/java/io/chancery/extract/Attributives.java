package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Participles that only describe the noun behind them, where a parser has somebody do it: in
 * "blamed high rates, falling exports and growing debts" nobody falls, and the exports are blamed.
 */
final class Attributives {

  private static final Set<String> GROWN = Set.of("noun.plant", "noun.food", "noun.animal");
  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Set<String> changing;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private Attributives(Sentence sentence, Set<String> changing) {
    this.sentence = sentence;
    this.changing = changing;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these participles as adjectives.
   *
   * @param changing the lemmas of verbs of rising and falling, which have no object
   * @param describing participles that tell which ones: {@code neighbouring}
   */
  static Sentence found(
      Sentence sentence, Set<String> changing, Set<String> describing, WordNet wordNet) {
    Attributives attributives = new Attributives(sentence, changing);
    sentence.tokens().stream()
        .filter(t -> t.tag().equals("VBG"))
        .filter(
            t ->
                changing.contains(t.lemma())
                    || describing.contains(t.word())
                    || isCompound(t, wordNet))
        .forEach(attributives::find);
    return sentence.with(attributives.tokens, attributives.edges);
  }

  /** "Chipmaking": nobody chipmakes. */
  private static boolean isCompound(Token participle, WordNet wordNet) {
    return participle.word().endsWith("making")
        && participle.word().length() > "making".length()
        && wordNet.verbOf(participle.word()).isEmpty();
  }

  private void find(Token participle) {
    described(participle.index())
        .ifPresent(
            edge -> {
              Token t = participle;
              tokens.set(
                  t.index() - 1,
                  new Token(t.index(), t.span(), t.word(), t.word(), "JJ", t.entity()));
              if (edge.label().equals("obj")) {
                stand(t.index(), edge.dependent());
              } else if (!edges.contains(edge)) {
                edges.removeIf(d -> d.dependent() == t.index() || d.governor() == t.index());
                edges.add(edge);
              }
            });
  }

  /** The edge to the noun that follows, with adjectives alone between. */
  private Optional<Dependency> described(int participle) {
    boolean progressive =
        sentence.children(participle, l -> AnyOf.matches(l, "aux*|mark")).stream()
                .anyMatch(i -> !isPreposition(participle, i))
            || sentence.above(participle).stream()
                .anyMatch(d -> AnyOf.matches(d.label(), "xcomp|ccomp"));
    return Optional.of(participle)
        .filter(p -> !progressive)
        .flatMap(
            p ->
                sentence.below(p).stream()
                    .filter(d -> d.label().equals("obj") && follows(p, d.dependent()))
                    .findFirst()
                    .or(
                        () ->
                            sentence.above(p).stream()
                                .filter(d -> d.label().equals("amod"))
                                .filter(d -> follows(p, d.governor()))
                                .findFirst())
                    .or(() -> parted(p)));
  }

  /** "Talks with neighbouring Peru", and not "is visiting Peru", "before visiting Peru". */
  private boolean isPreposition(int participle, int word) {
    return describes(participle)
        && word == participle - 1
        && AnyOf.matches(sentence.token(word).tag(), "IN")
        && !AnyOf.matches(
            sentence.token(participle).word(),
            "visiting|surviving|surrounding|striking|protesting");
  }

  /** The noun right behind, where a parser has neither with the other. */
  private Optional<Dependency> parted(int participle) {
    int noun = participle + 1;
    boolean beside =
        participle > 1
            && noun <= sentence.tokens().size()
            && AnyOf.matches(
                sentence.token(participle - 1).word(), "and|,|of|on|by|to|from|with|amid")
            && follows(participle, noun)
            && sentence.token(noun).entity().equals("O")
            && sentence.children(participle, l -> AnyOf.matches(l, "obj|ccomp|obl*")).isEmpty();
    return Optional.of(new Dependency(noun, participle, "amod")).filter(d -> beside);
  }

  private boolean follows(int participle, int noun) {
    boolean opened =
        participle == 1
            || AnyOf.matches(sentence.token(participle - 1).tag(), "DT|POS|PRP$|JJ|CD|IN|CC");
    String tags = describes(participle) && opened ? "NN*" : "NN|NNS";
    return AnyOf.matches(sentence.token(noun).tag(), tags)
        && participle < noun
        && sentence.tokens().subList(participle, noun - 1).stream()
            .allMatch(t -> AnyOf.matches(t.tag(), tags + "|JJ"))
        && !SELECTION.foremost(sentence.token(noun), GROWN);
  }

  /** The noun takes the place of the participle: in the list before it, where it stands in one. */
  private void stand(int participle, int noun) {
    List<Integer> members =
        new Grammar(sentence).coordinated(noun).stream().filter(i -> i > participle).toList();
    Optional<Dependency> first = listed(participle);
    List<Dependency> above = sentence.above(participle);
    edges.removeIf(e -> e.governor() == participle || e.dependent() == participle);
    edges.removeIf(e -> members.contains(e.dependent()) && e.governor() == participle);
    for (int member : members) {
      if (first.isPresent()) {
        edges.add(new Dependency(first.get().dependent(), member, "conj:and"));
        edges.add(new Dependency(first.get().governor(), member, first.get().label()));
      } else {
        above.forEach(d -> edges.add(new Dependency(d.governor(), member, ofNoun(d.label()))));
      }
    }
    sentence
        .children(participle, "mark"::equals)
        .forEach(preposition -> edges.add(new Dependency(noun, preposition, "case")));
    edges.add(new Dependency(noun, participle, "amod"));
  }

  private static String ofNoun(String label) {
    return label.replaceFirst("^advcl:", "obl:").replaceFirst("^acl:", "nmod:");
  }

  /** Which ones, and not how they change: {@code over missing money}. */
  private boolean describes(int participle) {
    return !changing.contains(sentence.token(participle).lemma());
  }

  /** The phrase that ends right before the comma in front. */
  private Optional<Dependency> listed(int participle) {
    int end = participle - 2;
    boolean comma = end > 0 && sentence.token(participle - 1).word().equals(",");
    return sentence.above(comma ? end : 0).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obj|obl|nmod") && d.governor() > 0)
        .findFirst();
  }
}
