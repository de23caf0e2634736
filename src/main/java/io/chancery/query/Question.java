package io.chancery.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A question of the catalogue: a query that says what it answers.
 *
 * @param name the file's name without its ending, the question in words
 * @param folder the folder that it lies in
 * @param file where it was read
 * @param summary one sentence, ending in a question mark
 * @param description what a row is and what is left out
 * @param tags subjects that it belongs to
 * @param parameters its own and those of the parts that it uses
 * @param example shows it at work
 * @param query ready to run, its parts joined; parameters are free variables
 */
public record Question(
    String name,
    String folder,
    Path file,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    Example example,
    Query query) {

  public Question {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** The parameter of that name, its first or another. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.isCalled(name)).findFirst();
  }

  /** The whole query as text, which any SPARQL 1.2 engine runs over an exported graph. */
  public String sparql() {
    return query.serialize();
  }
}
