package io.chancery.pipeline;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ingest.Accepted;
import io.chancery.ingest.Outcome;
import io.chancery.ingest.Refused;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads many documents: with several threads and one set of models, each document alone, results in
 * the order of the documents whatever the threads do.
 */
public final class Reading {

  private final Setup setup;
  private final Knowledge knowledge;
  private final Parses parses;
  private final Pipeline pipeline;
  private final Progress progress;

  private Reading(
      Setup setup, Knowledge knowledge, Parses parses, Pipeline pipeline, Progress progress) {
    this.setup = setup;
    this.knowledge = knowledge;
    this.parses = parses;
    this.pipeline = pipeline;
    this.progress = progress;
  }

  /**
   * What is read before the documents.
   *
   * @param ontology what can be said
   * @param gazetteer what is known
   */
  public record Knowledge(Ontology ontology, Gazetteer gazetteer) {}

  /**
   * Reads ontology and known entities; the models wait until a document needs them.
   *
   * @throws io.chancery.ontology.OntologyException if a file cannot be used
   */
  public static Reading prepare(Setup setup, Models models, Progress progress) {
    return prepare(setup, models, progress, null);
  }

  static Reading prepare(
      Setup setup, Models models, Progress progress, @Nullable Fingerprint fingerprint) {
    Ontology ontology = Ontology.load(setup.ontology());
    Knowledge knowledge = new Knowledge(ontology, Gazetteer.load(setup.entities(), ontology));
    Parses parses = new Parses(setup, models, progress);
    GraphWriter writer = new GraphWriter(setup.iris());
    Pipeline pipeline =
        Pipeline.of(parses, knowledge.ontology(), knowledge.gazetteer(), writer, fingerprint);
    return new Reading(setup, knowledge, parses, pipeline, progress);
  }

  /** The road for one document. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** What can be said and what is known. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Where IRIs go. */
  public Iris iris() {
    return setup.iris();
  }

  /**
   * Reads all documents.
   *
   * @param inputs documents and refused inputs; consumed to the end
   * @param sink gets each document understood, on the caller's thread; what it throws ends the run
   */
  public Report read(Stream<Outcome> inputs, Consumer<Result.Understood> sink) {
    return read(inputs, document -> false, sink);
  }

  /**
   * The same, but for documents that need not be read.
   *
   * @param unchanged whether a document can stay as it is; asked on several threads
   */
  Report read(
      Stream<Outcome> inputs, Predicate<Document> unchanged, Consumer<Result.Understood> sink) {
    Tally tally = new Tally();
    Stopwatch watch = new Stopwatch(parses);
    Function<Outcome, Result> work = outcome -> watch.own(() -> result(outcome, unchanged));
    Consumer<Result> done =
        result -> {
          watch.own(() -> handOn(result, sink));
          tally.add(result);
          progress.read(tally.done(), watch.perSecond(tally.tokens()));
        };
    new Ordered<>(setup.jobs(), work, done).run(inputs);
    return tally.report(watch.times());
  }

  private static Result handOn(Result result, Consumer<Result.Understood> sink) {
    if (result instanceof Result.Understood understood) {
      sink.accept(understood);
    }
    return result;
  }

  private Result result(Outcome outcome, Predicate<Document> unchanged) {
    if (outcome instanceof Refused refused) {
      return Result.Refusal.of(refused);
    }
    Document document = ((Accepted) outcome).document();
    return unchanged.test(document) ? new Result.Unchanged(document) : understand(document);
  }

  /** One document that breaks the reader must not take the others with it. */
  private Result understand(Document document) {
    try {
      return pipeline.understand(document);
    } catch (SetupException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      return Result.Refusal.of(document, e);
    }
  }
}
