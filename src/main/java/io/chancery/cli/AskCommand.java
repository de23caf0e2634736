package io.chancery.cli;

import io.chancery.ontology.Ontology;
import io.chancery.pipeline.Models;
import io.chancery.query.AnswerFormat;
import io.chancery.query.AnswerWriter;
import io.chancery.query.Ask;
import io.chancery.query.Inquiry;
import io.chancery.query.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (answers and sentences), csv, tsv, json or xml (rows with IRIs).")
  private String format = "table";

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
    AnswerFormat wanted = AnswerFormat.named(format);
    Models models = chancery.surroundings().models();
    List<Path> roots =
        Stream.concat(Stream.of(chancery.home().ontology()), ontology.stream()).toList();
    Ontology known = Ontology.load(roots);
    AtomicInteger code = new AtomicInteger(Exit.DONE);
    store.ask(
        chancery.home(),
        inquiry -> {
          Reply reply = new Ask(inquiry, known, models.loadForQuestions()).reply(question);
          code.set(reply.answered() ? Exit.DONE : Exit.REFUSED);
          print(reply, inquiry, wanted);
        });
    return code.get();
  }

  private void print(Reply reply, Inquiry inquiry, AnswerFormat wanted) {
    if (sparql) {
      chancery.surroundings().out().print(reply.sparql() + "\n");
    }
    if (!reply.answered()) {
      chancery.surroundings().err().print(reply.text());
    } else if (wanted == AnswerFormat.TABLE) {
      chancery.surroundings().out().print(reply.text());
    } else {
      AnswerWriter writer = new AnswerWriter(inquiry.dataset());
      reply
          .parts()
          .forEach(part -> writer.write(part.rows(), wanted, chancery.surroundings().out()));
    }
  }
}
