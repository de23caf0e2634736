package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Role;
import io.chancery.ontology.SupportVerb;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the verb that says nothing but that a noun happens: hold (talks), carry out (an attack),
 * come under (pressure), take place.
 */
final class SupportVerbs {

  /**
   * A verb that carries a noun.
   *
   * @param verb index of its token
   * @param lends the label under which its subject stands at the noun; empty where the noun is the
   *     subject
   * @param happens whether it says of the noun that it happens: "the talks began"
   */
  record Carrier(int verb, Optional<String> lends, boolean happens) {}

  private static final Set<String> MEASURES =
      Set.of(
          "hour",
          "day",
          "week",
          "month",
          "round",
          "series",
          "wave",
          "string",
          "spate",
          "number",
          "set",
          "dozen",
          "bout",
          "flurry",
          "campaign");

  private final Map<String, List<SupportVerb>> byLemma;
  private final Map<String, List<SupportVerb>> byHead;

  SupportVerbs(List<SupportVerb> verbs) {
    byLemma = verbs.stream().collect(Collectors.groupingBy(SupportVerb::lemma));
    byHead = verbs.stream().collect(Collectors.groupingBy(verb -> verb.lemma().split(" ")[0]));
  }

  /** Whether the verb can carry a noun, and so says little itself: {@code began selling}. */
  boolean has(String verb) {
    return byLemma.containsKey(verb);
  }

  /** Whether a verb with its particle or preposition can carry a noun: {@code be under}. */
  boolean carries(String verb, Token noun) {
    return byLemma.getOrDefault(verb, List.of()).stream()
        .anyMatch(support -> support.supports(noun.lemma()));
  }

  /** The verb that carries the noun, if any. */
  Optional<Carrier> carrying(Sentence sentence, int noun) {
    return above(sentence, noun)
        .filter(edge -> edge.governor() != 0 && mayCarry(sentence.token(edge.governor())))
        .flatMap(edge -> carrier(sentence, edge, sentence.token(noun)).stream())
        .findFirst()
        .or(() -> behind(sentence, noun));
  }

  private static boolean mayCarry(Token word) {
    return word.isVerb() || word.tag().equals("JJ");
  }

  /** "An attack carried out by rebels", "a promise made in May". */
  private Optional<Carrier> behind(Sentence sentence, int noun) {
    return sentence.children(noun, "acl"::equals).stream()
        .map(sentence::token)
        .filter(verb -> verb.tag().equals("VBN") && verb.index() > noun)
        .filter(
            verb ->
                byHead.getOrDefault(verb.lemma(), List.of()).stream()
                    .filter(support -> support.subject() == Role.AGENT)
                    .filter(support -> support.supports(sentence.token(noun).lemma()))
                    .anyMatch(support -> stands(sentence, verb, "nsubj:pass", support)))
        .map(verb -> new Carrier(verb.index(), Optional.empty(), false))
        .findFirst();
  }

  /** The edges over the noun, and over what only measures it: {@code four hours of talks}. */
  private static Stream<Dependency> above(Sentence sentence, int noun) {
    Stream<Dependency> measured =
        sentence.above(noun).stream()
            .filter(d -> d.label().equals("nmod:of") && d.governor() != 0)
            .filter(d -> MEASURES.contains(sentence.token(d.governor()).lemma()))
            .flatMap(d -> sentence.above(d.governor()).stream());
    return Stream.of(sentence.above(noun).stream(), measured, raised(sentence, noun))
        .flatMap(edges -> edges);
  }

  /** "Talks are due to begin", "have yet to begin": what begins is what the subject says. */
  private static Stream<Dependency> raised(Sentence sentence, int noun) {
    Grammar grammar = new Grammar(sentence);
    return sentence.above(noun).stream()
        .filter(d -> AnyOf.matches(d.label(), "nsubj|nsubj:pass") && d.governor() != 0)
        .flatMap(
            d -> sentence.children(d.governor(), l -> AnyOf.matches(l, "xcomp|ccomp")).stream())
        .filter(
            verb ->
                grammar.marked(verb, "to") && sentence.children(verb, "nsubj"::equals).isEmpty())
        .map(verb -> new Dependency(verb, noun, "nsubj"));
  }

  private Optional<Carrier> carrier(Sentence sentence, Dependency edge, Token noun) {
    Token verb = sentence.token(edge.governor());
    if (situates(verb.lemma(), edge.label())) {
      return Optional.of(new Carrier(verb.index(), Optional.of("nsubj"), false));
    }
    return byHead.getOrDefault(verb.lemma(), List.of()).stream()
        .filter(support -> support.supports(noun.lemma()))
        .filter(support -> stands(sentence, verb, edge.label(), support))
        .filter(support -> !goesOnWithout(sentence, verb, noun))
        .map(
            support ->
                new Carrier(verb.index(), lends(support, edge.label()), support.subject() == null))
        .findFirst();
  }

  /** "Did not join the strike": the strike is none the less. */
  private static boolean goesOnWithout(Sentence sentence, Token verb, Token noun) {
    return AnyOf.matches(verb.lemma(), "join|attend")
        && new Grammar(sentence).denied(verb.index())
        && sentence.children(noun.index(), "det"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("the"));
  }

  /** "Enter into talks"; "said in remarks to students". */
  private static boolean situates(String verb, String label) {
    return switch (label) {
      case "obl:in", "obl:into" -> AnyOf.matches(verb, "enter|participate|join|say|tell|add");
      case "obl:during", "obl:at" -> AnyOf.matches(verb, "say|tell|add");
      default -> false;
    };
  }

  /** Whether the noun stands at this verb as the notation of the support verb says. */
  private static boolean stands(Sentence sentence, Token verb, String label, SupportVerb support) {
    String[] words = support.lemma().split(" ");
    String second = words.length > 1 ? words[1] : "";
    if (support.subject() == null) {
      return label.equals("nsubj:pass") && second.isEmpty()
          || AnyOf.matches(label, "nsubj|nsubj:xsubj")
              && (second.isEmpty()
                  ? !support.nouns().isEmpty() || alone(sentence, verb)
                  : has(sentence, verb, "obj", second)
                      || has(sentence, verb, "compound:prt", second));
    }
    if (label.equals("obl:" + second)) {
      return true;
    }
    return AnyOf.matches(label, "obj|nsubj:pass")
        && (second.isEmpty()
            ? sentence.children(verb.index(), "compound:prt"::equals).isEmpty()
            : has(sentence, verb, "compound:prt", second));
  }

  /** "The talks began" or "lasted three hours", but not "the talks began a thaw". */
  private static boolean alone(Sentence sentence, Token verb) {
    return sentence
            .children(verb.index(), l -> AnyOf.matches(l, "obj|xcomp|ccomp|obl:for"))
            .stream()
            .allMatch(
                child ->
                    sentence.times().stream()
                        .anyMatch(time -> time.first() <= child && child <= time.last()))
        && sentence.children(verb.index(), "compound:prt"::equals).isEmpty();
  }

  private static boolean has(Sentence sentence, Token verb, String label, String lemma) {
    return sentence.children(verb.index(), label::equals).stream()
        .anyMatch(child -> sentence.token(child).lemma().equals(lemma));
  }

  private static Optional<String> lends(SupportVerb support, String label) {
    if (label.equals("nsubj:pass") || support.subject() == null) {
      return Optional.empty();
    }
    return Optional.of(support.subject() == Role.RECIPIENT ? "iobj" : "nsubj");
  }
}
