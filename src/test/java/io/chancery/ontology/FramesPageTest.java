package io.chancery.ontology;

import io.chancery.query.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/reference/frames.md, made from the lexicon. */
final class FramesPageTest {

  private static final String HEAD =
      """
      # Frames

      Which words express which event, made from `ontology/lexicon`; `FramesPageTest` checks that this page is up to date and,
      run with `-Dchancery.rewrite=true`, writes it anew. A frame's id is what `found by` names. Lexical units end in `.v` for
      verbs, `.n` for nouns. The sentence is the frame's first example.
      """;

  private final Ontology ontology = Ontology.load(List.of(Path.of("ontology")));

  @Test
  void the_page_is_what_the_lexicon_says() throws IOException {
    Map<String, List<Frame>> byClass =
        ontology.frames().stream()
            .sorted(Comparator.comparing(Frame::id))
            .collect(Collectors.groupingBy(Frame::evokes, TreeMap::new, Collectors.toList()));
    String classes =
        byClass.entrySet().stream()
            .map(entry -> section(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    Golden.expect(Path.of("docs/reference/frames.md"), HEAD + classes);
  }

  private String section(String name, List<Frame> frames) {
    EventClass evoked = ontology.eventClass(name).orElseThrow();
    String predicates =
        ontology.flatPredicatesOf(name).stream()
            .map(predicate -> "`" + predicate.name() + "`")
            .sorted()
            .collect(Collectors.joining(", "));
    return "\n## %s\n\n%s%s%s\n\n| frame | pattern | words | example |\n|---|---|---|---|\n%s"
        .formatted(
            name,
            evoked.label(),
            evoked.plover() == null ? "" : "; PLOVER " + evoked.plover(),
            predicates.isEmpty() ? "" : "; in one triple " + predicates,
            frames.stream().map(FramesPageTest::row).collect(Collectors.joining()));
  }

  private static String row(Frame frame) {
    String units =
        frame.units().stream().map(LexicalUnit::toString).collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(frame.id(), frame.label(), units, example(frame).replaceFirst("^\\| ", ""));
  }

  private static String example(Frame frame) {
    return frame.examples().stream()
        .filter(FrameExample::matches)
        .map(FrameExample::text)
        .findFirst()
        .orElse("");
  }
}
