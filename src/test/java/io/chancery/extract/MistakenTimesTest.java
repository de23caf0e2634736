package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tagger of times marks, and whether it is a time. */
class MistakenTimesTest {

  @ParameterizedTest(name = "{0}, token {1}")
  @CsvSource({
    "'They/PRP vowed/VBD to/TO march/VB', 4",
    "'A/DT march/NN filled/VBD the/DT square/NN', 2",
    "'The/DT sides/NNS sat/VBD down/RP', 3",
    "'He/PRP has/VBZ to/TO present/VB a/DT plan/NN', 4",
    "'The/DT fall/NN in/IN the/DT krone/NN hurt/VBD', 2",
    "'It/PRP sailed/VBD past/IN the/DT cape/NN', 3",
    "'They/PRP fall/VBP and/CC die/VBP in/IN fall/NN', 6",
    "'She/PRP wrote/VBD to/IN the/DT Daily/JJ Pilot/NNP', 5",
  })
  void wordsThatAreNoTimes(String tagged, int token) {
    assertThat(kept(tagged, token)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, token {1} is {2}")
  @CsvSource({
    "'It/PRP opened/VBD in/IN March/NNP', 4, March",
    "'It/PRP opened/VBD in/IN the/DT fall/NN', 5, fall",
    "'It/PRP opened/VBD in/IN fall/NN', 4, fall",
    "'It/PRP opened/VBD on/IN Friday/NNP evening/NN', 5, Friday evening",
    "'It/PRP opened/VBD in/IN the/DT evening/NN', 5, evening",
  })
  void wordsThatAre(String tagged, int token, String text) {
    assertThat(kept(tagged, token)).extracting(TimeExpression::text).containsExactly(text);
  }

  private static List<TimeExpression> kept(String tagged, int token) {
    HandParse parse = HandParse.of(tagged);
    Sentence sentence = parse.sentence();
    Token marked = sentence.token(token);
    TimeExpression time =
        new TimeExpression(token, token, marked.span(), marked.word(), "DATE", "X");
    Sentence timed =
        new Sentence(
            0,
            sentence.span(),
            false,
            sentence.tokens(),
            List.of(),
            List.of(),
            List.of(),
            List.of(time));
    AnnotatedDocument document = new AnnotatedDocument(parse.document(), List.of(timed), List.of());
    return MistakenTimes.mended(document).sentences().get(0).times();
  }
}
