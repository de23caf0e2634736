package io.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a gold file, or a part of it, and where it stands. Each getter refuses a value
 * of another kind, with file and line.
 *
 * @param file the file
 * @param line its line, from 1
 * @param json the object
 */
record Row(Path file, int line, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All rows of a file; empty lines are passed over. */
  static List<Row> read(Path file) {
    return parse(file, Lines.of(file));
  }

  /** All rows of these lines. */
  static List<Row> parse(Path file, List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(at -> !lines.get(at).isBlank())
        .mapToObj(at -> parse(file, at + 1, lines.get(at)))
        .toList();
  }

  private static Row parse(Path file, int line, String text) {
    Row row = new Row(file, line, json(file, line, text));
    if (!row.json.isObject()) {
      throw row.broken("this is no JSON object");
    }
    return row;
  }

  private static JsonNode json(Path file, int line, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw EvaluationException.at(
          EvaluationFault.BENCHMARK_BROKEN_LINE, file, line, "no JSON: " + e.getOriginalMessage());
    }
  }

  EvaluationException broken(String what) {
    return fault(EvaluationFault.BENCHMARK_BROKEN_LINE, what);
  }

  EvaluationException fault(EvaluationFault fault, String what) {
    return EvaluationException.at(fault, file, line, what);
  }

  /** A text that must be there. */
  String text(String field) {
    String text = textOrNull(field);
    if (text == null || text.isBlank()) {
      throw broken("\"" + field + "\" is missing");
    }
    return text;
  }

  @Nullable String textOrNull(String field) {
    JsonNode value = json.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual()) {
      throw broken("\"" + field + "\" is no text");
    }
    return value.textValue();
  }

  /** A text that must be one of these. */
  String oneOf(String field, Set<String> allowed) {
    String text = text(field);
    if (!allowed.contains(text)) {
      throw broken("\"" + field + "\" is " + text);
    }
    return text;
  }

  /** Whether something is so; false where it is left out. */
  boolean flag(String field) {
    JsonNode value = json.path(field);
    if (!value.isBoolean() && !value.isNull() && !value.isMissingNode()) {
      throw broken("\"" + field + "\" is neither true nor false");
    }
    return value.asBoolean();
  }

  /** Texts of a list; none where it is left out. */
  List<String> texts(String field) {
    return elements(field).map(value -> element(field, value)).toList();
  }

  private String element(String field, JsonNode value) {
    if (!value.isTextual()) {
      throw broken("\"" + field + "\" holds something that is no text");
    }
    return value.textValue();
  }

  /** Whether a list names null as one of its values. */
  boolean listsNull(String field) {
    return elements(field).anyMatch(JsonNode::isNull);
  }

  private Stream<JsonNode> elements(String field) {
    JsonNode list = json.path(field);
    if (!list.isArray() && !list.isNull() && !list.isMissingNode()) {
      throw broken("\"" + field + "\" is no list");
    }
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** Texts of a list, without those that are null. */
  List<String> textsBesideNull(String field) {
    return elements(field).filter(v -> !v.isNull()).map(v -> element(field, v)).toList();
  }

  /** An object within, or null. */
  @Nullable Row part(String field) {
    JsonNode value = json.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isObject()) {
      throw broken("\"" + field + "\" is no object");
    }
    return new Row(file, line, value);
  }

  /** Objects of a list. */
  List<Row> parts(String field) {
    return elements(field).map(value -> new Row(file, line, value)).toList();
  }

  /** The row's own begin and end. */
  Span span() {
    JsonNode begin = json.path("begin");
    JsonNode end = json.path("end");
    if (!begin.isInt()
        || !end.isInt()
        || begin.intValue() < 0
        || end.intValue() <= begin.intValue()) {
      throw broken("\"begin\" and \"end\" are no stretch of text");
    }
    return new Span(begin.intValue(), end.intValue());
  }

  @Nullable LocalDate day(String field) {
    String text = textOrNull(field);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw broken("\"" + field + "\" is no day such as 2023-06-17");
    }
  }
}
