package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.stream.IntStream;

/** "The planned 6 billion euro ($7 billion) takeover": parsers lose the adjective on the way. */
final class FarModifier {

  private FarModifier() {}

  /** What an adjective in front of an amount makes of the noun behind it. */
  static Optional<Factuality> of(Sentence sentence, Cues cues, int noun) {
    int first = noun - 1;
    while (first > 0 && sentence.token(noun).isNoun() && inPhrase(sentence.token(first))) {
      first--;
    }
    return IntStream.range(first + 1, noun)
        .mapToObj(sentence::token)
        .filter(t -> AnyOf.matches(t.tag(), "JJ|VBN|RB"))
        .filter(t -> sentence.above(t.index()).stream().noneMatch(d -> d.governor() == noun))
        .filter(t -> amount(sentence.token(t.index() + 1)))
        .flatMap(t -> cues.modifier(t.lemma()).or(() -> cues.modifier(t.word())).stream())
        .findFirst();
  }

  private static boolean inPhrase(Token token) {
    return AnyOf.matches(token.tag(), "JJ*|VBN|CD|NN*|$|HYPH|-LRB-|-RRB-")
        || token.word().matches("[($£€)]");
  }

  private static boolean amount(Token token) {
    return AnyOf.matches(token.tag(), "CD|$") || token.word().matches("[$£€]");
  }
}
