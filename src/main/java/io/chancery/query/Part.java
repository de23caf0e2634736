package io.chancery.query;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.lang.SyntaxVarScope;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A pattern with its parameters that many questions share: a file in {@code queries/parts}.
 *
 * @param name the file's name without its ending, as {@code uses} has it
 * @param parameters what it is narrowed by, by name
 * @param pattern joined to the end of the question's
 */
record Part(String name, Map<String, Parameter> parameters, Element pattern) {

  static Part read(Path file, String text) {
    Header header = Header.read(file, text);
    header.description();
    Query query = ReadQuery.parse(text, file);
    return new Part(Catalogue.nameOf(file), header.parameters(), query.getQueryPattern());
  }

  /** Adds this part to the end of a query's pattern. */
  void joinTo(Query query, Path file) {
    ElementGroup group = new ElementGroup();
    elements(query.getQueryPattern(), group);
    elements(pattern, group);
    query.setQueryPattern(group);
    checkScope(query, file);
  }

  private static void elements(Element pattern, ElementGroup to) {
    if (pattern instanceof ElementGroup group) {
      group.getElements().forEach(to::addElement);
    } else {
      to.addElement(pattern);
    }
  }

  private void checkScope(Query query, Path file) {
    try {
      SyntaxVarScope.check(query);
    } catch (QueryParseException clash) {
      throw new QueryException(
          QueryFault.BROKEN_SPARQL, file, 1, "with its part " + name + ": " + clash.getMessage());
    }
  }
}
