package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Set;

/** Pronouns that stand for nothing: {@code it was cold}, {@code it is the province that pays}. */
final class Expletives {

  private static final Set<String> RECORDS = WordGroups.of("RECORDS");

  private Expletives() {}

  /** Whether the pronoun at a token is one. */
  static boolean isOne(Sentence words, int token) {
    boolean it = AnyOf.matches(Words.lower(words.token(token)), "it");
    return words.above(token).stream()
        .anyMatch(
            d ->
                d.label().equals("expl")
                    || it
                        && (isClear(words, d)
                            || isThat(words, d)
                            || isCleft(words, d)
                            || isWeather(words, d)
                            || isComing(words, d)
                            || isRecord(words, d)));
  }

  /** {@code It rains}. */
  private static boolean isWeather(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && edge.governor() > 0
        && AnyOf.matches(words.token(edge.governor()).lemma(), "rain|snow|hail|drizzle|thunder");
  }

  /** {@code It would not come to that}. */
  private static boolean isComing(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && edge.governor() > 0
        && words.token(edge.governor()).lemma().equals("come")
        && words.children(edge.governor(), "obl:to"::equals).stream()
            .anyMatch(i -> AnyOf.matches(Words.lower(words.token(i)), "that|this"));
  }

  /** {@code It was the worst result, the first meeting}: what was just told, and no body. */
  private static boolean isRecord(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && edge.governor() > 0
        && RECORDS.contains(words.token(edge.governor()).lemma())
        && words.children(edge.governor(), "amod"::equals).stream()
            .anyMatch(i -> words.token(i).tag().equals("JJS") || isOrdinal(words, i))
        && !words.children(edge.governor(), "cop"::equals).isEmpty();
  }

  private static boolean isOrdinal(Sentence words, int token) {
    return words.token(token).entity().equals("ORDINAL");
  }

  /** {@code That is not peace, it is a list}: it is that. */
  private static boolean isThat(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && words.token(edge.governor()).isNoun()
        && !words.children(edge.governor(), "cop"::equals).isEmpty()
        && words.tokens().subList(0, edge.dependent() - 1).stream()
            .filter(t -> AnyOf.matches(t.tag(), "DT|NN|NNS|NNP|PRP"))
            .findFirst()
            .filter(t -> t.tag().equals("DT") && AnyOf.matches(Words.lower(t), "that|this"))
            .filter(t -> words.above(t.index()).stream().anyMatch(d -> d.label().equals("nsubj")))
            .isPresent();
  }

  /** {@code It was not clear whether}. */
  private static boolean isClear(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && words.token(edge.governor()).tag().startsWith("JJ")
        && !words
            .children(edge.governor(), l -> AnyOf.matches(l, "ccomp|csubj*|advcl:*"))
            .isEmpty();
  }

  /** {@code It is the province that pays}. */
  private static boolean isCleft(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && words.token(edge.governor()).isNoun()
        && new Phrase(words, edge.governor()).definite()
        && !words.children(edge.governor(), "cop"::equals).isEmpty()
        && words.children(edge.governor(), l -> AnyOf.matches(l, "amod|nummod")).stream()
            .noneMatch(
                i ->
                    words.token(i).tag().equals("JJS")
                        || AnyOf.matches(words.token(i).lemma(), "only|first|last|sole|main"))
        && !words.children(edge.governor(), "acl:relcl"::equals).isEmpty();
  }
}
