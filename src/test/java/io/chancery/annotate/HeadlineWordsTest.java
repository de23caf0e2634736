package io.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of headlines and what they are read as. */
final class HeadlineWordsTest {

  private final HeadlineWords stage = new HeadlineWords(HeadlineWords.NAME, new Properties());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad , Niger sign pact | Chad and Niger sign pact",
        "Chad , South Sudan to meet | Chad and South Sudan will meet",
        "Chad , Niger sign pact , shelve talks | Chad and Niger sign pact and shelve talks",
        "Iran rejects deal , vows revenge | Iran rejects deal and vows revenge",
        "Envoy to visit Oslo | Envoy will visit Oslo",
        "Mill to cut jobs , presses ahead with plant | Mill will cut jobs and presses ahead with plant"
      })
  void commasAndInfinitivesBecomePlainWords(String headline, String plain) {
    assertThat(read(headline)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plan to build dam sparks protest",
        "Envoy set to visit Oslo",
        "Truce is fraying , says envoy",
        "Three killed , dozens hurt in crash",
        "Chad , Niger sign the pact .",
        "Holm , minister of trade , resigns"
      })
  void allElseStays(String headline) {
    assertThat(read(headline)).isEqualTo(headline);
  }

  private String read(String words) {
    List<CoreLabel> tokens = Stream.of(words.split(" ")).map(HeadlineWordsTest::token).toList();
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    Annotation annotation = new Annotation(words);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    stage.annotate(annotation);
    return tokens.stream().map(CoreLabel::word).collect(Collectors.joining(" "));
  }

  private static CoreLabel token(String word) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    token.setOriginalText(word);
    return token;
  }
}
