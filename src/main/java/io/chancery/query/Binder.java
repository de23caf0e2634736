package io.chancery.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    checkKnown(question, given);
    List<Map<String, Node>> sets = List.of(Map.of());
    for (Parameter parameter : question.parameters()) {
      String value = given.getOrDefault(parameter.name(), parameter.standard());
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
    return parameter.kind() == Parameter.Kind.ENTITY && !parameter.choices().contains(value)
        ? names.namesakes(value)
        : Set.of(term(parameter, value));
  }

  private static void checkKnown(Question question, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (question.parameter(name).isEmpty()) {
        throw new QueryException(
            QueryFault.UNKNOWN_PARAMETER,
            "%s has no parameter \"%s\"; it has %s"
                .formatted(question.name(), name, parameterNames(question)));
      }
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
    if (parameter.choices().contains(value)) {
      return NodeFactory.createLiteralString(value);
    }
    return switch (parameter.kind()) {
      case IRI -> names.iri(value).orElseThrow(() -> wrong(parameter, value, "an IRI"));
      case ENTITY -> names.thing(value);
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
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(parameter, value, "true or false");
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean);
  }

  private static QueryException wrong(Parameter parameter, @Nullable String value, String wanted) {
    return new QueryException(
        QueryFault.WRONG_VALUE, "%s=\"%s\" is not %s".formatted(parameter.name(), value, wanted));
  }
}
