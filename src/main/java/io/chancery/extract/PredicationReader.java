package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.Predication.Constituent;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what clauses and appositions say of their subjects where it may be no event: {@code is
 * conditional on a vote}, {@code allows foreigners to serve}, {@code Blackmoor, the largest
 * shareholder}. The same clauses as those of open propositions, tied to the events in them.
 */
final class PredicationReader {

  private static final String PUNCTUATION = "[,.:]|``|''|-LRB-|-RRB-";

  /** How surely an apposition tells of the name before it: set by judgement, not fitted. */
  private static final double APPOSITION_CONFIDENCE = 0.8;

  /** How far apart words of one phrase may stand: a comma or an adverb may part them. */
  private static final int FARTHEST = 3;

  private final Ontology ontology;
  private final Cues cues;
  private final ControlVerbs control;
  private final SupportVerbs supportVerbs;

  PredicationReader(Ontology ontology) {
    this.ontology = ontology;
    this.cues = new Cues(ontology);
    this.control = new ControlVerbs(ontology);
    this.supportVerbs = new SupportVerbs(List.copyOf(ontology.supportVerbs()));
  }

  /** The predications of one sentence, in order of their predicates. */
  List<Predication> read(Document document, Sentence sentence, List<EventMention> events) {
    SurfaceTree tree = new SurfaceTree(sentence);
    Map<Integer, EventMention> byTrigger =
        events.stream()
            .collect(
                Collectors.toMap(EventMention::trigger, Function.identity(), (one, same) -> one));
    Reading reading = new Reading(document, sentence, tree, byTrigger);
    return Stream.concat(
            new ClauseFinder(sentence, tree, control).clauses().stream().flatMap(reading::clause),
            sentence.dependencies().stream()
                .filter(d -> d.relation().equals("appos"))
                .flatMap(reading::apposition))
        .sorted(Comparator.comparing(Predication::words))
        .toList();
  }

  /** The predications of one sentence. */
  private final class Reading {

    private final Document document;
    private final Sentence sentence;
    private final SurfaceTree tree;
    private final Map<Integer, EventMention> events;
    private final ArgumentSpans spans;
    private final ClauseArguments arguments;
    private final Coordination coordination;
    private final PredicatePhrase predicates;
    private final SourceReader sources;
    private final Grammar grammar;
    private final Map<Integer, Set<Integer>> carried;

    private Reading(
        Document document, Sentence sentence, SurfaceTree tree, Map<Integer, EventMention> events) {
      this.document = document;
      this.sentence = sentence;
      this.tree = tree;
      this.events = events;
      this.spans = new ArgumentSpans(sentence, tree);
      this.arguments = new ClauseArguments(sentence, tree, spans);
      this.coordination = new Coordination(sentence, tree);
      this.predicates = new PredicatePhrase(sentence, tree);
      this.grammar = new Grammar(sentence);
      this.sources = new SourceReader(document, sentence, events, ontology);
      this.carried =
          events.keySet().stream()
              .filter(trigger -> supportVerbs.carrying(sentence, trigger).isPresent())
              .collect(
                  Collectors.groupingBy(
                      trigger -> supportVerbs.carrying(sentence, trigger).orElseThrow().verb(),
                      Collectors.toSet()));
    }

    private Stream<Predication> clause(Clause clause) {
      TreeSet<Integer> predicate = predicates.of(clause);
      if (predicate.isEmpty() || !stands(clause)) {
        return Stream.empty();
      }
      List<ClauseArgument> rest = arguments.of(clause, predicate);
      if (rest.isEmpty() && !undergone(clause)) {
        return Stream.empty();
      }
      int head = clause.first();
      return Stream.of(
          new Predication(
              sentence.index(),
              subjects(clause),
              stretch(predicate, verb(clause, predicate), spans.subject(clause)),
              rest.stream().map(a -> constituent(a.head(), a.tokens(), predicate)).toList(),
              instead(clause),
              new ModalityReader(sentence, cues).at(telling(clause), Optional.empty()).factuality(),
              sources.of(head).orElse(List.of()),
              new PropositionConfidence(tree).of(clause, 1, rest)));
    }

    /** Who "asked not to be named" has asked. */
    private int telling(Clause clause) {
      return new AskedNotTo(sentence, cues).at(clause.last()) ? clause.first() : clause.last();
    }

    /**
     * Whether it says something of its own: an infinitive only completes what stands above it, and
     * a participle describes a noun.
     */
    private boolean stands(Clause clause) {
      Token subject = sentence.token(clause.subject());
      boolean thing =
          subject.isNoun()
              || AnyOf.matches(subject.tag(), "PRP|CD|DT|EX|VBG")
              || tree.relation(clause.subject()).equals("csubj");
      return thing && !grammar.marked(clause.first(), "to");
    }

    /** "Some posts could be merged": that is told, though nothing completes it. */
    private boolean undergone(Clause clause) {
      return clause.origin() == Clause.Origin.OWN && grammar.passive(clause.last())
          || tree.has(clause.first(), "expl");
    }

    /** The verb of the predicate: the last of its chain, or what stands for it before a noun. */
    private int verb(Clause clause, TreeSet<Integer> predicate) {
      return predicate.contains(clause.last()) ? clause.last() : predicate.last();
    }

    /** The words around one of them, with nothing between that a barrier holds. */
    private Span stretch(Collection<Integer> tokens, int core, Collection<Integer> barrier) {
      TreeSet<Integer> words = new TreeSet<>(tokens);
      words.removeAll(barrier);
      int first = core;
      Integer before = words.lower(first);
      while (before != null && near(before, first, barrier)) {
        first = before;
        before = words.lower(first);
      }
      while (first < core && sentence.token(first).tag().matches(PUNCTUATION)) {
        first++;
      }
      int last = core;
      Integer behind = words.higher(last);
      while (behind != null && near(last, behind, barrier)) {
        last = behind;
        behind = words.higher(last);
      }
      while (last > core && sentence.token(last).tag().matches(PUNCTUATION)) {
        last--;
      }
      return sentence.span(first, last);
    }

    private static boolean near(int one, int other, Collection<Integer> barrier) {
      return other - one <= FARTHEST
          && IntStream.range(one + 1, other).noneMatch(barrier::contains);
    }

    private List<Constituent> subjects(Clause clause) {
      List<Integer> members = coordination.members(clause.subject());
      return members.size() < 2
          ? List.of(constituent(clause.subject(), spans.subject(clause), predicates.of(clause)))
          : members.stream()
              .map(m -> new Constituent(m, NounPhrases.around(document, sentence, m).span()))
              .toList();
    }

    private Constituent constituent(int head, List<Integer> tokens, Collection<Integer> barrier) {
      return new Constituent(
          head, stretch(tokens, tokens.contains(head) ? head : tokens.get(0), barrier));
    }

    private List<EventReference> instead(Clause clause) {
      Set<Integer> triggers = new LinkedHashSet<>();
      for (int head : clause.chain()) {
        if (events.containsKey(head)) {
          triggers.add(head);
        }
        triggers.addAll(carried.getOrDefault(head, Set.of()));
      }
      return triggers.stream().map(t -> new EventReference(sentence.index(), t)).toList();
    }

    /** One that agrees in number: several of them, or one of many, are the members of a list. */
    private boolean tellsOf(int noun, Token beside) {
      boolean alone = sentence.children(noun, "appos"::equals).size() == 1;
      boolean common = beside.isNoun() && !beside.isProper();
      String tag = sentence.token(noun).tag();
      boolean alike = tag.equals("NNPS") || beside.tag().endsWith("S") == tag.endsWith("S");
      return alone
          && (common && alike || beside.tag().equals("CD") && sentence.token(noun).isProper());
    }

    private Stream<Predication> apposition(Dependency edge) {
      Token beside = sentence.token(edge.dependent());
      List<Integer> words =
          tree.phrase(
              edge.dependent(),
              d -> d.governor() != edge.dependent() || !AnyOf.matches(d.relation(), "conj|cc"));
      return !tellsOf(edge.governor(), beside)
          ? Stream.empty()
          : Stream.of(
              new Predication(
                  sentence.index(),
                  List.of(
                      new Constituent(
                          edge.governor(),
                          NounPhrases.around(document, sentence, edge.governor()).span())),
                  null,
                  List.of(constituent(edge.dependent(), words, List.of(edge.governor()))),
                  List.of(),
                  Factuality.Actual,
                  sources.of(edge.governor()).orElse(List.of()),
                  APPOSITION_CONFIDENCE));
    }
  }
}
