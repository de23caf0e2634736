package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.NounPhrases;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Flew to Oslo and met her there": the place that "there" means is the one named last. */
final class There {

  private static final int SENTENCES_BACK = 1;

  private final AnnotatedDocument annotated;

  There(AnnotatedDocument annotated) {
    this.annotated = annotated;
  }

  /** The words that name the place, if an event is told to be "there". */
  Optional<EntityMention> of(EventMention mention) {
    Sentence sentence = annotated.sentences().get(mention.sentence());
    return clauses(sentence, mention.trigger())
        .flatMap(word -> sentence.children(word, "advmod"::equals).stream())
        .filter(i -> isThere(sentence.token(i)))
        .findFirst()
        .flatMap(there -> namedBefore(sentence, there));
  }

  /** The word itself and the verb that carries it. */
  private static Stream<Integer> clauses(Sentence sentence, int trigger) {
    return Stream.concat(
        Stream.of(trigger),
        sentence.above(trigger).stream()
            .filter(d -> sentence.token(trigger).isNoun() && d.governor() != 0)
            .filter(d -> AnyOf.matches(d.label(), "obj|nsubj|nsubj:pass"))
            .map(Dependency::governor));
  }

  private static boolean isThere(Token token) {
    return token.word().equalsIgnoreCase("there") && token.tag().equals("RB");
  }

  private Optional<EntityMention> namedBefore(Sentence sentence, int there) {
    return last(sentence, there)
        .or(
            () ->
                sentence.index() < SENTENCES_BACK || goesOn(sentence, there)
                    ? Optional.empty()
                    : before(annotated.sentences().get(sentence.index() - SENTENCES_BACK)));
  }

  /** "Will visit the palace and meet her there": what stands before in the sentence is meant. */
  private static boolean goesOn(Sentence sentence, int there) {
    return sentence.above(there).stream()
        .flatMap(d -> sentence.above(d.governor()).stream())
        .anyMatch(d -> d.relation().equals("conj"));
  }

  private Optional<EntityMention> before(Sentence sentence) {
    return last(sentence, sentence.tokens().size() + 1);
  }

  private Optional<EntityMention> last(Sentence sentence, int end) {
    return IntStream.iterate(end - 1, i -> i > 0, i -> i - 1)
        .filter(i -> isPlace(sentence, i))
        .mapToObj(i -> NounPhrases.around(annotated.document(), sentence, i))
        .findFirst();
  }

  private static boolean isPlace(Sentence sentence, int token) {
    return AnyOf.matches(sentence.token(token).entity(), "LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE")
        && sentence.above(token).stream()
            .anyMatch(d -> AnyOf.matches(d.label(), "obl:*|nmod:in|nmod:at|nmod:near|nmod:to|obj"));
  }
}
