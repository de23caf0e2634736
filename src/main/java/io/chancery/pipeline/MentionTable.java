package io.chancery.pipeline;

import io.chancery.extract.Argument;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.extract.Mention;
import io.chancery.extract.TimeMention;
import io.chancery.extract.ValueMention;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line for each mention of an event, and one for each of its arguments. */
record MentionTable(Extraction extraction) {

  List<String> rows() {
    return extraction.events().stream().flatMap(this::rows).toList();
  }

  private Stream<String> rows(EventMention event) {
    return Stream.concat(Stream.of(head(event)), event.arguments().stream().map(this::row));
  }

  private static String head(EventMention event) {
    return String.format(
        Locale.ROOT,
        "%-16s \"%s\" %s, on the word of %s, found by %s",
        event.type(),
        event.text(),
        event.factuality(),
        speakers(event),
        event.rule());
  }

  private static String speakers(EventMention event) {
    return event.sources().isEmpty()
        ? "the reporter"
        : event.sources().stream()
            .map(source -> "\"" + source.text() + "\"")
            .collect(Collectors.joining(", "));
  }

  private String row(Argument argument) {
    String role = argument.role().toString().toLowerCase(Locale.ROOT);
    String path = argument.path().isEmpty() ? "" : " over " + argument.path();
    return String.format(Locale.ROOT, "  %-14s %s%s", role, words(argument.filler()), path);
  }

  private String words(Mention mention) {
    if (mention instanceof EntityMention entity) {
      return "\"" + entity.text() + "\"";
    } else if (mention instanceof ValueMention value) {
      return "\"" + value.text() + "\" (free text)";
    } else if (mention instanceof TimeMention time) {
      return words(time);
    }
    return "the event of \"" + trigger((EventReference) mention) + "\"";
  }

  private String words(TimeMention time) {
    String preposition = time.preposition() == null ? "" : time.preposition() + " ";
    return "\"" + preposition + time.expression().text() + "\" " + time.expression().value();
  }

  private String trigger(EventReference event) {
    return extraction.annotated().sentences().get(event.sentence()).token(event.trigger()).word();
  }
}
