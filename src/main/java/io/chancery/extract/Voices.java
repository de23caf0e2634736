package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells who does from whom it is done to where a parser gives a verb the wrong voice: {@code The
 * mayor was re-elected and thanked her voters}, {@code The buyer wants the order cancelled}.
 */
final class Voices {

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Ontology ontology;

  private Voices(Sentence sentence, Ontology ontology) {
    this.sentence = sentence;
    this.ontology = ontology;
  }

  /** The sentence with verbs in the voice that their forms and objects show. */
  static Sentence told(Sentence sentence, Ontology ontology) {
    Voices voices = new Voices(sentence, ontology);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().forEach(edge -> voices.mend(edge, edges));
    edges.replaceAll(edge -> voices.isState(edge.governor()) ? ofState(edge) : edge);
    edges.removeIf(
        edge ->
            edge.label().equals("nsubj:xsubj")
                && sentence.above(edge.governor()).stream().anyMatch(d -> isUse(sentence, d)));
    edges.replaceAll(
        edge -> voices.isSaidOf(edge) ? labelled(edge, edge.governor(), "nsubj:pass") : edge);
    return sentence.with(edges);
  }

  /** "Parents were divided over the reform": they are so, and nobody divided them. */
  private boolean isState(int verb) {
    return verb > 0
        && sentence.token(verb).tag().equals("VBN")
        && isCondition(verb)
        && !sentence.children(verb, "aux:pass"::equals).isEmpty()
        && sentence.children(verb, l -> AnyOf.matches(l, "obl:agent|obl:by|obj")).isEmpty();
  }

  /** "Profits would be used to pay debt": no profit pays; soldiers who are used to it act. */
  static boolean isUse(Sentence sentence, Dependency edge) {
    return sentence.children(edge.governor(), l -> l.startsWith("nsubj")).stream()
            .map(sentence::token)
            .noneMatch(SELECTION::person)
        && edge.label().equals("xcomp")
        && edge.governor() > 0
        && sentence.token(edge.governor()).word().equals("used")
        && sentence.children(edge.governor(), l -> AnyOf.matches(l, "aux|aux:pass")).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("be"))
        && sentence.token(edge.dependent()).tag().equals("VB");
  }

  /** "A man alleged to have built it", "searched for boys swept away": neither does it. */
  private boolean isSaidOf(Dependency edge) {
    boolean bare =
        edge.label().equals("nsubj")
            && edge.governor() > 0
            && edge.dependent() < edge.governor()
            && AnyOf.matches(sentence.token(edge.governor()).tag(), "VBN|VBD")
            && sentence.children(edge.governor(), l -> AnyOf.matches(l, "aux*|cop|obj")).isEmpty();
    return bare
        && (isAlleged(edge.governor())
            || isMarked(edge.governor(), "for")
            || isLikeFirst(edge.governor())
            || isOfCharge(edge.governor())
            || areOthers(edge));
  }

  /** "Mayor cleared of murder": nobody clears of anything without saying whom. */
  private boolean isOfCharge(int verb) {
    return AnyOf.matches(
            sentence.token(verb).lemma(), "clear|acquit|convict|accuse|suspect|absolve|exonerate")
        && !sentence.children(verb, "obl:of"::equals).isEmpty();
  }

  /** "Ten are missing and 700 injured": the auxiliary of the first is the second's. */
  private boolean isLikeFirst(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.above(verb).stream()
            .filter(d -> d.relation().equals("conj") && d.governor() > 0)
            .flatMap(
                d -> sentence.children(d.governor(), l -> AnyOf.matches(l, "aux*|cop")).stream())
            .anyMatch(i -> sentence.token(i).lemma().equals("be"));
  }

  /** "Two were stabbed and the others shot": others than those to whom the first was done. */
  private boolean areOthers(Dependency edge) {
    return AnyOf.matches(sentence.token(edge.dependent()).lemma(), "other|rest|another|remainder")
        && ontology.words("undergone-verbs").contains(sentence.token(edge.governor()).lemma())
        && !isAimed(edge.governor())
        && sentence.above(edge.governor()).stream()
            .filter(d -> d.relation().equals("conj") && d.governor() > 0)
            .anyMatch(d -> !sentence.children(d.governor(), "aux:pass"::equals).isEmpty());
  }

  /** "The others shot back", "shot at the police". */
  private boolean isAimed(int verb) {
    return sentence.below(verb).stream()
        .filter(d -> d.dependent() > verb)
        .anyMatch(
            d ->
                d.label().equals("compound:prt")
                    || d.label().equals("obl:at") && isSomebody(sentence.token(d.dependent()))
                    || d.relation().equals("advmod")
                        && sentence.token(d.dependent()).lemma().equals("back"));
  }

  private static boolean isSomebody(Token noun) {
    return SELECTION.person(noun) || SELECTION.foremost(noun, Set.of("noun.group"));
  }

  private boolean isAlleged(int verb) {
    return sentence.token(verb).lemma().equals("allege")
        && sentence.children(verb, "xcomp"::equals).stream().anyMatch(i -> isMarked(i, "to"));
  }

  private boolean isMarked(int verb, String word) {
    return sentence.children(verb, "mark"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals(word));
  }

  private boolean isCondition(int verb) {
    String word = sentence.token(verb).word().toLowerCase(Locale.ROOT);
    boolean ahead =
        !sentence.children(verb, l -> AnyOf.matches(l, "xcomp|advcl:to|ccomp")).isEmpty()
            || sentence.children(verb, "nsubj:pass"::equals).stream()
                .anyMatch(i -> sentence.token(i).isPronoun());
    return ontology.words("state-participles").contains(word)
        || ahead && ontology.words("willing-participles").contains(word);
  }

  private static Dependency ofState(Dependency edge) {
    return edge.label().matches("(nsubj|aux):pass(:xsubj)?")
        ? labelled(edge, edge.governor(), edge.label().startsWith("aux") ? "cop" : "nsubj")
        : edge;
  }

  private void mend(Dependency edge, List<Dependency> edges) {
    if (active(edge) || perfect(edge) || progressive(edge)) {
      edges.replaceAll(e -> shared(e, edge) ? labelled(e, edge.dependent(), "nsubj") : e);
    } else if (wished(edge)) {
      between(edge)
          .ifPresent(
              done -> {
                edges.remove(new Dependency(edge.dependent(), done, "nsubj"));
                edges.add(new Dependency(edge.dependent(), done, "nsubj:pass"));
                edges.replaceAll(e -> e.equals(edge) ? labelled(e, e.governor(), "xcomp") : e);
              });
    }
  }

  /** "Was re-elected and thanked her voters": the second verb has a tense and an object. */
  private boolean active(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return edge.relation().equals("conj")
        && edge.governor() > 0
        && edge.governor() < edge.dependent()
        && verb.tag().equals("VBD")
        && !ontology.words("object-keeping-verbs").contains(verb.lemma())
        && sentence.children(verb.index(), l -> l.startsWith("aux")).isEmpty()
        && sentence.children(verb.index(), "obj"::equals).stream().anyMatch(o -> o > verb.index())
        && !lists(edge);
  }

  /** "Had been defeated and had never recovered": the second has an auxiliary of its own. */
  private boolean perfect(Dependency edge) {
    List<Token> auxiliaries =
        sentence.children(edge.dependent(), l -> l.startsWith("aux")).stream()
            .map(sentence::token)
            .toList();
    return edge.relation().equals("conj")
        && edge.governor() > 0
        && edge.governor() < edge.dependent()
        && sentence.token(edge.dependent()).tag().equals("VBN")
        && auxiliaries.stream().anyMatch(t -> t.lemma().equals("have"))
        && auxiliaries.stream().noneMatch(t -> t.lemma().equals("be"));
  }

  /** "Was arrested and is cooperating", "was freed and will return". */
  private boolean progressive(Dependency edge) {
    return edge.relation().equals("conj")
        && edge.governor() > 0
        && edge.governor() < edge.dependent()
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VB|VBG|VBZ|VBP")
        && sentence.children(edge.dependent(), "aux:pass"::equals).isEmpty();
  }

  /** "Homes were hit in the bay, where gales broke masts, bent poles and felled a crane". */
  private boolean lists(Dependency edge) {
    return IntStream.range(edge.governor() + 2, edge.dependent())
        .filter(i -> sentence.token(i - 1).word().equals(","))
        .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBD|VBN"));
  }

  /** Whether the edge gives the second verb the subject that the first verb has. */
  private boolean shared(Dependency edge, Dependency conjunct) {
    return edge.governor() == conjunct.dependent()
        && edge.label().equals("nsubj:pass")
        && edge.dependent() < conjunct.governor()
        && sentence.children(conjunct.governor(), "nsubj:pass"::equals).contains(edge.dependent());
  }

  /** "Wants the order cancelled": a bare participle behind what it is to be done to. */
  private boolean wished(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return AnyOf.matches(edge.label(), "dep|ccomp|xcomp")
        && edge.governor() > 0
        && verb.tag().equals("VBN")
        && ontology.words("bringing-verbs").contains(sentence.token(edge.governor()).lemma())
        && sentence
            .children(
                verb.index(), l -> l.startsWith("aux") || AnyOf.matches(l, "cop|mark|obj|ccomp"))
            .isEmpty();
  }

  private Optional<Integer> between(Dependency edge) {
    return sentence.children(edge.dependent(), "nsubj"::equals).stream()
        .filter(s -> edge.governor() < s && s < edge.dependent())
        .findFirst();
  }

  private static Dependency labelled(Dependency edge, int governor, String label) {
    return new Dependency(governor, edge.dependent(), label);
  }
}
