package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.PartOfSpeech;
import io.chancery.ontology.ReportingVerb;
import io.chancery.text.Document;
import io.chancery.text.Span;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what each sentence of a document says. Immutable; one instance serves all threads. */
public final class Extractor {

  private final Repairs repairs;
  private final CountedAgain counted;
  private final EventReader events;
  private final AttributionReader attributions;
  private final PropositionReader propositions;
  private final AdjunctReader adjuncts;
  private final PredicationReader predications;
  private final Stoppages stoppages;

  /** An extractor with the frames and cues of an ontology. */
  public Extractor(Ontology ontology) {
    Set<String> reportingVerbs =
        ontology.reportingVerbs().stream()
            .filter(verb -> verb.partOfSpeech() == PartOfSpeech.VERB)
            .map(ReportingVerb::lemma)
            .collect(Collectors.toUnmodifiableSet());
    WordNet wordNet = new WordNet();
    this.repairs = new Repairs(ontology, reportingVerbs, wordNet);
    this.counted = new CountedAgain(ontology);
    this.events = new EventReader(ontology, reportingVerbs, wordNet);
    this.attributions = new AttributionReader(ontology);
    this.propositions = new PropositionReader(new ControlVerbs(ontology));
    this.adjuncts = new AdjunctReader(ontology);
    this.predications = new PredicationReader(ontology);
    this.stoppages = new Stoppages(ontology);
  }

  /** The mentions of a parsed document. */
  public Extraction extract(AnnotatedDocument parsed) {
    AnnotatedDocument annotated =
        MonthNames.told(MistakenTimes.mended(Appositions.mended(parsed.with(ParseChoice::made))));
    Document document = annotated.document();
    List<Sentence> mended = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    List<Proposition> open = new ArrayList<>();
    List<Adjunct> beside = new ArrayList<>();
    List<Predication> states = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      Sentence repaired = counted.told(repairs.of(sentence), mended);
      Optional<Sentence> otherwise =
          sentence.otherwise().map(repairs::of).map(other -> counted.told(other, mended));
      mended.add(repaired);
      List<EventMention> said = read(document, repaired, otherwise);
      mentions.addAll(said);
      beside.addAll(adjuncts.read(document, repaired, said));
      states.addAll(predications.read(document, repaired, said));
      open.addAll(propositions.read(document, sentence));
    }
    List<Attribution> attributed = attributions.read(annotated, mentions);
    Map<Integer, List<Attribution>> quotations =
        attributed.stream()
            .filter(a -> a.cue() == null)
            .collect(Collectors.groupingBy(Attribution::sentence));
    return new Extraction(
        new AnnotatedDocument(document, mended, annotated.coreference()),
        stoppages.told(mentions, mended).stream().map(m -> quoted(m, quotations)).toList(),
        events.references(document, mended, mentions),
        attributed,
        open,
        beside,
        states.stream().map(p -> quoted(p, quotations)).toList());
  }

  /** What stands in a quotation whose speaker another sentence names is on that speaker's word. */
  private static EventMention quoted(
      EventMention event, Map<Integer, List<Attribution>> quotations) {
    return event.sources().isEmpty()
        ? speaker(quotations.get(event.sentence()), event.span()).map(event::saidBy).orElse(event)
        : event;
  }

  private static Predication quoted(Predication said, Map<Integer, List<Attribution>> quotations) {
    return said.sources().isEmpty()
        ? speaker(quotations.get(said.sentence()), said.words()).map(said::saidBy).orElse(said)
        : said;
  }

  private static Optional<List<EntityMention>> speaker(
      @Nullable List<Attribution> quotations, Span words) {
    return Stream.ofNullable(quotations)
        .flatMap(List::stream)
        .filter(quotation -> quotation.content().contains(words))
        .flatMap(quotation -> Stream.ofNullable(quotation.source()))
        .findFirst()
        .map(List::of);
  }

  /** The events of a sentence, by both parses where there are two. */
  private List<EventMention> read(
      Document document, Sentence sentence, Optional<Sentence> otherwise) {
    List<EventMention> first = events.read(document, sentence);
    return otherwise
        .map(other -> SecondOpinion.heard(first, events.read(document, other)))
        .orElse(first);
  }
}
