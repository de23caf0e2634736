package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves clauses and participles that a parser hung on the wrong word of a long sentence to where
 * commas, quotation marks and word forms say that they belong.
 */
final class Misattached {

  private static final int HIGHEST_CLIMB = 6;

  private static final String SPEAKING =
      "decline|refuse|speak|ask|cite|quote|request|give|use|refer|point|vow|threaten|urge|pledge"
          + "|promise|rule|deny|reject|order|call|warn|accuse|dismiss|insist|hold|smile|laugh|weep"
          + "|wave|gesture|nod|stand|wear|look|shake|clutch";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Quotation quotation;
  private final Set<String> reportingVerbs;

  private Misattached(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.quotation = new Quotation(sentence);
    this.reportingVerbs = reportingVerbs;
  }

  /**
   * The sentence with these clauses where they belong.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence moved(Sentence sentence, Set<String> reportingVerbs) {
    Misattached mending = new Misattached(sentence, reportingVerbs);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() != 0 && edge.governor() < edge.dependent())
        .forEach(edge -> mending.move(edge, edges));
    return sentence.with(edges);
  }

  private void move(Dependency edge, List<Dependency> edges) {
    Token word = sentence.token(edge.dependent());
    if (particleObject(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "obj") : e);
    } else if (behindReport(edge)) {
      reported(edge)
          .ifPresent(
              verb -> edges.replaceAll(e -> e.equals(edge) ? labelled(edge, verb, "advcl") : e));
    } else if (beside(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "advcl") : e);
    } else if (trails(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? raised(edge) : e);
    } else if (arranged(edge)) {
      occasion(edge.governor()).ifPresent(noun -> describe(edge, noun, edges));
    } else if (word.tag().equals("VBN") && enclosed(edge)) {
      describe(edge, word.index() - 2, edges);
    } else if (word.tag().equals("VBG") && ofPlural(edge)) {
      describe(edge, word.index() - 1, edges);
    } else if (unquoted(edge)) {
      reporting(edge.governor()).ifPresent(verb -> join(edge, verb, edges));
    } else if (goesOn(edge)) {
      speaking(edge.governor()).forEach(verb -> join(edge, verb, edges));
    } else if (edge.label().equals("ccomp")) {
      next(edge).ifPresent(subject -> split(edge, subject, edges));
    }
  }

  private static Dependency labelled(Dependency edge, int governor, String label) {
    return new Dependency(governor, edge.dependent(), label);
  }

  /** "Called off the strike": a noun behind a verb and its particle is the object. */
  private boolean particleObject(Dependency edge) {
    return edge.label().equals("xcomp")
        && sentence.token(edge.dependent()).isNoun()
        && !sentence.children(edge.governor(), "compound:prt"::equals).isEmpty()
        && sentence.children(edge.governor(), "obj"::equals).isEmpty();
  }

  /** A participle behind a comma completes no verb: "called on them to pay, accusing the bank". */
  private boolean beside(Dependency edge) {
    if (edge.label().equals("ccomp")) {
      return result(edge);
    }
    return edge.label().equals("xcomp")
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && comma(edge.dependent() - 1)
        && !suffering(edge)
        && !AnyOf.matches(sentence.token(edge.dependent()).lemma(), "cite|quote")
        && !sentence.token(edge.governor()).tag().equals("VBG");
  }

  /** "Plunged into a ravine, killing 14 and injuring 20": what comes of it completes no verb. */
  private boolean result(Dependency edge) {
    return sentence.token(edge.dependent()).tag().equals("VBG")
        && !reportingVerbs.contains(sentence.token(edge.governor()).lemma())
        && sentence.children(edge.dependent(), l -> AnyOf.matches(l, "nsubj*|aux*|mark")).isEmpty()
        && IntStream.range(edge.governor(), edge.dependent()).anyMatch(this::comma);
  }

  /** "She won, officials said, ending his rule": her victory ended it. */
  private boolean behindReport(Dependency edge) {
    return AnyOf.matches(edge.label(), "advcl|xcomp")
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && comma(edge.dependent() - 1)
        && reportingVerbs.contains(sentence.token(edge.governor()).lemma())
        && !speakers(sentence.token(edge.dependent()).lemma())
        && reported(edge).isPresent();
  }

  /** What whoever speaks does in speaking: "officials said, declining to be named". */
  private boolean speakers(String lemma) {
    return reportingVerbs.contains(lemma) || lemma.matches(SPEAKING);
  }

  private Optional<Integer> reported(Dependency edge) {
    Stream<Integer> above =
        sentence.above(edge.governor()).stream()
            .filter(d -> d.label().equals("parataxis"))
            .map(Dependency::governor);
    return Stream.concat(
            sentence.children(edge.governor(), l -> AnyOf.matches(l, "ccomp|parataxis")).stream(),
            above)
        .filter(clause -> clause > 0 && clause < edge.governor())
        .filter(clause -> sentence.token(clause).isVerb())
        .findFirst();
  }

  /** "Accused of running a ring, ending a manhunt": the result is that of the whole clause. */
  private boolean trails(Dependency edge) {
    return AnyOf.matches(edge.relation(), "advcl|dep|xcomp|acl")
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && comma(edge.dependent() - 1)
        && (sentence.token(edge.governor()).tag().equals("VBG")
            || isPast(edge.governor())
            || saying(edge)
            || suffering(edge)
            || isConditional(edge.governor()));
  }

  /** "Would tax it unless Peru lifts a ban, deepening a row": not what Peru would do. */
  private boolean isConditional(int clause) {
    return sentence.above(clause).stream()
        .anyMatch(d -> d.label().equals("advcl:unless") && d.governor() > 0);
  }

  /** "Denied that a man had been shot, saying he was well": not the man, and no thing. */
  private boolean suffering(Dependency edge) {
    return reportingVerbs.contains(sentence.token(edge.dependent()).lemma())
        && isSilent(edge.governor())
        && grammar.governing(edge.governor()).filter(d -> d.governor() > 0).isPresent();
  }

  private boolean isSilent(int clause) {
    List<Integer> subjects = grammar.statedSubjects(clause);
    return !sentence.children(clause, "nsubj:pass"::equals).isEmpty()
        || !subjects.isEmpty()
            && subjects.stream().map(sentence::token).allMatch(ToldConjuncts::isThing);
  }

  /** "Called on them to pay, accusing the bank": whoever called also accuses. */
  private boolean saying(Dependency edge) {
    return !AnyOf.matches(sentence.token(edge.governor()).tag(), "VBD|VBZ|VBP")
        && !finite(edge.governor())
        && speakers(sentence.token(edge.dependent()).lemma());
  }

  private Dependency raised(Dependency edge) {
    int node =
        isConditional(edge.governor()) || isPast(edge.governor())
            ? root(edge.governor())
            : suffering(edge) ? aboveSilent(edge.governor()) : edge.governor();
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      if (AnyOf.matches(sentence.token(node).tag(), "VBD|VBZ|VBP") || finite(node)) {
        return labelled(edge, node, "advcl");
      }
      Optional<Dependency> above = grammar.governing(node);
      if (above.isEmpty()) {
        break;
      }
      node = above.get().governor();
    }
    return edge;
  }

  /**
   * "Handed over a man accused of having sunk a ferry, ending a row": not what he is accused of.
   */
  private boolean isPast(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> sentence.token(i).word().equals("having"));
  }

  private int root(int clause) {
    return sentence.below(0).stream().map(Dependency::dependent).findFirst().orElse(clause);
  }

  /** The verb above a clause that may tell of somebody who speaks. */
  private int aboveSilent(int clause) {
    int node = clause;
    for (int i = 0; i < HIGHEST_CLIMB && (i == 0 || isSilent(node)); i++) {
      int from = node;
      node =
          grammar.governing(from).map(Dependency::governor).filter(above -> above > 0).orElse(from);
    }
    return node;
  }

  private boolean finite(int verb) {
    return sentence.token(verb).isVerb()
        && !sentence.children(verb, l -> l.startsWith("aux")).isEmpty();
  }

  /** "The verdict, delivered on Monday, was": between commas it tells of the noun before. */
  private boolean enclosed(Dependency edge) {
    int verb = edge.dependent();
    boolean bare =
        sentence
            .children(verb, l -> l.startsWith("aux") || AnyOf.matches(l, "obj|cc|mark"))
            .isEmpty();
    return AnyOf.matches(edge.relation(), "conj|advcl|xcomp|dep")
        && sentence.token(edge.governor()).isVerb()
        && bare
        && comma(verb - 1)
        && sentence.token(verb - 2).isNoun()
        && !AnyOf.matches(sentence.token(verb - 2).entity(), "LOCATION|CITY|COUNTRY|DATE|STATE*")
        && closed(verb);
  }

  /** Whether a comma ends the participle's phrase and the clause goes on without a new verb. */
  private boolean closed(int verb) {
    return IntStream.rangeClosed(verb + 1, sentence.tokens().size() - 1)
        .filter(this::comma)
        .limit(1)
        .anyMatch(end -> !AnyOf.matches(sentence.token(end + 1).tag(), "VBG|VBN|CC"));
  }

  /** "At boats supplying the wreck", "to villagers fleeing the war". */
  private boolean ofPlural(Dependency edge) {
    int before = edge.dependent() - 1;
    return AnyOf.matches(edge.label(), "xcomp|advcl|dep")
        && before > edge.governor()
        && sentence.token(before).tag().equals("NNS")
        && sentence.above(before).stream()
            .anyMatch(
                d ->
                    AnyOf.matches(
                            d.label(),
                            "obl:at|obl:to|obl:with|obl:from|obl:for|obl:against|obl:by|obl:of")
                        || d.label().equals("obj") && edge.label().equals("dep"));
  }

  /** "A visit to Oslo scheduled for May", "a flat in Oslo owned by her": not Oslo. */
  private boolean arranged(Dependency edge) {
    return edge.label().equals("acl")
        && sentence.token(edge.dependent()).tag().equals("VBN")
        && AnyOf.matches(
            sentence.token(edge.dependent()).lemma(),
            "schedule|plan|slate|set|time|postpone|own|rent|lease")
        && AnyOf.matches(sentence.token(edge.governor()).entity(), "LOCATION|CITY|COUNTRY|STATE*")
        && occasion(edge.governor()).isPresent();
  }

  /** The noun to which a place belongs: "a visit to Oslo", "talks in Oslo". */
  private Optional<Integer> occasion(int place) {
    return sentence.above(place).stream()
        .filter(
            d -> AnyOf.matches(d.label(), "nmod:to|nmod:in|nmod:at|nmod:with") && d.governor() != 0)
        .map(Dependency::governor)
        .filter(noun -> AnyOf.matches(sentence.token(noun).tag(), "NN|NNS"))
        .findFirst();
  }

  private void describe(Dependency edge, int noun, List<Dependency> edges) {
    edges.removeIf(e -> e.governor() == edge.dependent() && e.relation().equals("nsubj"));
    edges.removeIf(
        e ->
            e.governor() == edge.governor()
                && e.label().equals(edge.label())
                && sentence.above(e.dependent()).stream()
                    .anyMatch(
                        d -> d.relation().equals("conj") && d.governor() == edge.dependent()));
    edges.replaceAll(e -> e.equals(edge) ? labelled(edge, noun, "acl") : e);
  }

  /** He said she "sold it," and left: what follows the quotation is told again by the reporter. */
  private boolean unquoted(Dependency edge) {
    return edge.relation().equals("conj")
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBD|VBZ")
        && marks(edge.governor()) % 2 == 1
        && marks(edge.dependent()) % 2 == 0;
  }

  /** "He said it would hurt them and left": who speaks goes on, as the tense or a comma tells. */
  private boolean goesOn(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return edge.relation().equals("conj")
        && verb.tag().equals("VBD")
        && !verb.word().equals(verb.lemma())
        && !AnyOf.matches(verb.lemma(), "have|be")
        && sentence.children(verb.index(), "aux"::equals).isEmpty()
        && (future(edge.governor())
            || behindComma(verb.index()) && (speakers(verb.lemma()) || perfect(edge.governor()))
            || perfect(edge.governor()) && speakers(verb.lemma()))
        && grammar.statedSubjects(edge.governor()).stream().allMatch(s -> s < edge.governor())
        && speaking(edge.governor()).findAny().isPresent();
  }

  /** The verb in the past whose clause it is. */
  private Stream<Integer> speaking(int clause) {
    return sentence.above(clause).stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() < clause)
        .map(Dependency::governor)
        .filter(verb -> sentence.token(verb).tag().equals("VBD"))
        .limit(1);
  }

  private boolean future(int verb) {
    return sentence.token(verb).tag().equals("VB")
        && !sentence.children(verb, "aux"::equals).isEmpty();
  }

  private boolean perfect(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.children(verb, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).word().equals("had"));
  }

  /** Whether ", and" or ", but" stands in front. */
  private boolean behindComma(int verb) {
    return verb > 2 && sentence.token(verb - 1).tag().equals("CC") && comma(verb - 2);
  }

  private long marks(int before) {
    return IntStream.range(1, before).filter(quotation::mark).count();
  }

  private Optional<Integer> reporting(int quoted) {
    int node = quoted;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> above = grammar.governing(node);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      node = above.get().governor();
      if (reportingVerbs.contains(sentence.token(node).lemma())) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private static void join(Dependency edge, int verb, List<Dependency> edges) {
    edges.removeIf(
        e ->
            (e.governor() == edge.dependent() && e.relation().equals("nsubj"))
                || e.dependent() == edge.dependent());
    edges.add(new Dependency(verb, edge.dependent(), edge.label()));
  }

  /** "They pledged money, Peru sent tents, and": the noun beside the object starts a new clause. */
  private Optional<Dependency> next(Dependency edge) {
    return sentence.below(edge.dependent()).stream()
        .filter(d -> d.label().equals("nsubj"))
        .filter(d -> sentence.children(edge.governor(), "obj"::equals).isEmpty())
        .flatMap(d -> sentence.below(d.dependent()).stream())
        .filter(d -> d.label().equals("appos") && d.dependent() == edge.dependent() - 1)
        .findFirst();
  }

  private static void split(Dependency edge, Dependency appos, List<Dependency> edges) {
    edges.remove(edge);
    edges.remove(appos);
    edges.remove(new Dependency(edge.dependent(), appos.governor(), "nsubj"));
    edges.add(new Dependency(edge.governor(), appos.governor(), "obj"));
    edges.add(new Dependency(edge.dependent(), appos.dependent(), "nsubj"));
    edges.add(new Dependency(edge.governor(), edge.dependent(), "conj:and"));
  }

  private boolean comma(int index) {
    return index > 1 && sentence.token(index).word().equals(",");
  }
}
