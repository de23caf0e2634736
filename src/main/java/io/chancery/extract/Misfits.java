package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Path;
import io.chancery.ontology.Realisation;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.Set;

/** What stands where a role of a frame would be told and fills none. */
final class Misfits {

  /** What something is done by, and nobody in it. */
  private static final String MANNER =
      "tender|ballot|lottery|auction|negligence|mistake|accident|chance|law|default|force|design|consensus|acclamation|decree|lot"
          + "|omission|misadventure|error|surname|name|initial|nickname|alias|pseudonym";

  private static final Selection SELECTION = new Selection();

  private final Sentence parsed;

  Misfits(Sentence parsed) {
    this.parsed = parsed;
  }

  /** Whether the word at the end of a path is no filler of what is realised there. */
  boolean holds(Realisation realisation, Path path, Token token) {
    return beside(path, token.index())
        || madeBy(path, token)
        || insideName(path, token)
        || means(realisation, path, token)
        || companion(realisation, path, token)
        || isAsked(path, token) && realisation.fillers().contains("Event") == question(token)
        || until(path, token);
  }

  private boolean isAsked(Path path, Token token) {
    return path.toString().equals("ccomp")
        && parsed.above(token.index()).stream()
            .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
            .anyMatch(d -> AnyOf.matches(parsed.token(d.governor()).lemma(), "ask|inquire"));
  }

  /** "Asked her whether he had left": that is asked, and nothing asked for. */
  private boolean question(Token token) {
    return parsed
        .children(token.index(), l -> AnyOf.matches(l, "mark|advmod|nsubj*|obj|obl*"))
        .stream()
        .map(parsed::token)
        .anyMatch(t -> AnyOf.matches(t.lemma(), "whether|if") || AnyOf.matches(t.tag(), "WRB|WP"));
  }

  /** "Named Toska, a banker": what is said behind a comma is not what somebody is named. */
  private boolean beside(Path path, int head) {
    String last = path.steps().get(path.steps().size() - 1).label();
    if (path.steps().size() < 2 || !AnyOf.matches(last, "appos|dep")) {
      return false;
    }
    return parsed.above(head).stream()
        .filter(d -> d.label().equals(last))
        .anyMatch(
            d ->
                parsed.tokens().stream()
                    .filter(t -> d.governor() < t.index() && t.index() < head)
                    .anyMatch(t -> t.word().equals(",")));
  }

  /** "Heads the Union for Renewal": nobody heads for Renewal. */
  private boolean insideName(Path path, Token token) {
    return path.steps().size() == 1
        && path.toString().startsWith("obl:")
        && !AnyOf.matches(token.entity(), "O|DATE|TIME|DURATION|NUMBER|MONEY")
        && parsed.children(token.index(), "case"::equals).stream()
            .filter(preposition -> preposition > 1 && preposition < token.index())
            .anyMatch(
                preposition ->
                    parsed.token(preposition).entity().equals(token.entity())
                        && parsed.token(preposition - 1).entity().equals(token.entity()));
  }

  /** "A promise made by her" is not about being made. */
  private static boolean madeBy(Path path, Token token) {
    return path.toString().equals("acl") && token.tag().equals("VBN");
  }

  /** "Settled by the spring", "before the winter", "by mid-June": a day does nothing. */
  private static boolean until(Path path, Token token) {
    return AnyOf.matches(path.toString(), "obl:by|obl:agent|obl:before")
        && (token.lemma().toLowerCase(Locale.ROOT).startsWith("mid-")
            || SELECTION.among(token, Set.of("noun.time")));
  }

  /**
   * "Clung to a raft with his son", "built a mill with two friends": where no frame says that a
   * deed is done to whom it is done with, only those right behind the verb are: "broke with them".
   */
  private boolean companion(Realisation realisation, Path path, Token token) {
    boolean any =
        realisation.role() == Role.RECIPIENT
            && path.toString().equals("obl:with")
            && realisation.unlike().contains("noun.artifact");
    return any
        && parsed.above(token.index()).stream()
            .filter(d -> d.label().equals("obl:with") && d.governor() > 0)
            .anyMatch(d -> !rightBehind(d.governor(), token.index()));
  }

  private boolean rightBehind(int verb, int noun) {
    boolean undergone =
        !parsed.children(verb, "aux:pass"::equals).isEmpty()
            || parsed.token(verb).tag().equals("VBN")
                && parsed.children(verb, "aux"::equals).isEmpty();
    return (!undergone
            || parsed.token(verb).lemma().equals("ally")
            || parsed.token(noun).isProper())
        && parsed.children(noun, "case"::equals).stream()
            .anyMatch(
                with ->
                    verb < with
                        && parsed.tokens().subList(verb, with - 1).stream()
                            .allMatch(t -> AnyOf.matches(t.tag(), "RP|RB")));
  }

  /** "Reached by telephone", "taken by helicopter": no helicopter in particular takes anybody. */
  private boolean means(Realisation realisation, Path path, Token token) {
    return realisation.role() == Role.AGENT
        && AnyOf.matches(path.toString(), "obl:by|obl:agent")
        && token.tag().equals("NN")
        && parsed
            .children(token.index(), l -> AnyOf.matches(l, "det|amod|compound|nummod|nmod*|acl*"))
            .isEmpty()
        && (SELECTION.among(token, Set.of("noun.artifact", "noun.communication"))
            || token.lemma().matches(MANNER));
  }
}
