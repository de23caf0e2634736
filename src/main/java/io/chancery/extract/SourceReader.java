package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds who vouches for an event: the agent of the nearest speech act that it is the content of.
 */
final class SourceReader {

  private static final int HIGHEST_CLIMB = 10;
  private static final int LONGEST_SOURCE = 4;

  private static final Set<String> TAKING_FOR_GRANTED =
      Set.of("VerbalDisapproval", "Praise", "Reject");

  private static final String OPINION =
      "expect|believe|think|fear|predict|estimate|suspect|assume|doubt|forecast|anticipate|see";

  private static final String FINDING =
      "show|reveal|indicate|suggest|find|conclude|allege|maintain|assert|contend|hear";

  private static final Set<String> ACCORDING = Set.of("obl:according_to", "nmod:according_to");

  private final Document document;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<Integer, EventMention> byTrigger;
  private final Ontology ontology;
  private final ToldClaims claims;
  private final Asides asides;

  SourceReader(
      Document document,
      Sentence sentence,
      Map<Integer, EventMention> byTrigger,
      Ontology ontology) {
    this.document = document;
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.byTrigger = byTrigger;
    this.ontology = ontology;
    this.asides = new Asides(sentence);
    this.claims = new ToldClaims(document, sentence, byTrigger, ontology);
  }

  /** Who vouches for what the token says, if the sentence names anybody. */
  Optional<List<EntityMention>> of(int token) {
    int node = token;
    boolean granted = false;
    boolean relative = false;
    Optional<List<EntityMention>> shown = Optional.empty();
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<List<EntityMention>> according = according(node);
      Optional<Dependency> edge = grammar.governing(node);
      boolean own =
          edge.isPresent()
              && (ACCORDING.contains(edge.get().label())
                  || contrast(edge.get())
                  || reports(edge.get())
                  || besideOrder(edge.get())
                  || besideOffer(edge.get())
                  || asides.is(edge.get()));
      if (according.isPresent() || edge.isEmpty() || own) {
        return according.isPresent() ? according : shown.or(this::headline);
      }
      int governor = edge.get().governor();
      granted |= answered(edge.get());
      relative |= edge.get().label().equals("acl:relcl");
      boolean told = relative;
      Optional<List<EntityMention>> speaker =
          content(edge.get()) && governor != token
              ? claims.of(edge.get()).or(() -> speaker(governor, told))
              : Optional.empty();
      if (speaker.isPresent() && !granted) {
        if (!pointsOn(governor)) {
          return speaker;
        }
        shown = shown.or(() -> speaker);
      }
      granted &= speaker.isEmpty() && !ofUs(governor);
      node = adverbial(edge.get()) ? above(governor) : governor;
    }
    return headline();
  }

  /** "It shows that they can be beaten", says somebody: nobody else does. */
  private boolean pointsOn(int verb) {
    return AnyOf.matches(sentence.token(verb).lemma(), "show|reveal|indicate|suggest|mean")
        && sentence.children(verb, "nsubj"::equals).stream()
            .map(sentence::token)
            .anyMatch(t -> AnyOf.matches(t.lemma(), "it|this|that"));
  }

  /** "We told them that it is late", says somebody: "we" names nobody. */
  private boolean ofUs(int verb) {
    return sentence.children(verb, "nsubj"::equals).stream()
        .map(sentence::token)
        .anyMatch(t -> AnyOf.matches(t.lemma(), "we|you"));
  }

  /** What somebody answers to or looks into has happened, whoever speaks of that. */
  private boolean answered(Dependency edge) {
    EventMention answer = byTrigger.get(edge.governor());
    boolean reply =
        answer != null
            && answer.type().equals("Respond")
            && edge.label().matches("(obl|nmod):(to|for)|acl:to");
    return reply
        || answer != null
            && answer.type().equals("Investigate")
            && edge.label().matches("(obl|nmod):into");
  }

  /** "Proposed a fine, which the owner will not pay": what follows of it is the reporter's. */
  private boolean besideOffer(Dependency edge) {
    return edge.label().equals("acl:relcl")
        && grammar.afterComma(edge.dependent())
        && Stream.concat(
                sentence.above(edge.governor()).stream(),
                sentence.above(edge.governor()).stream()
                    .filter(d -> d.label().equals("nmod:of"))
                    .flatMap(d -> sentence.above(d.governor()).stream()))
            .filter(d -> d.label().equals("obj"))
            .map(d -> byTrigger.get(d.governor()))
            .anyMatch(
                act ->
                    act != null
                        && AnyOf.matches(act.type(), "Propose|Offer|Demand|Request|Reject"));
  }

  /**
   * "Ordered them to leave, a day after police held a man", "promised to help as he hosted them":
   * when it was is the reporter's.
   */
  private boolean besideOrder(Dependency edge) {
    EventMention asked = byTrigger.get(edge.governor());
    if (AnyOf.matches(edge.label(), "advcl:as|advcl:while|advcl:whereas")
        && infinitive(edge.governor())) {
      return sentence.token(edge.dependent()).tag().equals("VBD");
    }
    return edge.label().matches("advcl:(after|as|when|before|since|while)")
        && asked != null
        && asked.factuality() == Factuality.Requested
        && grammar.marked(edge.governor(), "to")
        && grammar.finite(edge.dependent());
  }

  private boolean infinitive(int verb) {
    return grammar.marked(verb, "to")
        || sentence.above(verb).stream()
            .anyMatch(d -> d.relation().equals("conj") && grammar.marked(d.governor(), "to"));
  }

  /** "A said this, while B said that": what B says is not A's word. */
  private boolean contrast(Dependency edge) {
    EventMention act = byTrigger.get(edge.dependent());
    return AnyOf.matches(edge.label(), "advcl:while|advcl:whereas|advcl:although|advcl:though")
        && act != null
        && vouches(act)
        && !grammar.statedSubjects(edge.dependent()).isEmpty();
  }

  /** "Peru warned Chile, state media reported": that they reported is not Peru's word. */
  private boolean reports(Dependency edge) {
    EventMention act = byTrigger.get(edge.dependent());
    return AnyOf.matches(edge.label(), "parataxis|dep")
        && edge.governor() < edge.dependent()
        && act != null
        && act.type().equals("Say")
        && !grammar.statedSubjects(edge.dependent()).isEmpty();
  }

  /** A participle after a comma goes with the verb, whatever noun the parser hangs it on. */
  private boolean adverbial(Dependency edge) {
    return edge.label().equals("acl") && grammar.afterComma(edge.dependent());
  }

  private int above(int noun) {
    return grammar.governing(noun).map(Dependency::governor).orElse(noun);
  }

  /** The source that a headline names behind a colon. */
  private Optional<List<EntityMention>> headline() {
    int last = sentence.tokens().size();
    int colon = sentence.headline() ? lastColon() : 0;
    boolean named =
        colon > 0
            && last - colon <= LONGEST_SOURCE
            && sentence.token(last).isNoun()
            && !byTrigger.containsKey(last);
    return named
        ? Optional.of(List.of(NounPhrases.around(document, sentence, last)))
        : Optional.empty();
  }

  private int lastColon() {
    return sentence.tokens().stream()
        .filter(t -> t.word().equals(":") && t.index() < sentence.tokens().size())
        .mapToInt(Token::index)
        .max()
        .orElse(0);
  }

  private Optional<List<EntityMention>> according(int node) {
    return clauses(node)
        .flatMap(clause -> sentence.children(clause, ACCORDING::contains).stream())
        .findFirst()
        .map(t -> List.of(NounPhrases.around(document, sentence, t)));
  }

  /** The clause and those that go on from it: what closes the last one is said of all. */
  private Stream<Integer> clauses(int node) {
    return Stream.concat(
        Stream.of(node),
        sentence.children(node, l -> AnyOf.matches(l, "conj:and|conj:but|xcomp|ccomp")).stream()
            .filter(i -> i > node && sentence.token(i).isVerb())
            .flatMap(
                i ->
                    Stream.concat(
                        Stream.of(i),
                        sentence
                            .children(i, l -> AnyOf.matches(l, "conj:and|conj:but|xcomp"))
                            .stream())));
  }

  /** Who says so; in a relative clause nobody's expectation, for that is the reporter's aside. */
  private Optional<List<EntityMention>> speaker(int governor, boolean relative) {
    EventMention act = ofUs(governor) ? null : byTrigger.get(governor);
    List<EntityMention> speakers =
        act == null || act.type().equals("Act") && (wills(governor) || accepts(governor))
            ? relative || ofUs(governor) ? List.of() : holders(governor)
            : vouches(act) && !act.nominal() && !(relative && !reporting(act))
                ? agents(act)
                : List.of();
    return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers);
  }

  /** A summit that says something speaks for those who met. */
  private List<EntityMention> agents(EventMention act) {
    List<EntityMention> cited = cited(act.trigger());
    return cited.isEmpty() ? speakers(act) : cited;
  }

  /** "An agency said, citing officials": it is the officials' word. */
  private List<EntityMention> cited(int verb) {
    return sentence.children(verb, l -> AnyOf.matches(l, "advcl|xcomp|dep|acl")).stream()
        .filter(i -> AnyOf.matches(sentence.token(i).word(), "citing|quoting"))
        .flatMap(i -> sentence.children(i, "obj"::equals).stream())
        .map(i -> NounPhrases.around(document, sentence, i))
        .toList();
  }

  private List<EntityMention> speakers(EventMention act) {
    return act.fillers(Role.AGENT).stream()
        .flatMap(filler -> filler instanceof EventReference met ? parties(met) : Stream.of(filler))
        .filter(EntityMention.class::isInstance)
        .map(EntityMention.class::cast)
        .toList();
  }

  private Stream<Mention> parties(EventReference met) {
    EventMention event = byTrigger.get(met.trigger());
    return event == null
        ? Stream.empty()
        : Stream.of(Role.AGENT, Role.RECIPIENT).flatMap(role -> event.fillers(role).stream());
  }

  /** Who expects or finds something holds it, though nothing happens; papers do so too. */
  private List<EntityMention> holders(int verb) {
    boolean holds =
        AnyOf.matches(sentence.token(verb).lemma(), OPINION + "|" + FINDING) && !hearing(verb)
            || wills(verb)
            || accepts(verb);
    boolean undergoes =
        sentence.token(verb).lemma().equals("see")
            && !sentence.children(verb, "xcomp"::equals).isEmpty();
    return holds && !undergoes && !grammar.passive(verb)
        ? grammar.statedSubjects(verb).stream()
            .map(s -> NounPhrases.around(document, sentence, s))
            .toList()
        : List.of();
  }

  /** "Will hear an application": that is no word of the court's. */
  private boolean hearing(int verb) {
    return sentence.token(verb).lemma().equals("hear")
        && (sentence.children(verb, "ccomp"::equals).isEmpty()
            || grammar.statedSubjects(verb).stream()
                .map(i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(
                    l ->
                        AnyOf.matches(
                            l, "court|jury|tribunal|inquest|inquiry|hearing|trial|panel")));
  }

  /** "The court accepted that he had paid", "counsel put it to her that he had". */
  private boolean accepts(int verb) {
    boolean puts =
        sentence.token(verb).lemma().equals("put")
            && !sentence.children(verb, "obl:to"::equals).isEmpty()
            && sentence.children(verb, "obj"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("it"));
    return (puts || sentence.token(verb).lemma().equals("accept"))
        && sentence.children(verb, "ccomp"::equals).stream()
            .anyMatch(clause -> grammar.marked(clause, "that"));
  }

  /** Who wants or orders another to do something; own wishes are the reporter's to tell. */
  private boolean wills(int verb) {
    return AnyOf.matches(sentence.token(verb).lemma(), "want|order|instruct|wish|prefer")
        && !sentence.children(verb, "obj"::equals).isEmpty();
  }

  /**
   * Who condemns, praises or rejects something takes it for granted; who would say something has
   * not said it.
   */
  private boolean vouches(EventMention act) {
    return ontology.isA(act.type(), SpeechActs.CLASS)
        && act.factuality() == Factuality.Actual
        && (asserting(act)
            || TAKING_FOR_GRANTED.stream().noneMatch(c -> ontology.isA(act.type(), c)));
  }

  /** Whoever asks for, offers or denies something vouches for no more than that. */
  private boolean reporting(EventMention act) {
    return !asserting(act)
        && !ontology.isA(act.type(), "Appeal")
        && !AnyOf.matches(act.type(), "Offer|Propose|Pledge|Threaten|Bid|IssueStatement");
  }

  /** Who accuses says that it happened; who denies says that it did not. */
  private boolean asserting(EventMention act) {
    return act.type().equals("Accuse")
        || AnyOf.matches(sentence.token(act.trigger()).lemma(), "deny|dispute|refute");
  }

  /**
   * "India wants an end to it; Pakistan will press for a limit": what Pakistan wills is its own.
   */
  private boolean another(Dependency edge) {
    EventMention act = byTrigger.get(edge.governor());
    return edge.governor() < edge.dependent()
        && (act == null || act.type().equals("Act"))
        && !grammar.statedSubjects(edge.dependent()).isEmpty();
  }

  /**
   * "The army said it had killed ten; the rebels denied it", "has promised a prison; her rival
   * wants courts": behind a semicolon the reporter goes on, but for what else somebody said.
   */
  private boolean anew(Dependency edge) {
    EventMention act = byTrigger.get(edge.governor());
    EventMention next = byTrigger.get(edge.dependent());
    boolean parted =
        AnyOf.matches(edge.label(), "parataxis|dep")
            && IntStream.range(edge.governor(), edge.dependent())
                .anyMatch(i -> sentence.token(i).word().equals(";"))
            && !grammar.statedSubjects(edge.dependent()).isEmpty();
    boolean says = act != null && act.type().equals("Say");
    return parted && (!says || next != null && ontology.isA(next.type(), SpeechActs.CLASS));
  }

  private boolean content(Dependency edge) {
    if (adverbial(edge) || anew(edge)) {
      return false;
    }
    return switch (edge.relation()) {
      case "ccomp", "xcomp", "obj", "acl", "dep" -> true;
      case "conj" ->
          grammar.marked(edge.dependent(), "that")
              && sentence.above(edge.governor()).stream().noneMatch(d -> d.label().equals("ccomp"));
      case "parataxis" -> !another(edge);
      case "advcl" -> AnyOf.matches(edge.label(), "advcl:of|advcl:for|advcl:against|advcl:with");
      case "obl", "nmod" -> edge.label().matches("(obl|nmod):(of|to|for|against|about|on)");
      default -> false;
    };
  }
}
