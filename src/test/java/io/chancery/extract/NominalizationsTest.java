package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Frame;
import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import io.chancery.wordnet.WordNet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominalizationsTest {

  private static final Frame REMOVE = frame("remove-1", "Remove", "deport.v", "expel.v");
  private static final Frame BUILD = frame("build-1", "Build", "build.v", "speak.v", "sign.v");
  private static final Frame HARM = frame("harm-1", "Harm", "behead.v");
  private static final Frame KILLING = frame("harm-2", "Harm", "killing.n", "shoot dead.v");
  private static final Frame SAY = frame("say-1", "Say", "observe.v");

  private final Nominalizations nominalizations =
      new Nominalizations(
          List.of(REMOVE, BUILD, HARM, KILLING, SAY), Set.of("observe"), new WordNet());

  private static Frame frame(String id, String evokes, String... units) {
    List<LexicalUnit> words = Stream.of(units).map(LexicalUnit::parse).toList();
    return new Frame(id, id, words, Set.of(), evokes, List.of(), List.of());
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "deportation, remove-1",
    "expulsion, remove-1",
    "beheading, harm-2",
  })
  void aNounTellsOfWhatItsVerbTells(String noun, String frame) {
    assertThat(nominalizations.frames(noun)).extracting(Frame::id).containsExactly(frame);
  }

  @ParameterizedTest
  @CsvSource({"building", "builder", "speaker", "sign", "observation", "village", "zzyzx"})
  void aThingAPersonAndAWordOfReportingTellOfNothing(String noun) {
    assertThat(nominalizations.frames(noun)).isEmpty();
  }

  @Test
  void whoHasItDoneToThemMakesItAnEvent() {
    List<EventMention> events =
        events(
            List.of("The/DT", "execution/NN", "of/IN", "Dunn/NNP", "shocked/VBD", "Peru/NNP"),
            new Dependency(2, 1, "det"),
            new Dependency(2, 4, "nmod:of"),
            new Dependency(4, 3, "case"),
            new Dependency(5, 2, "nsubj"),
            new Dependency(5, 6, "obj"),
            new Dependency(0, 5, "root"));
    assertThat(events).extracting(EventMention::rule).contains("harm-1-derived");
    assertThat(events).extracting(EventMention::type).contains("Harm");
  }

  @Test
  void theMereWordIsNoEvent() {
    List<EventMention> events =
        events(
            List.of("The/DT", "execution/NN", "was/VBD", "slow/JJ"),
            new Dependency(2, 1, "det"),
            new Dependency(4, 2, "nsubj"),
            new Dependency(4, 3, "cop"),
            new Dependency(0, 4, "root"));
    assertThat(events).isEmpty();
  }

  private static List<EventMention> events(List<String> words, Dependency... edges) {
    String text = String.join(" ", words.stream().map(w -> w.split("/")[0]).toList());
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String each : words) {
      String[] parts = each.split("/");
      Span span = new Span(begin, begin + parts[0].length());
      tokens.add(new Token(tokens.size() + 1, span, parts[0], parts[0], parts[1], "O"));
      begin = span.end() + 1;
    }
    Span whole = new Span(0, text.length());
    Sentence sentence =
        new Sentence(0, whole, false, tokens, List.of(edges), List.of(), List.of(), List.of());
    Document document =
        new Document("test", text, new Source(null, null, null, null, "en"), List.of());
    return new Extractor(Ontology.load(List.of(Path.of("ontology"))))
        .extract(new AnnotatedDocument(document, List.of(sentence), List.of()))
        .events();
  }
}
