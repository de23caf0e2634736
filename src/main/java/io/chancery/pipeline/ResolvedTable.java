package io.chancery.pipeline;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines for what a document says, identities resolved. */
record ResolvedTable(ResolvedDocument resolved) {

  List<String> entities() {
    return resolved.mentions().stream()
        .map(m -> row("\"" + m.words().text() + "\"", describe(m.entity())))
        .toList();
  }

  private static String describe(Entity entity) {
    String known = entity instanceof LinkedEntity ? "known" : "new";
    String members =
        entity.members().isEmpty()
            ? ""
            : entity.members().stream()
                .map(Entity::name)
                .collect(Collectors.joining(", ", ": ", ""));
    return entity.name() + members + " (" + entity.type() + ", " + known + ")";
  }

  List<String> events() {
    return resolved.events().stream().flatMap(e -> rows(e).stream()).toList();
  }

  private List<String> rows(Event event) {
    List<String> rows = new ArrayList<>();
    rows.add(row(event.key(), event.label() + " [" + status(event) + "]"));
    event.agents().forEach(p -> rows.add(row("  agent", words(p))));
    event.recipients().forEach(p -> rows.add(row("  recipient", words(p))));
    add(rows, "  theme", event.theme());
    add(rows, "  place", event.place());
    EventTime time = event.time();
    if (time != null) {
      rows.add(row("  time", days(time)));
    }
    return rows;
  }

  private void add(List<String> rows, String role, @Nullable Participant filler) {
    if (filler != null) {
      rows.add(row(role, words(filler)));
    }
  }

  private static String status(Event event) {
    return event.factuality() + ", " + source(event.source());
  }

  private static String source(Participant.@Nullable OfEntity source) {
    return source == null ? "the reporter" : source.entity().name();
  }

  private static String days(EventTime time) {
    return time.interval().begin() + " to " + time.interval().end() + " (\"" + time.text() + "\")";
  }

  private String words(Participant participant) {
    if (participant instanceof Participant.OfEntity entity) {
      return entity.entity().name();
    } else if (participant instanceof Participant.OfEvent event) {
      return event.event();
    }
    return "\"" + ((Participant.OfText) participant).words().text() + "\"";
  }

  List<String> facts() {
    return Stream.concat(
            resolved.statements().stream().map(this::fact),
            resolved.relations().stream().map(this::fact))
        .toList();
  }

  private String fact(Statement statement) {
    return row(
        statement.event(),
        "%s %s %s [%s, %s]"
            .formatted(
                words(statement.subject()),
                statement.predicate(),
                words(statement.object()),
                statement.factuality(),
                source(statement.source())));
  }

  private String fact(Relation relation) {
    return row(
        "relation",
        "%s %s %s [%s, %s]"
            .formatted(
                words(relation.subject()),
                relation.predicate(),
                words(relation.object()),
                relation.factuality(),
                source(relation.source())));
  }

  private static String row(String left, String right) {
    return String.format(Locale.ROOT, "%-22s %s", left, right);
  }
}
