package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Annotator;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Frame;
import io.chancery.ontology.FrameExample;
import io.chancery.ontology.FrameExample.Expectation;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All example sentences of a lexicon, one a line, read in one go, and what is wrong with the
 * reading of each.
 */
final class ReadExamples {

  private final Extraction extraction;

  private ReadExamples(Extraction extraction) {
    this.extraction = extraction;
  }

  /** Reads the examples of all frames of an ontology. */
  static ReadExamples of(Ontology ontology, Annotator annotator) {
    LinkedHashSet<String> lines =
        ontology.frames().stream()
            .flatMap(frame -> frame.examples().stream())
            .map(FrameExample::text)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Document document =
        new Document("examples", String.join("\n", lines), Source.unknown(), List.of());
    return new ReadExamples(new Extractor(ontology).extract(annotator.annotate(document)));
  }

  /** What is wrong with the reading of a frame's example; nothing where it is as expected. */
  Optional<String> fault(Frame frame, FrameExample example) {
    Span line = line(example);
    List<EventMention> events = within(line);
    boolean fine =
        example.matches()
            ? events.stream().anyMatch(event -> shows(event, frame, example, line))
            : events.stream().noneMatch(event -> evoked(event, frame));
    return fine ? Optional.empty() : Optional.of(complaint(frame, example, events));
  }

  private Span line(FrameExample example) {
    String text = extraction.annotated().document().text();
    int begin = ("\n" + text + "\n").indexOf("\n" + example.text() + "\n");
    return new Span(begin, begin + example.text().length());
  }

  private List<EventMention> within(Span line) {
    return extraction.events().stream().filter(event -> line.contains(event.span())).toList();
  }

  private static boolean evoked(EventMention event, Frame frame) {
    return event.rule().equals(frame.id()) && !event.arguments().isEmpty();
  }

  private boolean shows(EventMention event, Frame frame, FrameExample example, Span line) {
    return event.type().equals(frame.evokes())
        && example.expectations().stream().allMatch(wanted -> filled(event, wanted, example, line));
  }

  private boolean filled(EventMention event, Expectation wanted, FrameExample example, Span line) {
    int begin = line.begin() + example.text().indexOf(wanted.filledBy());
    Span words = new Span(begin, begin + wanted.filledBy().length());
    return event.fillers(wanted.role()).stream()
        .anyMatch(filler -> words.contains(head(filler)) && nested(words, span(filler)));
  }

  private static boolean nested(Span words, Span filler) {
    return words.contains(filler) || filler.contains(words);
  }

  private Span head(Mention filler) {
    Sentence sentence = annotated().sentences().get(filler.sentence());
    if (filler instanceof EntityMention entity) {
      return sentence.token(entity.head()).span();
    }
    if (filler instanceof ValueMention value) {
      return sentence.token(value.head()).span();
    }
    return span(filler);
  }

  private Span span(Mention filler) {
    if (filler instanceof EntityMention entity) {
      return entity.span();
    }
    if (filler instanceof ValueMention value) {
      return value.span();
    }
    if (filler instanceof EventReference event) {
      return annotated().sentences().get(event.sentence()).token(event.trigger()).span();
    }
    return ((TimeMention) filler).expression().span();
  }

  private AnnotatedDocument annotated() {
    return extraction.annotated();
  }

  private String complaint(Frame frame, FrameExample example, List<EventMention> events) {
    String wanted =
        example.matches()
            ? "a " + frame.evokes() + " with " + expected(example)
            : "nothing by " + frame.id();
    String found =
        events.isEmpty()
            ? "no event"
            : events.stream().map(this::told).collect(Collectors.joining("; "));
    return "\"" + example.text() + "\": wanted " + wanted + ", found " + found;
  }

  private static String expected(FrameExample example) {
    Stream<String> roles =
        example.expectations().stream().map(e -> e.role().localName() + "=" + e.filledBy());
    return roles.collect(Collectors.joining(", "));
  }

  private String told(EventMention event) {
    Stream<String> arguments =
        event.arguments().stream()
            .map(a -> a.role().localName() + "=" + annotated().document().textAt(span(a.filler())));
    return event.type()
        + " by "
        + event.rule()
        + " at \""
        + event.text()
        + "\" "
        + arguments.collect(Collectors.joining(", ", "(", ")"));
  }
}
