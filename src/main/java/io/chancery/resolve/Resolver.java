package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.ontology.AdjunctRole;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the mentions of one document into identities. Immutable; one instance serves all threads.
 */
public final class Resolver {

  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final EntityResolver entities;
  private final DeedNouns nouns;
  private final PriorThemes priorThemes;
  private final EventAnaphora anaphora;

  /** A resolver that knows these entities. */
  public Resolver(Ontology ontology, Gazetteer gazetteer) {
    this.ontology = ontology;
    this.gazetteer = gazetteer;
    this.entities = new EntityResolver(gazetteer);
    this.nouns = new DeedNouns(ontology);
    this.priorThemes = new PriorThemes(ontology, nouns);
    this.anaphora = new EventAnaphora(nouns);
  }

  /** The document understood. */
  public ResolvedDocument resolve(Extraction extraction) {
    AnnotatedDocument annotated = extraction.annotated();
    Referents referents = entities.resolve(annotated, Quotations.speakers(extraction));
    Told told = events(extraction, referents);
    List<Event> events = told.events();
    List<Reference> references = new References(extraction, referents, nouns).beside(events);
    Recorder recorder = new Recorder(annotated, referents);
    return new ResolvedDocument(
        annotated.document(),
        annotated.sentences().stream().map(Sentence::span).toList(),
        referents.mentions(),
        recorder.times(),
        recorder.attributions(extraction.attributions()),
        events,
        references,
        new StatementReader(ontology).read(events),
        relations(referents, events),
        recorder.propositions(extraction.propositions()),
        told.adjuncts(),
        told.predications());
  }

  private List<Relation> relations(Referents referents, List<Event> events) {
    @Nullable LocalDate published = referents.scene().document().document().source().published();
    return new OfficeChanges(ontology, gazetteer, published)
        .with(new RelationReader(ontology).read(referents), events);
  }

  /** {@code Agreed to meet again}. */
  private static Set<EventReference> again(Extraction extraction) {
    return extraction.adjuncts().stream()
        .filter(a -> a.role() == AdjunctRole.Extent)
        .filter(a -> extraction.annotated().document().textAt(a.span()).equals("again"))
        .map(a -> a.event())
        .collect(Collectors.toSet());
  }

  private Told events(Extraction extraction, Referents referents) {
    Drafting drafting = new Drafting(extraction, referents, ontology);
    Tours tours = Tours.of(ontology, extraction, drafting);
    List<List<EventDraft>> clusters =
        new EventJoin(
                ontology,
                nouns,
                tours.wholes(),
                again(extraction),
                extraction.annotated().document().source().published())
            .join(tours.drafts());
    EventBuilder builder = new EventBuilder(extraction.annotated(), ontology);
    @Nullable LocalDate published = extraction.annotated().document().source().published();
    List<Event> events = new Dating(ontology, published).dated(builder.build(clusters));
    List<Event> placed =
        new Placing(ontology).placed(new Sequence(extraction, builder::key).dated(events));
    List<Event> told = new Parts(ontology).told(new Itinerary(ontology).planned(placed));
    List<Event> found =
        DayByDay.told(priorThemes.found(anaphora.found(extraction.annotated(), told)));
    return new Told(
        found,
        new Adjuncts(builder::key).of(extraction, found),
        new Predications(extraction.annotated(), referents, builder::key)
            .beside(extraction, found));
  }

  /** The events, what is told of them beside their roles, and what is said beside them. */
  private record Told(List<Event> events, List<Adjunct> adjuncts, List<Predication> predications) {}
}
