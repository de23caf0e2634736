package io.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What SUTime, set up as the profiles set it up, says of times. */
final class TimesTest {

  private static final List<String> SENTENCES =
      List.of(
          "They met on Friday.",
          "They will meet on Friday.",
          "By Friday the port was closed.",
          "The visit takes place from Sunday to Monday.",
          "On Sunday they left.",
          "On Monday they will leave.",
          "He said on Thursday that he would be in Japan on Wednesday until Thursday.",
          "It will be Wednesday.",
          "It was Wednesday.",
          "They held talks in June.",
          "They will meet in June.",
          "It was quiet in winter.",
          "They will travel to Seoul on March 17.");

  private final Properties properties = Profile.FAST.tagging();
  private final TimeAnnotator times = new TimeAnnotator("sutime", properties);
  private final StanfordCoreNLP tagger = tagger();

  @Test
  void no_time_depends_on_what_was_read_before() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<String, List<String>> first = new HashMap<>();
    for (int run = 0; run < 20; run++) {
      List<String> shuffled = new ArrayList<>(SENTENCES);
      Collections.shuffle(shuffled, random);
      for (String sentence : shuffled) {
        List<String> values = values(sentence);
        assertThat(values)
            .as("%s in order %s of seed %d", sentence, shuffled, seed)
            .isNotEmpty()
            .isEqualTo(first.computeIfAbsent(sentence, s -> values));
      }
    }
  }

  private List<String> values(String sentence) {
    Annotation annotation = new Annotation(sentence);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, "2021-03-04");
    tagger.annotate(annotation);
    times.annotate(annotation);
    return annotation.get(TimeAnnotations.TimexAnnotations.class).stream()
        .map(time -> time.get(TimeAnnotations.TimexAnnotation.class).value())
        .toList();
  }

  private StanfordCoreNLP tagger() {
    Properties tagging = new Properties();
    tagging.putAll(properties);
    tagging.setProperty("annotators", "tokenize,pos");
    return new StanfordCoreNLP(tagging, false);
  }
}
