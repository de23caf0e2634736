package io.chancery.graph;

import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Participant;
import io.chancery.resolve.ResolvedDocument;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Events as ordinary nodes, with a node for each mention. */
final class EventTriples {

  private final Scope scope;
  private final ResolvedDocument document;
  private final Ranked ranked;

  EventTriples(Scope scope, ResolvedDocument document) {
    this.scope = scope;
    this.document = document;
    this.ranked = new Ranked(scope);
  }

  void write() {
    document.events().forEach(this::write);
  }

  private void write(Event event) {
    Node node = scope.event(event.key());
    describe(node, event);
    ranked.fillers(node, Vocabulary.AGENT, event.agents());
    ranked.fillers(node, Vocabulary.RECIPIENT, event.recipients());
    ranked.fillers(node, Vocabulary.PLACE, listOf(event.place()));
    ranked.fillers(node, Vocabulary.SOURCE, listOf(event.source()));
    theme(node, event.theme());
    time(node, event.time());
    mentions(node, event.mentions());
  }

  private void describe(Node node, Event event) {
    scope.add(node, Vocabulary.TYPE, Vocabulary.ch(event.type()));
    scope.add(node, Vocabulary.TYPE, Vocabulary.EVENT);
    scope.label(node, event.label());
    scope.add(node, Vocabulary.FACTUALITY, Vocabulary.factuality(event.factuality()));
    scope.add(node, Vocabulary.IN_DOCUMENT, scope.document());
    scope.date(node, Vocabulary.REPORTED, document.document().source().published());
    if (event.partOf() != null) {
      scope.add(node, Vocabulary.PART_OF, scope.event(event.partOf()));
    }
  }

  private void theme(Node node, @Nullable Participant theme) {
    if (theme instanceof Participant.OfEntity of) {
      ranked.fillers(node, Vocabulary.THEME, List.of(of));
    } else if (theme instanceof Participant.OfEvent of) {
      scope.add(node, Vocabulary.THEME, scope.event(of.event()));
    } else if (theme instanceof Participant.OfText of) {
      scope.add(node, Vocabulary.THEME_SPAN, scope.span(of.words()));
    }
  }

  private void time(Node node, @Nullable EventTime time) {
    if (time != null) {
      scope.date(node, Vocabulary.TIME_BEGIN, time.interval().begin());
      scope.date(node, Vocabulary.TIME_END, time.interval().end());
      scope.text(node, Vocabulary.TIME_TEXT, time.text());
    }
  }

  private void mentions(Node event, List<Event.Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      mention(event, mentions.get(i), i + 1);
    }
  }

  private void mention(Node event, Event.Mention mention, int rank) {
    Node node = scope.within(event, "mention", mention.trigger().span().begin());
    scope.add(node, Vocabulary.TYPE, Vocabulary.EVENT_MENTION);
    scope.add(node, Vocabulary.OF_EVENT, event);
    scope.add(node, Vocabulary.TRIGGER, scope.span(mention.trigger()));
    scope.add(node, Vocabulary.IN_SENTENCE, scope.sentence(mention.sentence()));
    scope.flag(node, Vocabulary.NOMINAL, mention.nominal());
    scope.add(node, Vocabulary.FOUND_BY, NodeFactory.createURI(Iris.rule(mention.foundBy())));
    scope.decimal(node, Vocabulary.CONFIDENCE, mention.confidence());
    scope.integer(node, Vocabulary.RANK, rank);
  }

  private static List<Participant.OfEntity> listOf(Participant.@Nullable OfEntity participant) {
    return participant == null ? List.of() : List.of(participant);
  }
}
