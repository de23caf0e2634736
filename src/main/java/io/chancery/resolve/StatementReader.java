package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.FlatPredicate;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Summarises events as flat triples. */
final class StatementReader {

  private final Ontology ontology;

  StatementReader(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * The flat triples; what only the words of an event say, its class does not, is no end of one,
   * and who declines to comment rejects nothing.
   */
  List<Statement> read(List<Event> events) {
    Set<Participant> general =
        events.stream()
            .filter(e -> e.type().equals(Drafting.GENERAL) || isUnsaid(e))
            .map(e -> new Participant.OfEvent(e.key()))
            .collect(Collectors.toSet());
    return statements(events).stream().filter(s -> !general.contains(s.object())).toList();
  }

  private static boolean isUnsaid(Event event) {
    return event.type().equals("Say") && event.factuality() == Factuality.Negated;
  }

  private List<Statement> statements(List<Event> events) {
    List<Statement> statements = new ArrayList<>();
    for (Event event : events) {
      Set<Statement> own = new LinkedHashSet<>();
      for (FlatPredicate predicate : ontology.flatPredicatesOf(event.type())) {
        own.addAll(predicate.symmetric() ? pairs(event, predicate) : directed(event, predicate));
      }
      statements.addAll(own);
    }
    return statements;
  }

  /** Everybody with everybody of the other side; where the text lists all alike, with everybody. */
  private static List<Statement> pairs(Event event, FlatPredicate predicate) {
    List<Participant.OfEntity> ones = spread(event.agents());
    List<Participant.OfEntity> others = spread(event.recipients());
    List<Statement> pairs = new ArrayList<>();
    if (others.isEmpty()) {
      for (int i = 0; i < ones.size(); i++) {
        for (int j = i + 1; j < ones.size(); j++) {
          pairs.add(statement(event, ones.get(i), predicate, ones.get(j)));
        }
      }
    }
    ones.forEach(a -> others.forEach(b -> pairs.add(statement(event, a, predicate, b))));
    return pairs;
  }

  private static List<Participant.OfEntity> spread(List<Participant.OfEntity> side) {
    return side.stream()
        .flatMap(
            p ->
                p.entity().members().isEmpty() || p.entity().type() != EntityType.Collective
                    ? java.util.stream.Stream.of(p)
                    : p.entity().members().stream()
                        .map(m -> new Participant.OfEntity(m, p.words())))
        .toList();
  }

  private static List<Statement> directed(Event event, FlatPredicate predicate) {
    List<Statement> statements = new ArrayList<>();
    for (Participant.OfEntity subject : event.agents()) {
      for (Participant object : objects(event, predicate)) {
        statements.add(statement(event, subject, predicate, object));
      }
    }
    return statements;
  }

  private static List<Participant> objects(Event event, FlatPredicate predicate) {
    List<Participant> objects = new ArrayList<>();
    for (Role role : predicate.objects()) {
      switch (role) {
        case AGENT -> objects.addAll(event.agents());
        case RECIPIENT -> objects.addAll(event.recipients());
        case THEME -> {
          if (event.theme() != null && !(event.theme() instanceof Participant.OfText)) {
            objects.add(event.theme());
          }
        }
        case PLACE -> {
          if (event.place() != null) {
            objects.add(event.place());
          }
        }
        default -> {}
      }
    }
    return objects;
  }

  private static Statement statement(
      Event event, Participant.OfEntity subject, FlatPredicate predicate, Participant object) {
    return new Statement(
        subject, predicate.name(), object, event.key(), event.factuality(), event.source());
  }
}
