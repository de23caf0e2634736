package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The nouns that a relative clause may tell of, and which of them its verb alone says that it does.
 */
final class Antecedents {

  private static final int HIGHEST_CLIMB = 6;

  private static final Set<String> ACTORS =
      Set.of("noun.person", "noun.group", "noun.artifact", "noun.animal", "ORGANIZATION");

  private static final Set<String> GROUP = Set.of("noun.group");

  private static final Set<String> PLACED = Set.of("noun.artifact", "noun.object", "noun.location");

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Ontology ontology;

  Antecedents(Sentence sentence, Ontology ontology) {
    this.sentence = sentence;
    this.ontology = ontology;
  }

  /** The noun that only can be told of: what takes effect, who owns a share, who is in a town. */
  Optional<Integer> of(int attached, int verb) {
    return inForce(attached, verb)
        .or(() -> insolvent(attached, verb))
        .or(() -> holder(attached, verb))
        .or(() -> leader(attached, verb))
        .or(() -> described(attached, verb))
        .or(() -> named(attached, verb))
        .or(() -> besideName(attached, verb))
        .or(() -> representing(attached, verb))
        .or(() -> somebodyThere(attached, verb));
  }

  /** "A truce with the rebels, which took effect": no rebels did. */
  private Optional<Integer> inForce(int attached, int verb) {
    Token told = sentence.token(verb);
    boolean effect =
        AnyOf.matches(told.lemma(), "expire|lapse")
            || AnyOf.matches(told.lemma(), "take|come|enter|go")
                && sentence.children(verb, l -> AnyOf.matches(l, "obj|obl:into")).stream()
                    .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "effect|force"));
    Optional<Integer> node = Optional.of(attached).filter(noun -> effect);
    for (int i = 0; i < HIGHEST_CLIMB && node.filter(n -> !bindingNoun(n)).isPresent(); i++) {
      node = node.flatMap(this::phraseAbove).filter(noun -> sentence.token(noun).isNoun());
    }
    return node.filter(this::bindingNoun);
  }

  /** "A claim against Volta, which filed for bankruptcy": Volta did. */
  private Optional<Integer> insolvent(int attached, int verb) {
    boolean filed =
        sentence.token(verb).lemma().equals("file")
            && sentence.children(verb, "obl:for"::equals).stream()
                .anyMatch(
                    i ->
                        AnyOf.matches(
                            sentence.token(i).lemma(), "bankruptcy|protection|insolvency"));
    return (filed ? beside(attached, verb) : Optional.<Integer>empty())
        .filter(name -> sentence.token(name).isProper());
  }

  private boolean bindingNoun(int noun) {
    return lists("in-force-nouns", sentence.token(noun).lemma());
  }

  /** "Talks with the Berg family, which holds 31 percent": no talks hold a share. */
  private Optional<Integer> holder(int attached, int verb) {
    boolean share =
        AnyOf.matches(sentence.token(verb).lemma(), "own|hold|control|have")
            && sentence.children(verb, "obj"::equals).stream()
                .anyMatch(i -> lists("share-nouns", sentence.token(i).lemma()))
            && !SELECTION.among(sentence.token(attached), ACTORS);
    return share ? beside(attached, verb) : Optional.empty();
  }

  /** "A gang led by Otto Lang, alias Max, who": he is who, and no gang is. */
  private Optional<Integer> leader(int attached, int verb) {
    boolean who = pronoun(attached, verb).orElse(false);
    return sentence.children(attached, "acl"::equals).stream()
        .filter(led -> who && SELECTION.foremost(sentence.token(attached), GROUP))
        .flatMap(led -> sentence.children(led, l -> AnyOf.matches(l, "obl:by|obl:agent")).stream())
        .filter(i -> i < verb && sentence.token(i).entity().equals("PERSON"))
        .filter(i -> sentence.token(i + 1).word().equals(","))
        .findFirst();
  }

  /** "A diplomat briefed on the contacts, who spoke": she did, and no contacts. */
  private Optional<Integer> described(int attached, int verb) {
    boolean who =
        pronoun(attached, verb).orElse(false)
            && !SELECTION.person(sentence.token(attached))
            && attached < verb
            && sentence.token(attached + 1).word().equals(",");
    return sentence.above(attached).stream()
        .filter(d -> who && d.relation().equals("obl") && d.governor() > 0)
        .filter(d -> !AnyOf.matches(d.label(), "obl:by|obl:agent"))
        .flatMap(d -> sentence.above(d.governor()).stream())
        .filter(d -> d.label().equals("acl") && d.governor() < attached)
        .map(Dependency::governor)
        .filter(noun -> SELECTION.person(sentence.token(noun)))
        .findFirst();
  }

  /** "Ida Holm of Volta Securities, who expects": she does. */
  private Optional<Integer> named(int attached, int verb) {
    boolean who =
        pronoun(attached, verb).orElse(false)
            && AnyOf.matches(sentence.token(attached).entity(), "ORGANIZATION|LOCATION");
    return Optional.of(attached)
        .filter(noun -> who)
        .flatMap(this::above)
        .flatMap(noun -> isPerson(noun) ? Optional.of(noun) : above(noun).filter(this::isPerson));
  }

  /** "The cabinet of Ida Holm, who lost her seat": she did. */
  private Optional<Integer> besideName(int attached, int verb) {
    boolean who =
        pronoun(attached, verb).orElse(false) && !SELECTION.person(sentence.token(attached));
    return sentence.children(attached, l -> AnyOf.matches(l, "nmod:of|nmod:under|nmod:by")).stream()
        .filter(name -> who && name > attached && isPerson(name))
        .filter(name -> name + 2 < verb && sentence.token(name + 1).word().equals(","))
        .filter(name -> AnyOf.matches(sentence.token(name + 2).tag(), "WP|WP$"))
        .findFirst();
  }

  private Optional<Integer> above(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.governor() > 0 && AnyOf.matches(d.relation(), "nmod|appos|dep"))
        .map(Dependency::governor)
        .findFirst();
  }

  private boolean isPerson(int noun) {
    return sentence.token(noun).entity().equals("PERSON");
  }

  /** "The union at Volta, which represents 90 cooks": no firm represents them. */
  private Optional<Integer> representing(int attached, int verb) {
    boolean represents =
        sentence.token(verb).lemma().equals("represent") && !pronoun(attached, verb).orElse(true);
    return phraseAbove(attached)
        .filter(noun -> represents)
        .filter(
            noun ->
                AnyOf.matches(
                    sentence.token(noun).lemma(), "union|association|federation|guild|body"));
  }

  /** "The pilot at Toska, who": a town is nobody, and who is there is. */
  private Optional<Integer> somebodyThere(int attached, int verb) {
    boolean who = pronoun(attached, verb).orElse(false);
    return sentence.children(attached, "case"::equals).stream()
        .filter(at -> who && at > 1 && AnyOf.matches(sentence.token(at).lemma(), "at|in"))
        .filter(at -> !SELECTION.person(sentence.token(attached)))
        .map(at -> at - 1)
        .filter(noun -> AnyOf.matches(sentence.token(noun).tag(), "NN|NNS"))
        .filter(noun -> !SELECTION.foremost(sentence.token(noun), PLACED))
        .findFirst();
  }

  /** "Ana Berg, a lawmaker with the Coast Bloc, which": the noun right before the comma. */
  Optional<Integer> beside(int attached, int verb) {
    return IntStream.range(attached + 2, verb)
        .filter(i -> sentence.token(i).tag().equals("WDT"))
        .filter(i -> sentence.token(i - 1).word().equals(","))
        .map(i -> i - 2)
        .filter(i -> i > attached && sentence.token(i).isNoun())
        .boxed()
        .findFirst();
  }

  Optional<Integer> phraseAbove(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.governor() != 0 && AnyOf.matches(d.relation(), "nmod|appos|conj|obl"))
        .map(Dependency::governor)
        .findFirst();
  }

  /** Whether a person is meant: by "who", not by "which"; empty by any other word. */
  Optional<Boolean> pronoun(int noun, int verb) {
    int behindFirst =
        sentence.children(noun, "acl:relcl"::equals).stream()
            .filter(clause -> clause < verb)
            .reduce(noun, Math::max);
    return IntStream.range(behindFirst + 1, verb)
        .mapToObj(sentence::token)
        .filter(t -> AnyOf.matches(t.tag(), "WP|WDT"))
        .filter(t -> AnyOf.matches(t.lemma(), "who|which"))
        .map(t -> t.lemma().equals("who"))
        .findFirst();
  }

  private boolean lists(String list, String lemma) {
    return ontology.words(list).contains(lemma);
  }
}
