package io.chancery.cli;

import io.chancery.query.Answer;
import io.chancery.query.AnswerFormat;
import io.chancery.query.AnswerWriter;
import io.chancery.query.Catalogue;
import io.chancery.query.Inquiry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (labels), csv, tsv, json, xml, or turtle for triples.")
  private String format = "table";

  @Option(
      names = {"-e", "--sparql"},
      paramLabel = "SPARQL",
      description = "A query as it stands; the usual prefixes are preset.")
  private @Nullable String sparql;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "Narrows the question; names as people write them; may be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "A question of the catalogue, or a file.")
  private @Nullable String question;

  @Override
  public Integer call() {
    if (question == null && sparql == null) {
      refuseParameters();
      chancery.surroundings().out().print(Catalogue.read(chancery.home().queries()).listing());
    } else {
      AnswerFormat wanted = AnswerFormat.named(format);
      store.ask(chancery.home(), inquiry -> answer(inquiry, wanted));
    }
    return Exit.DONE;
  }

  private void answer(Inquiry inquiry, AnswerFormat wanted) {
    new AnswerWriter(inquiry.dataset()).write(ask(inquiry), wanted, chancery.surroundings().out());
  }

  private Answer ask(Inquiry inquiry) {
    if (sparql != null) {
      refuseParameters();
      return inquiry.sparql(sparql);
    }
    String name = String.valueOf(question);
    return name.endsWith(".rq")
        ? inquiry.ask(Path.of(name), parameters)
        : inquiry.ask(name, parameters);
  }

  private void refuseParameters() {
    if (!parameters.isEmpty() || (sparql != null && question != null)) {
      throw new ParameterException(
          spec.commandLine(), "-p goes with a question by name or file, and -e goes alone.");
    }
  }
}
