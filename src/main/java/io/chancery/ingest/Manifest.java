package io.chancery.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A {@code manifest.csv} beside the documents: columns {@code file}, and any of {@code title},
 * {@code publisher}, {@code published} and {@code url}; other columns are ignored.
 *
 * @param rows what it says of each file, by real path where the file exists
 * @param problems rows that could not be used
 */
record Manifest(Map<Path, Metadata> rows, List<Problem> problems) {

  static final String NAME = "manifest.csv";

  /**
   * A row that could not be used.
   *
   * @param file the document that it names, null when that is what is unclear
   * @param refused manifest, line and what is wrong
   */
  record Problem(@Nullable Path file, Refused refused) {}

  /** What it says of the file with this real path. */
  Optional<Metadata> about(Path file) {
    return Optional.ofNullable(rows.get(file));
  }

  static Manifest read(Path path) {
    return new Reading(path).read();
  }

  /** One pass over one manifest. */
  private static final class Reading {

    private final Path path;
    private final Map<Path, Metadata> rows = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Reading(Path path) {
      this.path = path;
    }

    Manifest read() {
      try {
        parse(Decoder.decode(Files.readAllBytes(path)));
      } catch (Refusal refusal) {
        problems.add(new Problem(null, refusal.of(path.toString())));
      } catch (IOException e) {
        refuse(null, 1, "cannot be read");
      }
      return new Manifest(Map.copyOf(rows), List.copyOf(problems));
    }

    private void parse(String text) throws IOException {
      CSVFormat format =
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
      try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
        addRows(parser);
      } catch (IllegalArgumentException e) {
        refuse(null, 1, "the header is not usable: " + e.getMessage());
      }
    }

    private void addRows(CSVParser parser) {
      if (!parser.getHeaderMap().containsKey("file")) {
        refuse(null, 1, "there is no column 'file'; begin with file,title,publisher,published");
        return;
      }
      long line = parser.getCurrentLineNumber() + 1;
      try {
        for (CSVRecord row : parser) {
          add(row, line);
          line = parser.getCurrentLineNumber() + 1;
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        refuse(
            null, line, "quotation marks do not match; this row and those after it are not used");
      }
    }

    private void add(CSVRecord row, long line) {
      if (row.size() == 1 && row.get(0).isEmpty()) {
        return;
      }
      if (!row.isConsistent()) {
        refuse(
            fileOf(row),
            line,
            row.size()
                + " fields where the header has "
                + row.getParser().getHeaderNames().size()
                + "; put a field with commas in quotation marks");
      } else {
        add(row, line, fileOf(row));
      }
    }

    private void add(CSVRecord row, long line, @Nullable Path file) {
      if (file == null) {
        refuse(null, line, "names no file");
      } else if (rows.containsKey(file)) {
        refuse(file, line, "names " + file.getFileName() + " a second time");
      } else if (!Files.exists(file)) {
        refuse(file, line, "names " + file.getFileName() + ", which is not there");
      } else {
        addFields(row, line, file);
      }
    }

    private void addFields(CSVRecord row, long line, Path file) {
      String published = field(row, "published");
      try {
        LocalDate day =
            published == null || published.isEmpty() ? null : LocalDate.parse(published);
        rows.put(
            file,
            new Metadata(field(row, "title"), field(row, "publisher"), day, field(row, "url")));
      } catch (DateTimeParseException e) {
        refuse(file, line, "'" + published + "' is not a day; write it as 2023-06-17");
      }
    }

    private @Nullable Path fileOf(CSVRecord row) {
      String name = field(row, "file");
      return name == null || name.isEmpty() || name.indexOf('\0') >= 0
          ? null
          : Inputs.real(path.resolveSibling(name));
    }

    private static @Nullable String field(CSVRecord row, String column) {
      return row.isSet(column) ? row.get(column) : null;
    }

    private void refuse(@Nullable Path file, long line, String what) {
      problems.add(
          new Problem(
              file,
              new Refused(path.toString(), Reason.BAD_MANIFEST, "line " + line + ": " + what)));
    }
  }
}
