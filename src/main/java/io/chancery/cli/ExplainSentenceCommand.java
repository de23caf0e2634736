package io.chancery.cli;

import io.chancery.pipeline.Reading;
import io.chancery.pipeline.StageTable;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "explain-sentence",
    mixinStandardHelpOptions = true,
    description = "Shows what every stage makes of a sentence, from its words to triples.")
final class ExplainSentenceCommand implements Runnable {

  @ParentCommand private Chancery chancery;
  @Mixin private ReadingOptions options;

  @Parameters(paramLabel = "SENTENCE", description = "In quotes.")
  private String sentence;

  @Override
  public void run() {
    Surroundings surroundings = chancery.surroundings();
    ProgressLine progress = new ProgressLine(surroundings);
    Reading reading =
        Reading.prepare(options.setup(chancery.home()), surroundings.models(), progress);
    Source source = new Source(null, null, options.published(), null, "en");
    Document document = new Document("sentence", sentence, source, List.of());
    surroundings
        .out()
        .print(new StageTable(reading.pipeline().understand(document), reading).text());
  }
}
