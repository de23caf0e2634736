package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.resolve.Name.Sense;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bodies called by a country and a number, {@code Norway 200}, which a text names more than once; a
 * score or a year stands behind a country once.
 */
final class NumberedNames {

  private static final int TWICE = 2;

  private final Set<String> bodies;

  /** Gathers those of a document. */
  NumberedNames(List<Sentence> sentences, List<List<Name>> names) {
    this.bodies =
        sentences.stream()
            .flatMap(s -> names.get(s.index()).stream().flatMap(n -> numbered(s, n).stream()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() >= TWICE)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of a sentence, a country with its number as one. */
  List<Name> joined(Sentence sentence, List<Name> names) {
    return names.stream()
        .map(
            name ->
                numbered(sentence, name)
                    .filter(bodies::contains)
                    .map(
                        text ->
                            new Name(
                                name.first(),
                                name.last() + 1,
                                text,
                                null,
                                Sense.UNKNOWN,
                                "ORGANIZATION"))
                    .orElse(name))
        .toList();
  }

  private static Optional<String> numbered(Sentence sentence, Name name) {
    int next = name.last() + 1;
    boolean number =
        name.knownOf(EntityType.Country).isPresent()
            && name.sense() == Sense.NAME
            && next < sentence.tokens().size()
            && sentence.token(next).word().matches("\\d{2,3}")
            && !counts(sentence.token(next + 1));
    return number ? Optional.of(Words.join(sentence, name.first(), next)) : Optional.empty();
  }

  private static boolean counts(Token behind) {
    return behind.tag().matches("NNS?|JJ.?|CD|HYPH") || behind.word().equals("%");
  }
}
