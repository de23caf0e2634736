package io.chancery.cli;

import io.chancery.export.Export;
import io.chancery.export.Format;
import io.chancery.pipeline.Reading;
import io.chancery.pipeline.Result;
import io.chancery.resolve.ResolvedDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes documents as they come where the format allows it, else all of them at the end. */
final class ExtractWriter {

  private final Export export;
  private final Format format;
  private final PrintStream out;
  private final List<ResolvedDocument> waiting = new ArrayList<>();

  ExtractWriter(Reading reading, Format format, PrintStream out) {
    this.export = exportOf(reading);
    this.format = format;
    this.out = out;
  }

  static Export exportOf(Reading reading) {
    return new Export(
        reading.iris(),
        name -> reading.knowledge().ontology().eventClass(name).orElse(null),
        iri -> reading.knowledge().gazetteer().byIri(iri).orElse(null));
  }

  void add(Result.Understood understood) {
    waiting.add(understood.resolved());
    if (format == Format.JSONL) {
      write();
    }
  }

  /** Writes what waits. */
  void finish() {
    if (format != Format.JSONL) {
      write();
    }
  }

  private void write() {
    export.write(format, List.copyOf(waiting), out);
    waiting.clear();
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("standard output was closed"));
    }
  }
}
