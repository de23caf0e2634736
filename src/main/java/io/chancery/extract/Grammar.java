package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions of grammar about the words of one parsed sentence, answered from its dependencies. */
final class Grammar {

  private final Sentence sentence;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The passive: the subject is what it is done to. */
  boolean passive(int verb) {
    boolean marked =
        sentence.below(verb).stream()
            .anyMatch(d -> d.label().startsWith("nsubj:pass") || d.label().equals("aux:pass"));
    return marked || reducedPassive(verb) || sharedPassive(verb);
  }

  /** The second of "was held and questioned", "had been escorted, never obstructed". */
  private boolean sharedPassive(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.below(verb).stream().noneMatch(d -> d.relation().equals("aux"))
        && sentence.above(verb).stream().anyMatch(d -> d.relation().equals("conj") || besides(d))
        && sentence.above(verb).stream()
            .anyMatch(d -> AnyOf.matches(d.relation(), "conj|dep") && passive(d.governor()));
  }

  private boolean besides(Dependency edge) {
    return edge.relation().equals("dep")
        && sentence.token(edge.governor()).tag().equals("VBN")
        && edge.governor() < edge.dependent()
        && sentence.children(edge.dependent(), "obj"::equals).isEmpty();
  }

  private boolean reducedPassive(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.below(verb).stream().noneMatch(d -> d.relation().equals("aux"))
        && sentence.above(verb).stream()
            .anyMatch(d -> d.label().equals("acl") || adverbial(d) && bare(verb));
  }

  /** "Founded in Oslo", "if convicted", "once built". */
  private static boolean adverbial(Dependency edge) {
    return edge.label().matches("advcl(:(as|if|once|though|unless|until|when|while))?");
  }

  /** "Founded in Oslo, the firm grew": the participle has no object, the firm was founded. */
  private boolean bare(int verb) {
    return sentence.children(verb, l -> l.equals("obj") || l.equals("nsubj")).isEmpty();
  }

  /** Subjects that the parser gives, of any voice. */
  List<Integer> statedSubjects(int verb) {
    return sentence.below(verb).stream()
        .filter(d -> d.relation().equals("nsubj") && !d.label().endsWith(":outer"))
        .map(Dependency::dependent)
        .distinct()
        .toList();
  }

  /** The word and all that is coordinated with it, in order of the text. */
  List<Integer> coordinated(int head) {
    Set<Integer> all = new LinkedHashSet<>(List.of(head));
    List<Integer> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      for (Dependency edge : sentence.below(open.remove(0))) {
        if (conjunct(edge) && all.add(edge.dependent())) {
          open.add(edge.dependent());
        }
      }
    }
    return all.stream().sorted().toList();
  }

  /** "The 58-year-old": the age stands for whoever has it. */
  boolean aged(int head) {
    return sentence.token(head).lemma().equals("old")
        && !sentence.children(head, "det"::equals).isEmpty();
  }

  /** "Not all hurdles are gone": that all are is what is denied. */
  boolean notAll(int node) {
    return sentence.children(node, l -> l.startsWith("nsubj")).stream()
        .filter(
            subject ->
                Stream.concat(
                        Stream.of(subject),
                        sentence.children(subject, l -> l.startsWith("det")).stream())
                    .anyMatch(i -> sentence.token(i).lemma().matches("all|every|each|everybody")))
        .flatMap(subject -> sentence.children(subject, "advmod"::equals).stream())
        .anyMatch(i -> sentence.token(i).lemma().equals("not"));
  }

  private boolean conjunct(Dependency edge) {
    return edge.relation().equals("conj")
        && !edge.label().endsWith(":but")
        && !edge.label().endsWith(":negcc")
        && nominal(edge.governor()) == nominal(edge.dependent());
  }

  /** Whether the word heads a noun phrase. */
  boolean nominal(int index) {
    Token token = sentence.token(index);
    return token.isNoun() || token.isPronoun() || AnyOf.matches(token.tag(), "CD|DT|WP|JJ|JJS");
  }

  /** Whether a noun is what somebody or something is said to be: the head of a clause. */
  boolean predicated(int noun) {
    return !sentence.children(noun, l -> l.equals("cop")).isEmpty()
        && !statedSubjects(noun).isEmpty();
  }

  /** Whether the verb form carries no tense of its own. */
  boolean nonFinite(int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBG")
        || tag.equals("VBN")
        || (tag.equals("VB") && marked(verb, "to"))
        || sentence.token(verb).tag().startsWith("NN");
  }

  /** "To buy it", and the second of "to widen it and prevent disputes". */
  boolean infinitive(int verb) {
    return marked(verb, "to")
        || sentence.above(verb).stream()
            .anyMatch(d -> d.relation().equals("conj") && marked(d.governor(), "to"));
  }

  /** Whether the clause has this marker: {@code to}, {@code if}, {@code that}. */
  boolean marked(int verb, String word) {
    return sentence.below(verb).stream()
        .filter(d -> d.relation().equals("mark"))
        .anyMatch(d -> sentence.token(d.dependent()).lemma().equals(word));
  }

  /**
   * The edge over which the word hangs in the surface tree; for shared words the nearest
   * governor's.
   */
  Optional<Dependency> governing(int index) {
    return sentence.above(index).stream()
        .filter(d -> d.governor() != 0 && !d.label().equals("ref"))
        .filter(d -> !(d.relation().equals("nsubj") && d.label().endsWith("xsubj")))
        .filter(d -> d.governor() != index && !tellsOf(d.governor(), index))
        .min(
            (a, b) ->
                Integer.compare(Math.abs(a.governor() - index), Math.abs(b.governor() - index)));
  }

  /** "Members of a family who were buried": what is told of a word in passing governs it not. */
  private boolean tellsOf(int verb, int word) {
    return sentence.above(verb).stream()
        .anyMatch(d -> d.label().equals("acl:relcl") && d.governor() == word);
  }

  /** Whether a comma stands right before the word or before the adverb in front of it. */
  boolean afterComma(int index) {
    return (index > 1 && sentence.token(index - 1).word().equals(","))
        || (index > 2
            && sentence.token(index - 1).tag().equals("RB")
            && sentence.token(index - 2).word().equals(","));
  }

  /** Whether a verb has no auxiliary. */
  boolean withoutAuxiliary(int verb) {
    return sentence.children(verb, l -> l.startsWith("aux")).isEmpty();
  }

  /** Whether a verb that goes on from another one has no subject behind that. */
  boolean followsSubjects(Dependency edge) {
    return sentence.children(edge.dependent(), l -> l.startsWith("nsubj")).stream()
        .allMatch(subject -> subject < edge.governor());
  }

  /** A noun, and what it stands with: of "claims by farmers" the farmers and the claims. */
  Stream<Integer> beside(int noun) {
    return Stream.concat(
            Stream.of(noun),
            sentence.above(noun).stream()
                .filter(d -> AnyOf.matches(d.label(), "nmod:by|nmod:from|nmod:in|nmod:of"))
                .map(Dependency::governor))
        .filter(i -> i > 0);
  }

  /** The first word of a noun phrase, with its preposition. */
  int phraseStart(int noun) {
    return sentence
        .subtree(
            noun,
            d ->
                d.dependent() < noun
                    && AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|case|nummod"))
        .stream()
        .reduce(noun, Math::min);
  }

  /** Whether a dependent of the word denies it. */
  boolean denied(int index) {
    return sentence.below(index).stream()
        .map(d -> sentence.token(d.dependent()))
        .filter(t -> t.index() < index || !sentence.token(index).isVerb())
        .anyMatch(
            t -> AnyOf.matches(t.lemma(), "not|never|no|n't|neither|nor|without") || noLonger(t));
  }

  /** The objects of a verb that there are none of: {@code no statement}. */
  Stream<Integer> nothings(int verb) {
    return sentence.children(sentence.token(verb).isVerb() ? verb : 0, "obj"::equals).stream()
        .filter(object -> object > verb && sentence.token(object).isNoun())
        .filter(
            object -> sentence.children(object, "conj:and"::equals).stream().noneMatch(this::one))
        .filter(
            object ->
                sentence.children(object, l -> AnyOf.matches(l, "det|cc:preconj")).stream()
                    .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "no|neither")));
  }

  /** "No convictions and a debt": that there is the second is not denied. */
  private boolean one(int noun) {
    return sentence.token(noun).isNoun()
        && sentence.children(noun, "det"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "a|an"));
  }

  private boolean noLonger(Token word) {
    return word.word().equals("longer")
        && word.index() > 1
        && sentence.token(word.index() - 1).word().equalsIgnoreCase("no");
  }

  /** "The first African country", "the only bank": one that alone, first or last does it. */
  boolean firstOf(int noun) {
    return sentence.children(noun, l -> AnyOf.matches(l, "amod|nummod|det|advmod")).stream()
            .map(sentence::token)
            .anyMatch(
                t -> AnyOf.matches(t.lemma(), "first|second|third|last|latest|only|sole|lone"))
        || AnyOf.matches(sentence.token(noun).lemma(), "first|last|only|other")
        || sentence.token(noun).tag().equals("CD") && hasOther(noun);
  }

  /** "The other two". */
  private boolean hasOther(int number) {
    return sentence.children(number, "amod"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("other"));
  }

  /** "Plans for a dam, shelved in 1987": a participle tells of its noun what happened to it. */
  boolean reduced(Dependency edge) {
    return sentence.token(edge.dependent()).tag().equals("VBN") && !marked(edge.dependent(), "to");
  }

  /** Whether the verb, or an auxiliary or copula of it, has a tense. */
  boolean finite(int verb) {
    return AnyOf.matches(sentence.token(verb).tag(), "VBD|VBZ|VBP")
        || sentence.children(verb, l -> l.startsWith("aux") || l.equals("cop")).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBD|VBZ|VBP|MD"));
  }

  /** Present or present perfect: "leaves", "has left". */
  boolean present(int verb) {
    return AnyOf.matches(sentence.token(verb).tag(), "VBZ|VBP")
        || sentence.children(verb, l -> l.startsWith("aux")).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBZ|VBP"));
  }

  /** Whether no particular one is meant: {@code any attempt}. */
  boolean any(int noun) {
    return sentence.children(noun, "det"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("any"));
  }

  /** Whether it is said of nobody: "no convoy arrived", "none of them was charged". */
  boolean ofNobody(int verb) {
    return sentence.children(verb, l -> l.matches("nsubj|nsubj:pass|obj|obl:(to|on)")).stream()
        .filter(noun -> sentence.children(noun, "conj:and"::equals).stream().noneMatch(this::one))
        .anyMatch(this::nobody);
  }

  /** Whether a noun phrase denies that there is one: "nobody", "no convoy". */
  boolean nobody(int noun) {
    return AnyOf.matches(sentence.token(noun).lemma(), "nobody|none|nothing|neither|no-one")
        || sentence
            .children(noun, l -> AnyOf.matches(l, "det|det:qmod|advmod|cc:preconj|dep"))
            .stream()
            .anyMatch(i -> none(i, noun));
  }

  private boolean none(int word, int noun) {
    boolean notOne =
        sentence.token(word).lemma().equals("not")
            && AnyOf.matches(sentence.token(Math.min(word + 1, noun)).lemma(), "a|one|single");
    boolean scarcely =
        AnyOf.matches(sentence.token(word).lemma(), "hardly|scarcely|barely")
            && AnyOf.matches(sentence.token(Math.min(word + 1, noun)).lemma(), "a|an|any");
    return word < noun
        && (notOne || scarcely || AnyOf.matches(sentence.token(word).lemma(), "no|none|neither"))
        && !AnyOf.matches(
            sentence.token(Math.min(word + 1, noun)).lemma(), "few|less|more|fewer|doubt");
  }

  /** "31 per cent", "$4m", "a fifth". */
  boolean amount(int index) {
    Token token = sentence.token(index);
    return AnyOf.matches(token.tag(), "CD|$")
        || AnyOf.matches(token.entity(), "PERCENT|MONEY")
        || !sentence.children(index, "nummod"::equals).isEmpty()
        || AnyOf.matches(token.lemma(), "half|third|quarter|fifth|tenth|low|high|record");
  }

  /** Whether a time stands at such a plan, of which the trigger is told. */
  boolean lapsed(int time, int trigger) {
    return governing(time).filter(this::lapsed).filter(d -> d.governor() != trigger).isPresent();
  }

  /** "A summit originally scheduled for May": that May lies back, however the plan is told. */
  boolean lapsed(Dependency edge) {
    return edge.governor() > 0
        && sentence.token(edge.governor()).tag().equals("VBN")
        && sentence.children(edge.governor(), "advmod"::equals).stream()
            .anyMatch(
                i -> AnyOf.matches(sentence.token(i).lemma(), "originally|initially|previously"));
  }
}
