package io.chancery.evaluate;

import io.chancery.ingest.Accepted;
import io.chancery.ingest.Outcome;
import io.chancery.ontology.Gazetteer;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences and the events that a coder makes of them, with a dictionary of actors of their own: a
 * folder in the form of PETRARCH's validation suite, with one file of records ({@code
 * *.records.xml}), one of actors ({@code *.actors.txt}), one of agents ({@code *.agents.txt}), and
 * perhaps words whose sentences are left out ({@code *.discards.txt}).
 */
public final class EventCodingBenchmark implements Benchmark {

  private final List<CodedSentence> sentences;
  private final ActorDictionary actors;
  private final Phrases<String> agents;
  private final Phrases<String> discards;
  private final boolean mistakes;

  private EventCodingBenchmark(
      List<CodedSentence> sentences,
      ActorDictionary actors,
      Phrases<String> agents,
      Phrases<String> discards,
      boolean mistakes) {
    this.sentences = sentences;
    this.actors = actors;
    this.agents = agents;
    this.discards = discards;
    this.mistakes = mistakes;
  }

  /**
   * Reads the gold and the dictionaries.
   *
   * @param mistakes whether to list every event that is missed or untrue
   * @throws EvaluationException if a file is missing or broken
   */
  public static EventCodingBenchmark of(Path folder, boolean mistakes) {
    return new EventCodingBenchmark(
        CodedSentence.read(only(folder, ".records.xml")),
        ActorDictionary.read(only(folder, ".actors.txt")),
        AgentDictionary.read(only(folder, ".agents.txt")),
        Discards.read(files(folder, ".discards.txt")),
        mistakes);
  }

  private static Path only(Path folder, String ending) {
    List<Path> found = files(folder, ending);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw EvaluationException.at(
        EvaluationFault.BENCHMARK_UNREADABLE,
        folder,
        "%d files end in %s where one is needed".formatted(found.size(), ending));
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw EvaluationException.unreadable(folder, e);
    }
  }

  @Override
  public List<Table> measure(Reader reader) {
    EventCodingTables tables =
        new EventCodingTables(sentences, CodeSchemes.of(reader.ontology()), coded(reader));
    return mistakes
        ? List.of(tables.events(), tables.silence(), tables.mistakes())
        : List.of(tables.events(), tables.silence());
  }

  private Map<String, Set<CodedEvent>> coded(Reader reader) {
    Findings findings = read(reader);
    ParticipantCodes codes =
        new ParticipantCodes(
            actors.phrases(), agents, ActorEntities.byCountry(actors, reader.gazetteer()));
    EventCoder coder = new EventCoder(codes, discards);
    return sentences.stream()
        .collect(
            Collectors.toMap(CodedSentence::id, s -> coder.code(findings.eventsOf(s.id()), s)));
  }

  private Findings read(Reader reader) {
    Gazetteer known = reader.gazetteer();
    Path entities =
        ActorEntities.write(
            actors, name -> !known.named(name).isEmpty() || known.demonym(name).isPresent());
    try {
      return reader
          .knowing(entities)
          .readUndated(sentences.stream().map(EventCodingBenchmark::document))
          .findings();
    } finally {
      delete(entities);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome document(CodedSentence sentence) {
    Source source = new Source(null, null, sentence.day(), null, "en");
    return new Accepted(new Document(sentence.id(), sentence.text(), source, List.of()));
  }
}
