package io.chancery.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values that people give into RDF terms of the kind that the question's parameter names.
 *
 * @param names finds entities
 */
record Binder(Names names) {

  /**
   * The terms to substitute, by variable name; several sets where a name is borne by an entity in
   * each of several documents.
   */
  List<Map<String, Node>> bind(Question question, Map<String, String> given) {
    Map<String, String> named = byFirstName(question, given);
    checkOrder(named);
    List<Map<String, Node>> sets = List.of(Map.of());
    for (Parameter parameter : question.parameters()) {
      String value = named.getOrDefault(parameter.name(), parameter.standard());
      if (value != null) {
        sets = product(sets, "_" + parameter.name(), terms(parameter, value));
      } else if (parameter.required()) {
        throw missing(question, parameter);
      }
    }
    return sets;
  }

  private static List<Map<String, Node>> product(
      List<Map<String, Node>> sets, String name, Set<Node> terms) {
    return sets.stream().flatMap(set -> terms.stream().map(term -> with(set, name, term))).toList();
  }

  private static Map<String, Node> with(Map<String, Node> set, String name, Node term) {
    Map<String, Node> extended = new LinkedHashMap<>(set);
    extended.put(name, term);
    return extended;
  }

  private Set<Node> terms(Parameter parameter, String value) {
    return parameter.kind() == Parameter.Kind.ENTITY && parameter.choice(value).isEmpty()
        ? names.namesakes(value)
        : Set.of(term(parameter, value));
  }

  private static Map<String, String> byFirstName(Question question, Map<String, String> given) {
    Map<String, String> named = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : given.entrySet()) {
      String name =
          question.parameter(entry.getKey()).orElseThrow(() -> unknown(question, entry)).name();
      if (entry.getValue().isBlank()) {
        throw wrong("%s is empty".formatted(entry.getKey()));
      }
      if (named.put(name, entry.getValue()) != null) {
        throw wrong("%s has two names, and is given by both: give one".formatted(name));
      }
    }
    return named;
  }

  private static QueryException unknown(Question question, Map.Entry<String, String> given) {
    return new QueryException(
        QueryFault.UNKNOWN_PARAMETER,
        "%s has no parameter \"%s\"; it has %s"
            .formatted(question.name(), given.getKey(), parameterNames(question)));
  }

  /** By the catalogue's custom, from and to are the first and the last day. */
  private static void checkOrder(Map<String, String> named) {
    String from = named.get("from");
    String to = named.get("to");
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw wrong("from %s is later than to %s, so no day lies between".formatted(from, to));
    }
  }

  private static QueryException missing(Question question, Parameter parameter) {
    return new QueryException(
        QueryFault.MISSING_PARAMETER,
        "%s needs %s (%s)".formatted(question.name(), parameter.name(), parameter.about()));
  }

  private static String parameterNames(Question question) {
    List<String> names = question.parameters().stream().map(Parameter::name).toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private Node term(Parameter parameter, String value) {
    Optional<String> choice = parameter.choice(value);
    return choice.isPresent()
        ? NodeFactory.createLiteralString(choice.get())
        : free(parameter, value);
  }

  private Node free(Parameter parameter, String value) {
    return switch (parameter.kind()) {
      case IRI -> names.iri(value).orElseThrow(() -> wrong(parameter, value, "an IRI"));
      case ENTITY -> names.thing(value);
      case DOCUMENT -> names.document(value);
      case STRING -> string(parameter, value);
      case DATE -> date(parameter, value);
      case NUMBER -> number(parameter, value);
      case BOOLEAN -> truth(parameter, value);
    };
  }

  private static Node string(Parameter parameter, String value) {
    if (!parameter.choices().isEmpty()) {
      throw wrong(parameter, value, "one of " + String.join(", ", parameter.choices()));
    }
    return NodeFactory.createLiteralString(value);
  }

  private static Node date(Parameter parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException noDay) {
      throw wrong(parameter, value, "a day, such as 2023-06-17");
    }
  }

  private static Node number(Parameter parameter, String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      if (parameter.range() != null && !parameter.range().contains(number)) {
        throw wrong(parameter, value, "a number " + parameter.range().words());
      }
      return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
    } catch (NumberFormatException noNumber) {
      throw wrong(parameter, value, "a number, such as 0.8");
    }
  }

  private static Node truth(Parameter parameter, String value) {
    String truth = value.toLowerCase(Locale.ROOT);
    if (!truth.equals("true") && !truth.equals("false")) {
      throw wrong(parameter, value, "true or false");
    }
    return NodeFactory.createLiteralDT(truth, XSDDatatype.XSDboolean);
  }

  private static QueryException wrong(Parameter parameter, @Nullable String value, String wanted) {
    return wrong("%s=\"%s\" is not %s".formatted(parameter.name(), value, wanted));
  }

  private static QueryException wrong(String what) {
    return new QueryException(QueryFault.WRONG_VALUE, what);
  }
}
