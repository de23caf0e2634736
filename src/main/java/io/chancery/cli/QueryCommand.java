package io.chancery.cli;

import io.chancery.query.Answer;
import io.chancery.query.Catalogue;
import io.chancery.query.Inquiry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a question of a store; without one, lists the catalogue.")
final class QueryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @ParentCommand private Chancery chancery;
  @Mixin private AnswerOptions answers;

  @Option(
      names = {"-e", "--sparql"},
      paramLabel = "SPARQL",
      description = "A query as it stands; the usual prefixes are preset.")
  private @Nullable String sparql;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "Narrows the question, each name once; names as people write them.")
  private List<String> parameters = new ArrayList<>();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "A question of the catalogue, or a file.")
  private @Nullable String question;

  @Override
  public Integer call() {
    Map<String, String> values = values();
    if (question == null && sparql == null) {
      refuseParameters();
      chancery.surroundings().out().print(Catalogue.read(chancery.home().queries()).listing());
    } else {
      answers.ask(chancery, (inquiry, iris, print) -> print.accept(ask(inquiry, values)));
    }
    return Exit.DONE;
  }

  private Answer ask(Inquiry inquiry, Map<String, String> values) {
    if (sparql != null) {
      refuseParameters();
      return inquiry.sparql(sparql);
    }
    String name = String.valueOf(question);
    return name.endsWith(".rq") ? inquiry.ask(Path.of(name), values) : inquiry.ask(name, values);
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int sign = parameter.indexOf('=');
      if (sign < 1) {
        throw wrong("-p " + parameter + ": write it as name=value.");
      }
      String name = parameter.substring(0, sign);
      if (values.put(name, parameter.substring(sign + 1)) != null) {
        throw wrong("-p " + name + " is given twice: ask once for each value.");
      }
    }
    return values;
  }

  private void refuseParameters() {
    if (!parameters.isEmpty() || (sparql != null && question != null)) {
      throw wrong("-p goes with a question by name or file, and -e goes alone.");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
