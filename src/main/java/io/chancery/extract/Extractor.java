package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;

/** Reads what each sentence of a document says. Immutable; one instance serves all threads. */
public final class Extractor {

  private final WordNet wordNet = new WordNet();
  private final EventReader events;
  private final AttributionReader attributions;
  private final PropositionReader propositions;

  /** An extractor with the frames and cues of an ontology. */
  public Extractor(Ontology ontology) {
    this.events = new EventReader(ontology);
    this.attributions = new AttributionReader(ontology);
    this.propositions = new PropositionReader(new ControlVerbs(ontology));
  }

  /** The mentions of a parsed document. */
  public Extraction extract(AnnotatedDocument parsed) {
    AnnotatedDocument annotated =
        MonthNames.told(MistakenTimes.mended(Appositions.mended(parsed, wordNet)));
    List<EventMention> mentions = new ArrayList<>();
    List<Proposition> open = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      mentions.addAll(events.read(annotated.document(), sentence));
      open.addAll(propositions.read(annotated.document(), sentence));
    }
    List<EventMention> references = events.references(annotated, mentions);
    return new Extraction(
        events.mended(annotated),
        mentions,
        references,
        attributions.read(annotated, mentions),
        open);
  }
}
