package io.chancery.query;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.Ontology;
import io.chancery.reason.Derivations;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;

/**
 * Answers questions in English: reads one, makes a query of it, and tells what the query finds.
 *
 * <p>A question that is not read, in whole, has no answer: a word that was passed over could be the
 * one that matters. Make one for many questions: the names of the dataset and the rules of its
 * inferences are read once.
 */
public final class Ask {
  private static final int SHOWN = 12;

  /** What queries have and questions have not: brackets of groups and of IRIs, variables. */
  private static final Pattern CODE = Pattern.compile("[{}<>\\\\|^]|\\?\\p{L}\\w*");

  private final Inquiry inquiry;
  private final Iris iris;
  private final Function<Document, AnnotatedDocument> reader;
  private final AskedWords words;
  private final NameBook book;
  private final Derivations derivations;
  private final NearQuestions near;
  private final AskedTables tables;

  /**
   * Ready to be asked.
   *
   * @param inquiry asks the dataset
   * @param iris the store's
   * @param ontology tells what the words of a question mean
   * @param reader gives words, lemmas and times of a question
   */
  public Ask(
      Inquiry inquiry, Iris iris, Ontology ontology, Function<Document, AnnotatedDocument> reader) {
    this.inquiry = inquiry;
    this.iris = iris;
    this.reader = reader;
    this.words = new AskedWords(ontology);
    this.near = new NearQuestions(inquiry.catalogue());
    this.book = Txn.calculateRead(inquiry.dataset(), () -> new NameBook(graph()));
    this.derivations =
        Txn.calculateRead(
            inquiry.dataset(), () -> Derivations.of(inquiry.dataset().asDatasetGraph(), iris));
    RelationLabels labels = new RelationLabels(graph(), words);
    this.tables =
        AskedTables.read()
            .with(Txn.calculateRead(inquiry.dataset(), () -> labels.of(derivations.conclusions())));
  }

  /**
   * Ready to be asked, and practised: what a first question costs beside its answer is spent here,
   * while the models load.
   *
   * @param models loads what gives words, lemmas and times of a question
   */
  public static Ask open(
      Inquiry inquiry,
      Iris iris,
      Ontology ontology,
      Supplier<Function<Document, AnnotatedDocument>> models) {
    Rehearsal rehearsal = Rehearsal.read();
    CompletableFuture<Function<Document, AnnotatedDocument>> loading =
        CompletableFuture.supplyAsync(
            () -> {
              Function<Document, AnnotatedDocument> reader = models.get();
              if (rehearsal.texts().stream().map(Ask::document).map(reader).toList().isEmpty()) {
                throw new IllegalStateException("the program lacks its questions for practice");
              }
              return reader;
            });
    Ask ask = new Ask(inquiry, iris, ontology, question -> loading.join().apply(question));
    Txn.executeRead(inquiry.dataset(), () -> ask.practise(rehearsal));
    loading.join();
    return ask;
  }

  /** Asks about two who take part in something; where nobody does, there is nothing to practise. */
  private void practise(Rehearsal rehearsal) {
    Optional<AskedUnit> one = anyIn(AskedRoles.AGENT);
    Optional<AskedUnit> other = anyIn(AskedRoles.RECIPIENT).or(() -> one);
    if (one.isPresent() && other.isPresent()) {
      EventMeaning meaning = new EventMeaning(words, book, tables);
      AskedUnits cutter = new AskedUnits(book, words, graph());
      for (List<AskedUnit> units : rehearsal.units(one.get(), other.get())) {
        cutter.refuseUnknown(units);
        parts(units, meaning).ifPresent(all -> all.forEach(part -> practise(part, meaning)));
      }
      new Explain(inquiry).supports(anyFact());
      new ExplainInferred(inquiry, iris).brief("", anyInferred(), derivations.afresh());
      nearest("", List.of());
    }
  }

  /** The two may have an event in common; the paths between them are practised all the same. */
  private void practise(AskedPart part, EventMeaning meaning) {
    answers(part, meaning).forEach(Reply.Part::answers);
    if (part instanceof AskedPart.Connecting connecting) {
      AskedPaths.of(connecting).forEach(this::rows);
    }
  }

  boolean isRead(List<AskedUnit> units) {
    return parts(units, new EventMeaning(words, book, tables)).isPresent();
  }

  private Optional<AskedUnit> anyIn(String role) {
    return graph()
        .find(Node.ANY, Terms.ch(role.replace("ch:", "")), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .nextOptional()
        .map(party -> AskedUnit.name(new Labels(graph()).of(party), Set.of(party)));
  }

  /** A statement of each relation that follows from events, where there is one. */
  private List<Triple> anyInferred() {
    Graph inferred = inferred();
    return tables.dated().keySet().stream()
        .flatMap(
            relation ->
                inferred.find(Node.ANY, Terms.ch(relation), Node.ANY).nextOptional().stream())
        .toList();
  }

  private Node anyFact() {
    return graph()
        .find(Node.ANY, Terms.OF_EVENT, Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(Terms.EVENT);
  }

  private static Document document(String question) {
    return new Document("question", question, new Source(null, null, null, null, "en"), List.of());
  }

  /**
   * The reply to a question; a transaction of the caller's outlives a question that is refused.
   *
   * @throws QueryException when it holds signs of a query language, or a name is not known, or may
   *     mean different things
   */
  public Reply reply(String question) {
    refuseCode(question);
    return inquiry.dataset().isInTransaction()
        ? replied(question.strip())
        : Txn.calculateRead(inquiry.dataset(), () -> replied(question.strip()));
  }

  private static void refuseCode(String question) {
    Matcher code = CODE.matcher(question);
    if (code.find()) {
      throw new QueryException(
          QueryFault.NO_ENGLISH, "the question holds \"%s\"".formatted(code.group()));
    }
  }

  private Reply replied(String question) {
    AskedUnits cutter = new AskedUnits(book, words, graph());
    List<AskedUnit> units = cutter.of(reader.apply(document(question)));
    cutter.refuseUnknown(units);
    EventMeaning meaning = new EventMeaning(words, book, tables);
    Optional<List<AskedPart>> parts = parts(units, meaning);
    List<Reply.Part> answers =
        parts
            .map(all -> all.stream().flatMap(part -> answers(part, meaning)).toList())
            .orElse(List.of());
    Reply reply =
        new Reply(
            question, answers, understood(units), new ToldApart(graph()).of(units), List.of());
    return reply.answered() ? reply : reply.with(nearest(question, units));
  }

  /** What is asked; empty where a part of the question is not read. */
  private Optional<List<AskedPart>> parts(List<AskedUnit> units, EventMeaning meaning) {
    PartMeaning reading = new PartMeaning(words, meaning, tables);
    List<AskedPart> parts = new ArrayList<>();
    for (List<AskedUnit> question : new AskedSplit(units).questions()) {
      AskedClause clause = new AskedReader(words, question).question();
      if (clause.wh().isEmpty() && asksBehindVerb(question)) {
        return Optional.empty();
      }
      Optional<AskedPart> before = parts.stream().reduce((one, other) -> other);
      Optional<AskedPart> part = reading.part(clause, before);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(parts);
  }

  /** "Rask met whom?" is neither a statement nor in the order of a question. */
  private static boolean asksBehindVerb(List<AskedUnit> question) {
    return IntStream.range(1, question.size())
        .filter(at -> question.get(at - 1).isVerb() && !question.get(at - 1).isAuxiliary())
        .anyMatch(at -> question.get(at).is("who", "whom", "what", "which") && at > 1);
  }

  /** One, or of several that no event has together one each. */
  private Stream<Reply.Part> answers(AskedPart part, EventMeaning meaning) {
    if (!(part instanceof AskedPart.Several several)) {
      return Stream.of(answer(part, meaning));
    }
    Reply.Part together = answer(several.together(), meaning);
    if (!together.answers().isEmpty()) {
      return Stream.of(together);
    }
    List<Reply.Part> each =
        several.each().entrySet().stream()
            .map(one -> answer(one.getValue(), meaning).as(one.getKey()))
            .toList();
    boolean any = each.stream().anyMatch(one -> !one.answers().isEmpty());
    return each.stream().map(one -> any ? one.orNotTold() : one);
  }

  private Reply.Part answer(AskedPart part, EventMeaning meaning) {
    if (part instanceof AskedPart.Either either) {
      Reply.Part first = answer(either.first(), meaning);
      return first.answers().isEmpty() ? answer(either.told(), meaning) : first;
    }
    Kin kin = new Kin(graph(), book);
    AskedAnswers answers = new AskedAnswers(graph(), inferred(), kin, book);
    Stream<Query> queries =
        part instanceof AskedPart.Connecting connecting
            ? AskedPaths.of(connecting)
            : new AskedQueries(kin, meaning.patterns(), tables).of(part);
    List<Query> tried = new ArrayList<>();
    for (Query query : (Iterable<Query>) queries::iterator) {
      tried.add(query);
      Answer.Rows rows = told(part, rows(query));
      if (!rows.rows().isEmpty()) {
        return answered(part, query, rows, answers);
      }
    }
    return answered(part, tried.get(0), new Answer.Rows(List.of(), List.of()), answers);
  }

  private Answer.Rows told(AskedPart part, Answer.Rows rows) {
    Answer.Rows told = new Headlines(graph()).without(rows);
    return asks(part).startsWith("who") ? new Actors(graph(), words).among(told) : told;
  }

  private Answer.Rows rows(Query query) {
    return (Answer.Rows) inquiry.run(query, Map.of());
  }

  private Reply.Part answered(AskedPart part, Query query, Answer.Rows rows, AskedAnswers answers) {
    Explain explain = new Explain(inquiry);
    Optional<InferredExplanation> inferred = inferred(part, rows);
    Stream<Explanation.Support> told =
        AskedAnswers.facts(rows).stream().flatMap(fact -> explain.supports(fact).stream());
    Stream<Explanation.Support> behind = inferred.stream().flatMap(how -> how.supports().stream());
    return new Reply.Part(
        asks(part),
        answers.of(part, rows),
        answers.things(part, rows),
        query.serialize(),
        rows,
        Stream.concat(told, behind).distinct().limit(SHOWN).toList(),
        inferred);
  }

  /** How what nobody says follows; empty where documents say it, or it is known. */
  private Optional<InferredExplanation> inferred(AskedPart part, Answer.Rows rows) {
    List<Triple> statements =
        rows.rows().stream()
            .filter(row -> row.contains(AskedQueries.INFERRED))
            .map(row -> row.get(AskedQueries.INFERRED).getTriple())
            .distinct()
            .toList();
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExplainInferred(inquiry, iris).brief(asks(part), statements, derivations.afresh()));
  }

  private static String asks(AskedPart part) {
    if (part instanceof AskedPart.Happening happening) {
      return happening.wanted().word();
    }
    return part instanceof AskedPart.Relating relating ? relating.wanted().word() : "how";
  }

  /** Names with what they mean, times, and words that evoke events. */
  private List<String> understood(List<AskedUnit> units) {
    return units.stream().flatMap(unit -> understood(unit).stream()).toList();
  }

  private Optional<String> understood(AskedUnit unit) {
    if (unit.isName()) {
      Labels labels = new Labels(graph());
      return Optional.of(
          "\"%s\" is %s"
              .formatted(
                  unit.text(),
                  unit.nodes().stream()
                      .map(labels::of)
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    if (unit.isTime()) {
      return Optional.of("\"%s\" is a time".formatted(unit.text()));
    }
    Set<String> kinds = kinds(unit);
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of("\"%s\" is %s".formatted(unit.text(), String.join(" or ", kinds)));
  }

  private Set<String> kinds(AskedUnit unit) {
    Set<String> kinds = new LinkedHashSet<>();
    if (!unit.isAuxiliary()) {
      kinds.addAll(words.ofVerb(unit.lemma()));
      kinds.addAll(words.ofNoun(unit.lemma()));
    }
    return kinds;
  }

  private List<String> nearest(String question, List<AskedUnit> units) {
    Set<String> kinds =
        units.stream().flatMap(unit -> kinds(unit).stream()).collect(Collectors.toSet());
    return near.near(question, kinds);
  }

  private Graph inferred() {
    return inquiry.dataset().asDatasetGraph().getGraph(NodeFactory.createURI(Vocabulary.INFERRED));
  }

  private Graph graph() {
    return inquiry.dataset().asDatasetGraph().getDefaultGraph();
  }
}
