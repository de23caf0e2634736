package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Clauses that leave out the verb of the clause before: "Japan offered $35 million, Britain £18
 * million and Chile nine". What is left of each is a name and an amount; the amount stands for the
 * event that the verb told.
 */
final class Gapping {

  private static final String LINK = "[,;]|and|while|but";

  private final Sentence sentence;
  private final Grammar grammar;

  private Gapping(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /**
   * What is left of a clause without its verb.
   *
   * @param verb the verb of the clause before
   * @param first the first word of what is left
   * @param subject the last word of who does it; behind it stands how much
   * @param amount the last word of how much
   */
  private record Remnant(int verb, int first, int subject, int amount) {}

  /** The sentence in which no clause before takes what is left of the next for its own. */
  static Sentence cut(Sentence sentence) {
    Gapping gapping = new Gapping(sentence);
    List<Remnant> remnants = gapping.remnants();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().forEach(edge -> gapping.sides(edge, edges));
    if (remnants.isEmpty()) {
      return edges.equals(sentence.dependencies()) ? sentence : sentence.with(edges);
    }
    for (Remnant remnant : remnants) {
      edges.removeIf(e -> within(remnant, e.dependent()) != within(remnant, e.governor()));
      edges.add(new Dependency(remnant.verb(), remnant.amount(), "parataxis"));
      gapping.give(remnant, edges);
      if (edges.stream().noneMatch(e -> e.dependent() == remnant.verb())) {
        edges.add(new Dependency(0, remnant.verb(), "root"));
      }
    }
    return sentence.with(edges);
  }

  /** "Will act for the union and Otto Lang for the firm": nobody acts for Otto Lang. */
  private void sides(Dependency edge, List<Dependency> edges) {
    int verb = edge.governor();
    int side = edge.dependent();
    if (verb == 0 || edge.label().indexOf("obl:") != 0 || sentence.token(side).isProper()) {
      return;
    }
    List<Integer> all = sentence.children(verb, edge.label()::equals);
    sentence.children(side, "conj:and"::equals).stream()
        .filter(name -> sentence.token(name).entity().equals("PERSON") && all.contains(name))
        .filter(name -> sentence.children(name, "case"::equals).isEmpty())
        .forEach(
            name ->
                all.stream()
                    .filter(other -> other > name && !sentence.token(other).isProper())
                    .filter(other -> !sentence.children(other, "case"::equals).isEmpty())
                    .findFirst()
                    .ifPresent(other -> part(edge, name, other, edges)));
  }

  private static void part(Dependency edge, int name, int other, List<Dependency> edges) {
    edges.removeIf(e -> e.dependent() == name || e.dependent() == other);
    edges.add(new Dependency(edge.governor(), name, "parataxis"));
    edges.add(new Dependency(name, other, edge.label().replaceFirst("obl", "nmod")));
  }

  /** "Will send 40 doctors and Peru ten": with Peru gone, the doctors are sent nothing. */
  private void give(Remnant remnant, List<Dependency> edges) {
    boolean object =
        edges.stream().anyMatch(d -> d.governor() == remnant.verb() && d.label().equals("obj"));
    edges.replaceAll(
        d ->
            !object && d.governor() == remnant.verb() && d.label().equals("iobj")
                ? new Dependency(d.governor(), d.dependent(), "obj")
                : d);
  }

  private static boolean within(Remnant remnant, int token) {
    return remnant.first() <= token && token <= remnant.amount();
  }

  /** The events of the clauses without a verb, beside those of the clauses with one. */
  static Map<Integer, EventMention> told(
      Document document, Sentence sentence, Map<Integer, EventMention> events) {
    Map<Integer, EventMention> all = new TreeMap<>(events);
    for (Remnant remnant : new Gapping(sentence).remnants()) {
      EventMention model = events.get(remnant.verb());
      if (model != null && doers(model).isPresent()) {
        all.putIfAbsent(remnant.amount(), like(document, sentence, model, remnant));
      }
    }
    return all;
  }

  /** The role of whoever stands before the verb: whoever wins seats is elected. */
  private static Optional<Role> doers(EventMention model) {
    return Stream.of(Role.AGENT, Role.RECIPIENT)
        .filter(role -> model.fillers(role).stream().anyMatch(m -> isAhead(m, model.trigger())))
        .findFirst();
  }

  private static boolean isAhead(Mention filler, int verb) {
    return filler instanceof EntityMention entity && entity.head() < verb;
  }

  private static EventMention like(
      Document document, Sentence sentence, EventMention model, Remnant remnant) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(
        new Argument(
            doers(model).orElseThrow(),
            words(document, sentence, remnant.first(), remnant.subject()),
            "gapping"));
    arguments.add(
        new Argument(
            Role.THEME,
            words(document, sentence, remnant.subject() + 1, remnant.amount()),
            "gapping"));
    return model.elsewhere(remnant.amount(), arguments);
  }

  private static Mention words(Document document, Sentence sentence, int first, int last) {
    return new EntityMention(
        sentence.index(),
        last,
        first,
        last,
        sentence.span(first, last),
        document.textAt(sentence.span(first, last)));
  }

  private List<Remnant> remnants() {
    List<Remnant> remnants = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (tensed(verb) && counts(verb)) {
        int link = link(verb.index());
        while (link != 0) {
          link = remnant(verb.index(), link, remnants);
        }
        if (!remnants.isEmpty()) {
          return remnants;
        }
      }
    }
    return remnants;
  }

  /** "Sent" or "will send". */
  private boolean tensed(Token verb) {
    return AnyOf.matches(verb.tag(), "VBD|VBZ|VBP")
        || AnyOf.matches(verb.tag(), "VB|VBN")
            && !sentence.children(verb.index(), "aux"::equals).isEmpty();
  }

  /** Whether somebody does so much: "took 17 seats". */
  private boolean counts(Token verb) {
    return sentence.children(verb.index(), "nsubj"::equals).stream().anyMatch(s -> s < verb.index())
        && IntStream.rangeClosed(verb.index() + 1, Math.min(verb.index() + 4, size()))
            .takeWhile(i -> !sentence.token(i).word().matches(LINK))
            .anyMatch(grammar::amount);
  }

  private int size() {
    return sentence.tokens().size();
  }

  /** The word or comma that links what follows the verb's clause to it, or 0. */
  private int link(int verb) {
    return IntStream.rangeClosed(verb + 2, size() - 2)
        .takeWhile(i -> !sentence.token(i).isVerb())
        .filter(i -> sentence.token(i).word().matches(LINK))
        .filter(i -> name(i + 1) != 0 || sentence.token(i + 1).word().matches(LINK))
        .findFirst()
        .orElse(0);
  }

  /** Reads what is left behind a link, and gives the next link, or 0. */
  private int remnant(int verb, int link, List<Remnant> remnants) {
    int first = link + 1;
    while (first < size() && sentence.token(first).word().matches(LINK)) {
      first++;
    }
    int subject = name(first);
    int amount = subject == 0 ? 0 : amount(subject + 1);
    if (amount == 0) {
      return 0;
    }
    remnants.add(new Remnant(verb, first, subject, amount));
    return amount < size() && sentence.token(amount + 1).word().matches(LINK) ? amount + 1 : 0;
  }

  /** The last word of a name that begins here, or 0; a month is none. */
  private int name(int first) {
    if (first > size()) {
      return 0;
    }
    int at = sentence.token(first).tag().equals("DT") ? first + 1 : first;
    int last = 0;
    while (at <= size()
        && !sentence.token(at).entity().equals("DATE")
        && (sentence.token(at).isProper()
            || sentence.token(at).tag().startsWith("JJ")
                && Character.isUpperCase(sentence.token(at).word().charAt(0)))) {
      last = at++;
    }
    return last == 0 ? group(first) : last;
  }

  /**
   * "The liberals 28", "independents three": the last word of a common noun right before a number.
   */
  private int group(int first) {
    if (sentence.token(first).tag().equals("NNS")) {
      return first < size() && sentence.token(first + 1).tag().equals("CD") ? first : 0;
    }
    int at = first + 1;
    while (at < size() && AnyOf.matches(sentence.token(at).tag(), "JJ|NN|NNS")) {
      at++;
    }
    boolean noun =
        sentence.token(first).lemma().equals("the")
            && at > first + 1
            && AnyOf.matches(sentence.token(at - 1).tag(), "NN|NNS");
    return noun && sentence.token(at).tag().equals("CD") ? at - 1 : 0;
  }

  /** The last word of an amount that begins here and ends what is left of the clause, or 0. */
  private int amount(int first) {
    int at = first;
    boolean number = false;
    while (at <= size()
        && AnyOf.matches(sentence.token(at).tag(), "CD|$|NN|NNS|JJ|RB|IN")
        && (number || AnyOf.matches(sentence.token(at).tag(), "CD|$|RB|IN|JJ"))
        && !sentence.token(at).word().matches(LINK)) {
      number |= sentence.token(at).tag().equals("CD");
      at++;
    }
    boolean ends = at > size() || sentence.token(at).word().matches("[,;.)]|and|while|but");
    return number && ends && !AnyOf.matches(sentence.token(at - 1).tag(), "IN|RB") ? at - 1 : 0;
  }
}
