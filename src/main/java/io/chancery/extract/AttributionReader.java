package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is said to have said what: from verbs of saying and their clauses, and from "according
 * to".
 */
final class AttributionReader {

  private final Ontology ontology;

  AttributionReader(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The attributions of a document, in order of their content. */
  List<Attribution> read(AnnotatedDocument annotated, List<EventMention> events) {
    Document document = annotated.document();
    List<Attribution> attributions = new ArrayList<>();
    for (EventMention event : events) {
      if (ontology.isA(event.type(), SpeechActs.CLASS) && !event.nominal()) {
        Sentence sentence = annotated.sentences().get(event.sentence());
        said(document, sentence, event).forEach(attributions::add);
      }
    }
    for (Sentence sentence : annotated.sentences()) {
      according(document, sentence).forEach(attributions::add);
    }
    attributions.addAll(BareQuotations.in(annotated, attributions));
    Comparator<Attribution> byPlace = Comparator.comparing(Attribution::content);
    return attributions.stream()
        .distinct()
        .sorted(byPlace.thenComparing(AttributionReader::cue))
        .toList();
  }

  private static Span cue(Attribution attribution) {
    Span cue = attribution.cue();
    return cue == null ? attribution.content() : cue;
  }

  private static Stream<Attribution> said(
      Document document, Sentence sentence, EventMention event) {
    return sentence.below(event.trigger()).stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|parataxis") && !inserted(sentence, d))
        .map(Dependency::dependent)
        .map(clause -> NounPhrases.whole(document, sentence, clause).span())
        .filter(content -> !content.overlaps(event.span()))
        .map(content -> new Attribution(event.sentence(), agent(event), event.span(), content));
  }

  /** "In May, he said, the board had told them": nobody told them that he said so. */
  private static boolean inserted(Sentence sentence, Dependency edge) {
    return edge.label().equals("parataxis")
        && edge.dependent() < edge.governor()
        && sentence.children(edge.governor(), "nsubj"::equals).stream()
            .anyMatch(subject -> edge.dependent() < subject && subject < edge.governor());
  }

  private static @Nullable EntityMention agent(EventMention event) {
    return event.fillers(Role.AGENT).stream()
        .filter(EntityMention.class::isInstance)
        .map(EntityMention.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Attribution> according(Document document, Sentence sentence) {
    return sentence.dependencies().stream()
        .filter(d -> d.label().endsWith(":according_to") && d.governor() != 0)
        .flatMap(d -> according(document, sentence, d).stream());
  }

  private static Optional<Attribution> according(
      Document document, Sentence sentence, Dependency edge) {
    Span content = NounPhrases.whole(document, sentence, edge.governor()).span();
    EntityMention source = NounPhrases.around(document, sentence, edge.dependent());
    return sentence.tokens().stream()
        .filter(t -> t.lemma().equals("accord") || t.lemma().equals("according"))
        .findFirst()
        .map(t -> new Attribution(sentence.index(), source, t.span(), content));
  }
}
