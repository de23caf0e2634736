package io.chancery.query;

import io.chancery.query.AskedPart.Happening;
import io.chancery.resolve.Numerals;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Puts rows into words.
 *
 * @param graph gives labels
 * @param inferred says which events are disputed
 * @param kin gives the members of groups
 * @param book gives what a group is called, for counting
 */
record AskedAnswers(Graph graph, Graph inferred, Kin kin, NameBook book) {
  private static final Set<Wanted.Kind> COUNTED =
      Set.of(Wanted.Kind.VERDICT, Wanted.Kind.TIME, Wanted.Kind.COUNT, Wanted.Kind.TIMES);

  /** The column of who says that something happened, where the document does not. */
  static final String WORD_OF = "source";

  private static final Node DISPUTED = Terms.ch("disputed");
  private static final Node FACTUALITY = Terms.ch("factuality");
  private static final Node NEGATED = Terms.ch("Negated");
  private static final Node THEME = Terms.ch("theme");
  private static final Node IDENTITY = Terms.ch("identity");
  private static final Node EVIDENCE = Terms.ch("evidence");
  private static final List<Node> ROLES = List.of(Terms.ch("agent"), THEME, Terms.ch("recipient"));

  /** The answers in words; none where the rows do not tell. */
  List<String> of(AskedPart part, Answer.Rows rows) {
    if (part instanceof AskedPart.Connecting) {
      return connections(rows);
    }
    if (part instanceof Happening happening) {
      return happening(happening.wanted(), rows.rows());
    }
    if (isVerdict(part)) {
      return rows.rows().isEmpty() ? List.of() : List.of("yes");
    }
    if (isCount(part)) {
      return rows.rows().isEmpty()
          ? List.of()
          : count(rows.rows()).map(number -> Integer.toString(number)).stream().toList();
    }
    return distinct(rows.rows()).stream().map(this::words).distinct().toList();
  }

  private static boolean isCount(AskedPart part) {
    return part instanceof AskedPart.Relating relating
        && relating.wanted().kind() == Wanted.Kind.COUNT;
  }

  private static boolean isVerdict(AskedPart part) {
    return part instanceof AskedPart.Relating relating
        && relating.wanted().kind() == Wanted.Kind.VERDICT;
  }

  private List<String> happening(Wanted wanted, List<Binding> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    return switch (wanted.kind()) {
      case VERDICT -> List.of(verdict(rows, wanted.word().equals("will")));
      case TIME -> times(rows);
      case COUNT -> count(rows).map(number -> Integer.toString(number)).stream().toList();
      case TIMES -> List.of(Integer.toString(identities(rows).size()));
      case EVENTS -> inOrder(rows).map(this::withStatus).distinct().toList();
      case SOURCE -> parties(rows, false);
      default -> parties(rows, true);
    };
  }

  /**
   * What is told and what follows, one marked where the other stands beside it.
   *
   * @param deed whether they take part in what is told, and do not tell it
   */
  private List<String> parties(List<Binding> rows, boolean deed) {
    Set<Node> told = distinct(rows.stream().filter(row -> !isInferred(row)).toList());
    return distinct(rows).stream()
        .map(one -> words(one) + basis(one, told, deed ? rows : List.of()))
        .distinct()
        .toList();
  }

  private String basis(Node one, Set<Node> told, List<Binding> rows) {
    if (!told.contains(one)) {
      return told.isEmpty() ? "" : " (inferred)";
    }
    List<Binding> behind =
        rows.stream()
            .filter(row -> row.contains("answer") && row.get("answer").equals(one))
            .toList();
    boolean disputed = !behind.isEmpty() && behind.stream().allMatch(this::isDisputed);
    return disputed ? " (disputed)" : "";
  }

  /** Whether the event behind a row is told as a fact, and denied. */
  private boolean isDisputed(Binding row) {
    return row.contains("fact") && inferred.contains(row.get("fact"), DISPUTED, Node.ANY);
  }

  static boolean isInferred(Binding row) {
    return row.contains(AskedQueries.INFERRED);
  }

  /** What the answers are in the graph; none of a number, a day or a yes. */
  List<Node> things(AskedPart part, Answer.Rows rows) {
    boolean counted =
        part instanceof Happening happening && COUNTED.contains(happening.wanted().kind());
    if (counted || isVerdict(part) || isCount(part)) {
      return List.of();
    }
    if (AskedPaths.areSteps(rows)) {
      return AskedPaths.paths(rows).stream()
          .flatMap(path -> AskedPaths.nodes(path).stream())
          .distinct()
          .toList();
    }
    return distinct(rows.rows()).stream().filter(Node::isURI).toList();
  }

  private static Set<Node> distinct(List<Binding> rows) {
    Var answer = Var.alloc("answer");
    return rows.stream()
        .filter(row -> row.contains(answer))
        .map(row -> row.get(answer))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What lies behind what is told: events and reifiers. */
  static Set<Node> facts(Answer.Rows rows) {
    Set<Node> facts = new LinkedHashSet<>();
    for (Binding row : rows.rows().stream().filter(row -> !isInferred(row)).toList()) {
      rows.columns().stream()
          .filter(
              column ->
                  column.getVarName().startsWith("fact")
                      && !column.getVarName().equals("factuality"))
          .filter(row::contains)
          .forEach(column -> facts.add(row.get(column)));
    }
    return facts;
  }

  private static Stream<Binding> inOrder(List<Binding> rows) {
    return rows.stream().sorted(Comparator.comparing(AskedAnswers::day));
  }

  /** What did not happen says so: "fighters attack port (negated)". */
  private String withStatus(Binding row) {
    String status = Labels.localName(row.get("factuality"));
    return words(row.get("answer"))
        + (PartMeaning.HAPPENED.contains(status)
            ? ""
            : " (" + status.toLowerCase(Locale.ROOT) + ")");
  }

  private static String day(Binding row) {
    return Stream.of("begin", "end")
        .filter(row::contains)
        .map(column -> row.get(column).getLiteralLexicalForm())
        .findFirst()
        .orElse("9999");
  }

  private String words(Node answer) {
    String label = new Labels(graph).of(answer).replaceAll("\\s+", " ");
    if (graph.contains(answer, Terms.TYPE, Terms.EVENT)) {
      return label + theme(answer).map(theme -> " – " + theme).orElse("");
    }
    Set<Node> members = answer.isURI() ? kin.members(answer) : Set.of();
    return members.isEmpty() || members.size() > 12 ? label : label + members(members);
  }

  private String members(Set<Node> members) {
    Labels labels = new Labels(graph);
    return members.stream().map(labels::of).sorted().collect(Collectors.joining(", ", " (", ")"));
  }

  /** What an event is about, where that is an event too and its label does not say so. */
  private Optional<String> theme(Node event) {
    String own = new Labels(graph).of(event);
    return graph
        .find(event, THEME, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(theme -> graph.contains(theme, Terms.TYPE, Terms.EVENT))
        .nextOptional()
        .filter(theme -> !own.contains(new Labels(graph).of(theme)))
        .map(theme -> new Labels(graph).of(theme) + (isDenied(theme) ? " (negated)" : ""));
  }

  private boolean isDenied(Node event) {
    return graph.contains(event, FACTUALITY, NEGATED);
  }

  /** A last day alone says nothing beside a day of the same document before it. */
  private List<String> times(List<Binding> rows) {
    Sentences sentences = new Sentences(graph);
    return rows.stream()
        .filter(
            row ->
                !text(row, "begin").isEmpty()
                    || rows.stream().noneMatch(other -> isCloser(other, row, sentences)))
        .map(this::days)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isCloser(Binding one, Binding open, Sentences sentences) {
    String day = text(one, "begin");
    return !day.isEmpty()
        && day.compareTo(text(open, "end")) <= 0
        && sentences.document(one.get("fact")).equals(sentences.document(open.get("fact")));
  }

  private String days(Binding row) {
    String begin = text(row, "begin");
    String end = text(row, "end");
    if (begin.equals(end)) {
      return begin;
    }
    return begin.isEmpty() ? "by " + end : end.isEmpty() ? "from " + begin : begin + " to " + end;
  }

  private static String text(Binding row, String column) {
    return row.contains(column) ? row.get(column).getLiteralLexicalForm() : "";
  }

  /** Whether it happened: one report that says so outweighs one that it is planned. */
  private String verdict(List<Binding> rows, boolean ahead) {
    Set<String> statuses =
        rows.stream()
            .map(row -> Labels.localName(row.get("factuality")))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean happened = statuses.stream().anyMatch(PartMeaning.HAPPENED::contains);
    boolean denied = statuses.contains("Negated");
    if (happened) {
      return denied ? "disputed: told as a fact, and denied" : "yes" + onWordOf(rows);
    }
    boolean coming = statuses.contains("Planned");
    String far = String.join(", ", statuses).toLowerCase(Locale.ROOT);
    return ahead && coming ? "yes (" + far + ")" : "no (" + far + ")";
  }

  /** On whose word alone it happened; nothing where a document says so in its own name. */
  private String onWordOf(List<Binding> rows) {
    List<Binding> told =
        rows.stream()
            .filter(row -> PartMeaning.HAPPENED.contains(Labels.localName(row.get("factuality"))))
            .toList();
    Labels labels = new Labels(graph);
    return told.stream().allMatch(row -> row.contains(WORD_OF))
        ? told.stream()
            .map(row -> labels.of(row.get(WORD_OF)))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ", " (on the word of ", ")"))
        : "";
  }

  /**
   * Each by itself, a group without named members by its number ("three officials"); nothing where
   * the number of one is not told, or where people could be among people.
   */
  private Optional<Integer> count(List<Binding> rows) {
    Set<Node> answers = distinct(rows);
    int sum = 0;
    for (Node answer : answers) {
      boolean several = isGroup(answer) && kin.members(answer).isEmpty();
      Optional<Integer> number = several ? told(answer, rows) : Optional.of(1);
      if (number.isEmpty() || (several && answers.size() > 1)) {
        return Optional.empty();
      }
      sum += number.get();
    }
    return Optional.of(sum);
  }

  private boolean isGroup(Node node) {
    return graph.contains(node, Terms.TYPE, Terms.ch("Collective"))
        || (Terms.isNameless(node) && !graph.contains(node, Terms.TYPE, Terms.ch("Person")));
  }

  /** By the words that have a part in the events, else by the one number of the document. */
  private Optional<Integer> told(Node group, List<Binding> rows) {
    Set<Integer> here =
        numbers(rows.stream().filter(row -> row.contains("fact")).flatMap(r -> words(r, group)));
    Set<Integer> numbers = here.isEmpty() ? numbers(book.phrasesOf(group).stream()) : here;
    return numbers.size() == 1 ? numbers.stream().findFirst() : Optional.empty();
  }

  /** The words by which an event's sentence names one who has a part in it. */
  private Stream<String> words(Binding row, Node party) {
    return ROLES.stream()
        .map(role -> NodeFactory.createTripleTerm(row.get("fact"), role, party))
        .flatMap(part -> graph.stream(Node.ANY, Terms.REIFIES, part))
        .flatMap(part -> graph.stream(part.getSubject(), EVIDENCE, Node.ANY))
        .flatMap(span -> graph.stream(span.getObject(), Terms.WORDS, Node.ANY))
        .map(words -> words.getObject().getLiteralLexicalForm());
  }

  private static Set<Integer> numbers(Stream<String> phrases) {
    return phrases
        .map(phrase -> phrase.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3})", ""))
        .flatMap(phrase -> Stream.of(phrase.split(" ")))
        .flatMap(word -> number(word).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Integer> number(String word) {
    return word.matches("\\d{1,9}")
        ? Optional.of(Integer.valueOf(word))
        : Numerals.of(word).stream().boxed().findFirst();
  }

  /** Events of several documents that are one count once. */
  private Set<Node> identities(List<Binding> rows) {
    return distinct(rows).stream()
        .map(
            event ->
                graph
                    .find(event, IDENTITY, Node.ANY)
                    .mapWith(Triple::getObject)
                    .nextOptional()
                    .orElse(event))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> connections(Answer.Rows rows) {
    Labels labels = new Labels(graph);
    return AskedPaths.areSteps(rows)
        ? AskedPaths.paths(rows).stream().map(path -> AskedPaths.words(path, labels)).toList()
        : distinct(rows.rows()).stream().map(this::words).distinct().toList();
  }
}
