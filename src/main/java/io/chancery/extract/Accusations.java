package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts what somebody is suspected or accused of under the verb that says so, where a parser hangs
 * it on who is accused or on who accuses: {@code suspected by two states of holding a stake},
 * {@code suspected of bribing judges}.
 */
final class Accusations {

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final WordNet wordNet;
  private final List<Dependency> edges;
  private final List<Token> tokens;

  private Accusations(Sentence sentence, WordNet wordNet) {
    this.sentence = sentence;
    this.wordNet = wordNet;
    this.edges = new ArrayList<>(sentence.dependencies());
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with these deeds under the verb, whose lemma is one of the given ones. */
  static Sentence raised(Sentence sentence, Set<String> accusing, WordNet wordNet) {
    Accusations accusations = new Accusations(sentence, wordNet);
    sentence.tokens().stream()
        .filter(t -> t.isVerb() && accusing.contains(t.lemma()))
        .forEach(accusations::mend);
    return sentence.with(accusations.tokens, accusations.edges);
  }

  private void mend(Token verb) {
    for (Dependency edge : sentence.below(verb.index())) {
      Token word = sentence.token(edge.dependent());
      if (edge.label().equals("xcomp") && word.tag().equals("PRP")) {
        replace(edge, new Dependency(verb.index(), word.index(), "obj"));
        raise(verb, word, "advcl:(of|with|for)");
      } else if (AnyOf.matches(edge.label(), "obj|obl:by|obl:agent|nsubj:pass")) {
        raise(verb, word, "acl:(of|with|for)");
        ofName(verb, word);
      } else if (AnyOf.matches(edge.label(), "obl:of|obl:with|obl:for")) {
        participle(verb, edge);
      }
    }
  }

  /**
   * "Reassured Ana Berg of its support": nobody's name goes on with "of"; "accused the rebels of
   * burning villages" neither, where a participle comes first.
   */
  private void ofName(Token verb, Token noun) {
    boolean person = noun.entity().equals("PERSON");
    for (Dependency edge : sentence.below(noun.index())) {
      boolean behind = edge.label().equals("nmod:of") && edge.dependent() > noun.index();
      if (behind && (person || deed(edge.dependent()))) {
        Dependency raised = new Dependency(verb.index(), edge.dependent(), "obl:of");
        replace(edge, raised);
        participle(verb, raised);
      }
    }
  }

  /** "Steering" as a form of "steer". */
  private Token participle(Token t) {
    String lemma = t.tag().equals("NN") ? wordNet.verbOf(t.word()).orElse(t.lemma()) : t.lemma();
    return new Token(t.index(), t.span(), t.word(), lemma, "VBG", t.entity());
  }

  private boolean deed(int noun) {
    int first =
        sentence.children(noun, "case"::equals).stream()
            .mapToInt(i -> i + 1)
            .findFirst()
            .orElse(noun);
    return first <= noun && (sentence.token(first).tag().equals("VBG") || leading(first, noun));
  }

  /** "Of steering migrants": nobody is accused of people. */
  private boolean leading(int first, int noun) {
    return first == noun - 1
        && sentence.token(first).tag().equals("NN")
        && sentence.token(first).word().endsWith("ing")
        && sentence.token(noun).tag().equals("NNS")
        && SELECTION.person(sentence.token(noun));
  }

  /** "Suspect him of hiding it": the deed belongs to the verb. */
  private void raise(Token verb, Token noun, String label) {
    sentence.below(noun.index()).stream()
        .filter(d -> d.label().matches(label) && d.dependent() > verb.index())
        .filter(d -> isGerund(d.dependent()))
        .forEach(
            d ->
                replace(
                    d,
                    new Dependency(
                        verb.index(),
                        d.dependent(),
                        "advcl" + d.label().replaceFirst("^\\w+", ""))));
  }

  /** "Hiding", "having hidden". */
  private boolean isGerund(int verb) {
    return sentence.token(verb).tag().equals("VBG")
        || sentence.children(verb, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).word().equals("having"));
  }

  /** "Suspected of bribing judges": the participle right behind the preposition is the deed. */
  private void participle(Token verb, Dependency oblique) {
    int noun = oblique.dependent();
    for (Dependency edge : sentence.below(noun)) {
      int deed = edge.dependent();
      boolean first =
          AnyOf.matches(edge.label(), "amod|compound")
              && (sentence.token(deed).tag().equals("VBG") || leading(deed, noun))
              && sentence.children(noun, "case"::equals).contains(deed - 1);
      if (first) {
        String preposition = sentence.token(deed - 1).lemma();
        tokens.set(deed - 1, participle(sentence.token(deed)));
        replace(oblique, new Dependency(verb.index(), deed, "advcl:" + preposition));
        replace(edge, new Dependency(deed, noun, "obj"));
        replace(new Dependency(noun, deed - 1, "case"), new Dependency(deed, deed - 1, "mark"));
      }
    }
  }

  private void replace(Dependency old, Dependency mended) {
    edges.replaceAll(e -> e.equals(old) ? mended : e);
  }
}
