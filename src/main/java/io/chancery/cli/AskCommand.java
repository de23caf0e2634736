package io.chancery.cli;

import io.chancery.graph.Iris;
import io.chancery.ontology.Ontology;
import io.chancery.query.Answer;
import io.chancery.query.AnswerFormat;
import io.chancery.query.Ask;
import io.chancery.query.Inquiry;
import io.chancery.query.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question in English, with the sentences behind the answer.")
final class AskCommand implements Callable<Integer> {

  @ParentCommand private Chancery chancery;
  @Mixin private AnswerOptions answers;

  @Option(names = "--sparql", description = "Also print the query that was made of the question.")
  private boolean sparql;

  @Option(
      names = "--ontology",
      paramLabel = "FILE|DIR",
      description = "Further classes and frames, as the store was built with.")
  private List<Path> ontology = new ArrayList<>();

  @Parameters(paramLabel = "QUESTION", description = "As \"Who met Park Jin in 2022?\"")
  private String question;

  @Override
  public Integer call() {
    answers.wanted();
    List<Path> roots =
        Stream.concat(Stream.of(chancery.home().ontology()), ontology.stream()).toList();
    Ontology known = Ontology.load(roots);
    AtomicInteger code = new AtomicInteger(Exit.DONE);
    answers.ask(
        chancery,
        (inquiry, iris, printer) -> {
          Reply reply = ask(inquiry, iris, known).reply(question);
          code.set(reply.answered() ? Exit.DONE : Exit.REFUSED);
          print(reply, printer);
        });
    return code.get();
  }

  private Ask ask(Inquiry inquiry, Iris iris, Ontology known) {
    return Ask.open(inquiry, iris, known, chancery.surroundings().models()::loadForQuestions);
  }

  private void print(Reply reply, Consumer<Answer> printer) {
    if (sparql) {
      chancery.surroundings().out().print(reply.sparql() + "\n");
    }
    if (!reply.answered()) {
      chancery.surroundings().err().print(reply.text());
    } else if (answers.wanted() == AnswerFormat.TABLE) {
      chancery.surroundings().out().print(reply.text());
    } else {
      reply.parts().forEach(part -> printer.accept(part.rows()));
    }
  }
}
