package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Relative clauses right behind their noun, with no word between, that a parser takes for a second
 * object: in {@code clear the wire its guards laid} nobody clears guards.
 */
final class ContactClauses {

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Set<String> giving;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private ContactClauses(Sentence sentence, Set<String> giving) {
    this.sentence = sentence;
    this.giving = giving;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these clauses below their nouns.
   *
   * @param giving the lemmas of verbs that have a recipient and a gift
   */
  static Sentence found(Sentence sentence, Set<String> giving) {
    ContactClauses clauses = new ContactClauses(sentence, giving);
    sentence.dependencies().stream().filter(d -> d.label().equals("acl")).forEach(clauses::find);
    return sentence.with(clauses.tokens, clauses.edges);
  }

  private void find(Dependency edge) {
    int doer = edge.governor();
    int verb = edge.dependent();
    boolean beside =
        verb == doer + 1
            && AnyOf.matches(sentence.token(verb).tag(), "VBN|VBD")
            && sentence.children(verb, l -> AnyOf.matches(l, "obj|obl:by|obl:agent")).isEmpty();
    OptionalInt owner =
        sentence.children(doer, "nmod:poss"::equals).stream()
            .filter(i -> i > 1 && sentence.token(i).tag().equals("PRP$"))
            .mapToInt(i -> i)
            .findFirst();
    if (!beside || owner.isEmpty()) {
      return;
    }
    int thing = owner.getAsInt() - 1;
    sentence.above(doer).stream()
        .filter(d -> d.label().equals("obj") && isSecond(d.governor(), thing))
        .findFirst()
        .ifPresent(d -> part(d, thing, verb));
  }

  /** "Clear the wire its guards": the verb gives nobody anything. */
  private boolean isSecond(int main, int thing) {
    return main > 0
        && sentence.children(main, "iobj"::equals).contains(thing)
        && AnyOf.matches(sentence.token(thing).tag(), "NN|NNS")
        && !SELECTION.person(sentence.token(thing))
        && !giving.contains(sentence.token(main).lemma())
        && !AnyOf.matches(
            sentence.token(main).lemma(),
            "cost|bring|win|earn|buy|save|show|leave|teach|deny|spare|owe|gain|secure");
  }

  private void part(Dependency object, int thing, int verb) {
    int main = object.governor();
    int doer = object.dependent();
    edges.removeIf(
        d ->
            d.equals(object)
                || d.governor() == main && d.dependent() == thing
                || d.governor() == doer && d.dependent() == verb
                || d.governor() == verb && d.dependent() == doer);
    edges.add(new Dependency(main, thing, "obj"));
    edges.add(new Dependency(thing, verb, "acl:relcl"));
    edges.add(new Dependency(verb, doer, "nsubj"));
    edges.add(new Dependency(verb, thing, "obj"));
    Token t = sentence.token(verb);
    tokens.set(verb - 1, new Token(verb, t.span(), t.word(), t.lemma(), "VBD", t.entity()));
  }
}
