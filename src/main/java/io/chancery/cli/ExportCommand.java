package io.chancery.cli;

import io.chancery.export.Export;
import io.chancery.export.ExportException;
import io.chancery.export.Format;
import io.chancery.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes everything that a store holds.")
final class ExportCommand implements Runnable {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;
  @Mixin private FormatOption format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if left out.")
  private @Nullable Path file;

  @Override
  public void run() {
    Format wanted = format.wanted();
    try (Store opened = store.open()) {
      if (file == null) {
        write(opened, wanted, chancery.surroundings().out());
      } else {
        writeFile(opened, wanted, file);
      }
    }
  }

  private void writeFile(Store opened, Format wanted, Path target) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      write(opened, wanted, out);
    } catch (IOException e) {
      throw new ExportException(target + " cannot be written. Name another file with -o.", e);
    }
  }

  private void write(Store opened, Format wanted, OutputStream out) {
    opened.read(
        dataset -> {
          Export.of(opened.iris(), dataset).write(wanted, dataset, out);
          return wanted;
        });
  }
}
