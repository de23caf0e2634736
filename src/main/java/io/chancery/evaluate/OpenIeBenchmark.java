package io.chancery.evaluate;

import io.chancery.ingest.CollectionReader;
import io.chancery.ingest.IngestOptions;
import io.chancery.ingest.Outcome;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sentences and what each says in its own words, in the form of CaRB (Bhardwaj, Aggarwal and
 * Mausam, 2019): {@code sentences.txt}, and {@code gold.tsv} with sentence, relation, subject and
 * further arguments.
 */
public final class OpenIeBenchmark implements Benchmark {

  /** An argument that is the context of a claim; the published measure leaves these out. */
  private static final String CONTEXT = "C: ";

  private final Path sentences;
  private final List<String> lines;
  private final Map<String, List<Tuple>> gold;

  private OpenIeBenchmark(Path sentences, List<String> lines, Map<String, List<Tuple>> gold) {
    this.sentences = sentences;
    this.lines = lines;
    this.gold = gold;
  }

  /**
   * Reads the gold.
   *
   * @throws EvaluationException if a file is missing or broken
   */
  public static OpenIeBenchmark of(Path folder) {
    Path sentences = folder.resolve("sentences.txt");
    return new OpenIeBenchmark(sentences, Lines.of(sentences), gold(folder.resolve("gold.tsv")));
  }

  private static Map<String, List<Tuple>> gold(Path file) {
    Map<String, List<Tuple>> gold = new HashMap<>();
    List<String> lines = Lines.of(file);
    for (int at = 0; at < lines.size(); at++) {
      String[] fields = lines.get(at).strip().split("\t");
      if (fields.length < 3 && !lines.get(at).isBlank()) {
        throw EvaluationException.at(
            EvaluationFault.BENCHMARK_BROKEN_LINE,
            file,
            at + 1,
            "there are no sentence, relation and subject with tabs between");
      }
      if (fields.length >= 3) {
        gold.computeIfAbsent(key(fields[0]), sentence -> new ArrayList<>()).add(tuple(fields));
      }
    }
    return gold;
  }

  private static Tuple tuple(String[] fields) {
    List<String> arguments =
        Stream.of(fields).skip(2).filter(f -> !f.contains(CONTEXT)).map(String::strip).toList();
    return Tuple.of(fields[1].strip(), arguments, 1);
  }

  /** A sentence however its punctuation is written. */
  private static String key(String sentence) {
    return sentence.replaceAll("-[LR][RSC]B-", "").replaceAll("[ \\p{Punct}]", "");
  }

  @Override
  public List<Table> measure(Reader reader) {
    IngestOptions options = IngestOptions.defaults().byLines();
    CollectionReader collection = new CollectionReader(options, InputStream.nullInputStream());
    try (Stream<Outcome> outcomes = collection.read(List.of(sentences.toString()))) {
      return OpenIeScore.of(gold, found(reader.readUndated(outcomes).findings())).tables();
    }
  }

  private Map<String, List<Tuple>> found(Findings findings) {
    Map<String, List<Tuple>> found = new HashMap<>();
    for (Row row : findings.propositions()) {
      String doc = row.text("doc");
      int line = Integer.parseInt(doc.substring(doc.lastIndexOf('#') + 1));
      String sentence = key(lines.get(line - 1));
      found.computeIfAbsent(sentence, s -> new ArrayList<>()).add(Tuple.of(row));
    }
    return found;
  }
}
