package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Signs in the words around a name that it is a firm's or another body's: what it is called, what
 * it has, what is done with it.
 */
final class BodySigns {

  private static final Set<NounKind> BODIES = Set.of(NounKind.ORGANIZATION, NounKind.GROUP);
  private static final Set<String> SEATED = Set.of("based", "headquartered");
  private static final Set<String> SAYING = WordGroups.of("SAYS-ITSELF");
  private static final Set<String> WILLING = WordGroups.of("WILLS");
  private static final Set<String> TRADING = WordGroups.of("TRADES");

  /** What people produce, and firms rarely. */
  private static final String STAGED =
      "film|movie|music|record|television|tv|theatre|theater|radio|news|drama|video|pop|opera";

  private static final Set<String> FIRM_NOUNS = WordGroups.of("FIRM-NOUNS");
  private static final Set<String> STAKES = WordGroups.of("STAKES");
  private static final Set<String> FIRM_DEEDS = WordGroups.of("FIRM-DEEDS");

  private final List<List<TitleMatch>> titles;
  private final Nouns nouns;
  private final Occupations occupations;

  BodySigns(List<List<TitleMatch>> titles, Nouns nouns, Occupations occupations) {
    this.titles = titles;
    this.nouns = nouns;
    this.occupations = occupations;
  }

  /** Whether the words around a name show it to be a body's. */
  boolean of(Sentence sentence, Name name) {
    return ofFounded(sentence, name)
        || apposed(sentence, name).anyMatch(t -> isSeatedTrade(sentence, t))
        || isListedFirm(sentence, name)
        || !isSomebody(sentence, name)
            && apposed(sentence, name)
                .anyMatch(t -> isBodyNoun(sentence, t) && !isTrade(sentence, name, t));
  }

  /** {@code Volta, a builder based in Turin}: people live somewhere, and firms are based. */
  private boolean isSeatedTrade(Sentence sentence, Token noun) {
    return occupations.ofFirms(noun.lemma())
        && sentence.children(noun.index(), "acl"::equals).stream()
            .anyMatch(i -> SEATED.contains(Words.lower(sentence.token(i))));
  }

  /** {@code His lawyer, Otto Lang KC}: what the tagger calls a person is apposed to a person. */
  private boolean isSomebody(Sentence sentence, Name name) {
    return name.isPerson()
        && apposed(sentence, name)
            .anyMatch(
                t ->
                    !occupations.ofFirms(t.lemma())
                        && nouns.kind(t).filter(NounKind::isPerson).isPresent());
  }

  /** {@code Otto Lang, a broadcaster, said he}: what firms are, persons may be too. */
  private boolean isTrade(Sentence sentence, Name name, Token noun) {
    return name.isPerson()
        && name.text().contains(" ")
        && occupations.ofFirms(noun.lemma())
        && sentence.tokens().stream()
            .anyMatch(
                t -> AnyOf.matches(t.lemma(), "he|she|him|her|who") || t.word().equals("his"));
  }

  /**
   * Whether they show it to be a body's although somebody in the text is called so: a banker's bank
   * may stand beside his name, {@code founder of Volta, once a lender, Lang left}.
   */
  boolean ofFounded(Sentence sentence, Name name) {
    return isCalledBody(sentence, name)
        || isWhich(sentence, name)
        || hasAssets(sentence, name)
        || employs(sentence, name)
        || isDealtIn(sentence, name)
        || isLed(sentence, name)
        || isItself(sentence, name);
  }

  /** {@code Volta's chairman}, {@code Volta, based in Turin}, {@code the firm Volta}. */
  private boolean isCalledBody(Sentence sentence, Name name) {
    boolean seated =
        sentence.below(name.last()).stream()
            .filter(d -> d.relation().equals("acl"))
            .anyMatch(d -> SEATED.contains(Words.lower(sentence.token(d.dependent()))));
    return seated
        || isOfBody(sentence, name)
        || titleBehind(sentence, name).filter(t -> t.home() == Title.Home.FIRM).isPresent();
  }

  /** {@code The carmaker}, {@code the packaging maker}. */
  private boolean isBodyNoun(Sentence sentence, Token noun) {
    boolean ware =
        sentence.children(noun.index(), "compound"::equals).stream()
            .map(sentence::token)
            .filter(t -> !t.isProper())
            .anyMatch(
                t ->
                    occupations.trades().contains(noun.lemma())
                        || AnyOf.matches(noun.lemma(), "producer|miner|trader|distributor|retailer")
                            && !AnyOf.matches(t.lemma(), STAGED));
    return ware || nouns.kind(noun).filter(k -> k == NounKind.ORGANIZATION).isPresent();
  }

  /** {@code A private equity firm, Harcourt Lane,} where the parser sees no apposition. */
  private boolean isListedFirm(Sentence sentence, Name name) {
    int noun = name.first() - 2;
    return noun > 1
        && sentence.token(noun).tag().equals("NN")
        && sentence.token(noun + 1).word().equals(",")
        && isComma(sentence, name.last() + 1)
        && isBodyNoun(sentence, sentence.token(noun))
        && sentence.children(noun, "det"::equals).stream()
            .anyMatch(i -> AnyOf.matches(Words.lower(sentence.token(i)), "a|an"));
  }

  private static boolean isComma(Sentence sentence, int token) {
    return token <= sentence.tokens().size() && sentence.token(token).word().matches("[,.]");
  }

  /** {@code Volta, which}. */
  private static boolean isWhich(Sentence sentence, Name name) {
    return name.isPerson()
        && sentence.below(name.last()).stream()
            .filter(d -> d.label().equals("ref"))
            .anyMatch(d -> Words.lower(sentence.token(d.dependent())).equals("which"));
  }

  /** {@code Volta's shareholders}, {@code Volta shares}. */
  private boolean hasAssets(Sentence sentence, Name name) {
    return sentence.above(name.last()).stream()
        .filter(d -> d.governor() > name.last())
        .anyMatch(
            d -> {
              String lemma = sentence.token(d.governor()).lemma();
              return d.label().equals("compound")
                      && AnyOf.matches(lemma, "share|stock|militia|faction|insurgent")
                  || AnyOf.matches(d.label(), "compound|nmod:poss")
                      && occupations.assets().contains(lemma);
            });
  }

  /**
   * {@code Agreed to merge with Volta}, {@code a stake in Volta}, {@code the takeover of Volta}.
   */
  private static boolean isDealtIn(Sentence sentence, Name name) {
    return sentence.above(name.last()).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(
            d -> {
              String lemma = sentence.token(d.governor()).lemma();
              return AnyOf.matches(d.label(), "obl:with|nmod:with|nsubj:pass|obj")
                      && FIRM_DEEDS.contains(lemma)
                  || d.label().equals("nsubj") && AnyOf.matches(lemma, "merge|delist")
                  || AnyOf.matches(d.label(), "nmod:of|nmod:with") && FIRM_NOUNS.contains(lemma)
                  || d.label().equals("nmod:in") && STAKES.contains(lemma);
            });
  }

  /** {@code The chief executive of Volta}. */
  private boolean isLed(Sentence sentence, Name name) {
    return NameKinds.titlesOf(sentence, name, titles.get(sentence.index()))
        .anyMatch(t -> t.home() == Title.Home.FIRM);
  }

  /** {@code Analysts at Volta}. */
  private boolean employs(Sentence sentence, Name name) {
    return sentence.above(name.last()).stream()
        .filter(d -> d.label().equals("nmod:at") && d.governor() > 0)
        .map(d -> sentence.token(d.governor()))
        .anyMatch(t -> nouns.kind(t).filter(NounKind::isPerson).isPresent());
  }

  /** {@code Volta said it expected to save}: the one that speaks is no person. */
  private static boolean isItself(Sentence sentence, Name name) {
    return sentence.above(name.last()).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
        .filter(d -> SAYING.contains(sentence.token(d.governor()).lemma()))
        .flatMap(d -> sentence.children(d.governor(), l -> AnyOf.matches(l, "ccomp|dep")).stream())
        .filter(
            verb ->
                WILLING.contains(sentence.token(verb).lemma())
                    || TRADING.contains(sentence.token(verb).lemma())
                        && !sentence.children(verb, "obj"::equals).isEmpty())
        .flatMap(verb -> sentence.children(verb, "nsubj"::equals).stream())
        .anyMatch(i -> i > name.last() && Words.lower(sentence.token(i)).equals("it"));
  }

  /** {@code The charity Open Harbour}: the noun right before says what it is. */
  private boolean isOfBody(Sentence sentence, Name name) {
    int before = name.first() - 1;
    boolean noun = before > 0 && sentence.token(before).tag().equals("NN");
    return noun
        && nouns.kind(Words.lower(sentence.token(before))).filter(BODIES::contains).isPresent()
        && (sentence.above(before).stream()
                .anyMatch(d -> d.relation().equals("compound") && name.covers(d.governor()))
            || sentence.children(before, l -> AnyOf.matches(l, "appos|dep")).contains(name.last()));
  }

  private Optional<Title> titleBehind(Sentence sentence, Name name) {
    return titles.get(sentence.index()).stream()
        .filter(t -> t.title() != null && t.first() > name.last())
        .filter(t -> !Installing.isGiven(sentence, name, t))
        .filter(
            t ->
                IntStream.range(name.last() + 1, t.first())
                    .allMatch(i -> AnyOf.matches(sentence.token(i).tag(), "POS|JJ")))
        .findFirst()
        .flatMap(t -> Optional.ofNullable(t.title()));
  }

  /** Nouns in apposition, behind the name or before it: {@code the mission, Minura}. */
  static Stream<Token> apposed(Sentence sentence, Name name) {
    Stream<Token> above =
        sentence.above(name.last()).stream()
            .filter(d -> d.relation().equals("appos") && d.governor() > 0)
            .map(d -> sentence.token(d.governor()))
            .filter(t -> !t.isProper());
    Stream<Token> below =
        sentence.below(name.last()).stream()
            .filter(d -> d.relation().equals("appos"))
            .map(d -> sentence.token(d.dependent()));
    return Stream.concat(below, above);
  }
}
