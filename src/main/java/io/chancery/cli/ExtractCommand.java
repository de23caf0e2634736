package io.chancery.cli;

import io.chancery.export.Format;
import io.chancery.pipeline.Reading;
import io.chancery.pipeline.Report;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads documents and writes what they say, without a store.")
final class ExtractCommand implements Callable<Integer> {

  @ParentCommand private Chancery chancery;
  @Mixin private ReadingOptions options;
  @Mixin private FormatOption format;

  @Option(names = "--lines", description = "Each line of an input is a document of one sentence.")
  private boolean lines;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files and folders; - is standard input.")
  private List<String> inputs;

  @Override
  public Integer call() {
    Surroundings surroundings = chancery.surroundings();
    Format wanted = format.wanted();
    try (ProgressLine progress = new ProgressLine(surroundings)) {
      Reading reading =
          Reading.prepare(options.setup(chancery.home()), surroundings.models(), progress);
      ExtractWriter writer = new ExtractWriter(reading, wanted, surroundings.out());
      Report report =
          reading.read(
              options.collection(surroundings.in(), lines, inputs).read(inputs), writer::add);
      writer.finish();
      progress.close();
      surroundings.err().print(report.figures());
      chancery.remark(report);
      return report.refusedSome() ? Exit.REFUSED : Exit.DONE;
    }
  }
}
