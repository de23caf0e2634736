package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.ontology.Frame;
import io.chancery.ontology.FrameExample;
import io.chancery.ontology.FrameExample.Expectation;
import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frame of the lexicon, held to its own examples by the real parser and the real matcher. */
final class FrameExamplesTest {

  /** The classes that every reader of political news asks for. */
  private static final Set<String> SPOKEN_OF =
      Set.of(
          ("Meet Talk Negotiate Visit Travel Host Say Announce IssueStatement Confirm Stress Reassure"
                  + " Pledge Agree Support Cooperate Condemn Criticize Accuse Warn Threaten Reject"
                  + " Oppose Request Urge Sanction LaunchMissile NuclearTest MilitaryExercise Attack"
                  + " Aid Legislate Arrive Depart")
              .split(" "));

  private static Ontology ontology;
  private static ReadExamples read;

  @BeforeAll
  static void read_all_examples() {
    ontology = Ontology.load(List.of(Path.of("ontology")));
    read = ReadExamples.of(ontology, SharedAnnotator.best());
  }

  @TestFactory
  Stream<DynamicTest> reads_each_example_as_its_frame_says() {
    return ontology.frames().stream()
        .flatMap(frame -> frame.examples().stream().map(example -> test(frame, example)));
  }

  private static DynamicTest test(Frame frame, FrameExample example) {
    return DynamicTest.dynamicTest(
        frame.id() + ": " + example.text(), () -> assertThat(read.fault(frame, example)).isEmpty());
  }

  @Test
  void would_notice_other_words_in_a_role() {
    assertThat(ontology.frames())
        .allSatisfy(frame -> assertThat(matching(frame)).allSatisfy(e -> misread(frame, e)));
  }

  /** The same example, wanting its last token, the full stop, in each role. */
  private static void misread(Frame frame, FrameExample example) {
    List<Expectation> wrong =
        example.expectations().stream().map(e -> new Expectation(e.role(), ".")).toList();
    assertThat(read.fault(frame, new FrameExample(example.text(), wrong))).isNotEmpty();
  }

  @Test
  void would_notice_a_frame_that_reads_what_it_must_not() {
    Frame frame =
        ontology.frames().stream().filter(f -> f.id().equals("condemn-1")).findFirst().get();
    FrameExample denied = new FrameExample(matching(frame).get(0).text(), List.of());
    assertThat(read.fault(frame, denied)).get().asString().contains("Condemn by condemn-1");
  }

  private static List<FrameExample> matching(Frame frame) {
    return frame.examples().stream().filter(FrameExample::matches).toList();
  }

  @Test
  void has_words_for_the_events_of_political_news() {
    Set<String> evoked =
        ontology.frames().stream()
            .map(Frame::evokes)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(evoked).containsAll(SPOKEN_OF).hasSizeGreaterThan(90);
  }

  @Test
  void has_hundreds_of_words() {
    List<String> units =
        ontology.frames().stream()
            .flatMap(f -> f.units().stream().map(LexicalUnit::toString).distinct())
            .toList();
    assertThat(Set.copyOf(units)).hasSizeGreaterThan(1000);
  }
}
