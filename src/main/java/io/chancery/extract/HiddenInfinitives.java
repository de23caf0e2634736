package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Infinitives that a tagger takes for nouns behind verbs of wanting and planning: in {@code
 * threatened to sanction commanders} nobody threatens commanders of a sanction; and behind "be": in
 * {@code he was to chair a meeting} he is no meeting.
 */
final class HiddenInfinitives {

  /** A verb with a greater share of uses without object may well be the noun. */
  private static final double OFTEN = 0.5;

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final WordNet wordNet;
  private final Set<String> ordering;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private HiddenInfinitives(Sentence sentence, WordNet wordNet, Set<String> ordering) {
    this.sentence = sentence;
    this.ordering = ordering;
    this.wordNet = wordNet;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these verbs as verbs.
   *
   * @param intending lemmas of verbs that "to" goes with
   * @param ordering lemmas of verbs whose object is to do something
   * @param contents lemmas of documents that say what is to be done
   */
  static Sentence found(
      Sentence sentence,
      WordNet wordNet,
      Set<String> intending,
      Set<String> ordering,
      Set<String> contents) {
    HiddenInfinitives infinitives = new HiddenInfinitives(sentence, wordNet, ordering);
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("obl:to") && d.governor() < d.dependent())
        .filter(d -> intending.contains(sentence.token(d.governor()).lemma()))
        .forEach(infinitives::find);
    sentence.tokens().forEach(infinitives::findBehindBe);
    infinitives.findMain(intending);
    sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "obl:to|nmod:to") && d.governor() > 0)
        .forEach(d -> infinitives.findBehind(d, contents));
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("obl:to") && d.governor() > 0)
        .filter(infinitives::handsOver)
        .forEach(infinitives::handOver);
    return infinitives.tokens.equals(sentence.tokens())
        ? sentence
        : sentence.with(infinitives.tokens, infinitives.edges);
  }

  private void find(Dependency edge) {
    int noun = edge.dependent();
    int to =
        sentence.children(noun, "case"::equals).stream()
            .filter(i -> i > 1 && sentence.token(i).lemma().equals("to"))
            .findFirst()
            .orElse(0);
    if (to == 0 || to + 1 > noun) {
      return;
    }
    Token verb = sentence.token(to + 1);
    boolean bare =
        (verb.tag().equals("NN") || verb.index() < noun && isActed(verb.index()))
            && verb.entity().equals("O")
            && follows(edge, to);
    if (!bare || !wordNet.isVerb(verb.lemma())) {
      return;
    }
    edges.replaceAll(
        e ->
            e.equals(edge)
                ? new Dependency(edge.governor(), verb.index(), "xcomp")
                : e.dependent() == to && e.governor() == noun
                    ? new Dependency(verb.index(), to, "mark")
                    : e);
    if (verb.index() == noun) {
      edges.replaceAll(e -> isGap(e, edge) ? new Dependency(noun, e.dependent(), "obj") : e);
    } else {
      edges.removeIf(e -> e.dependent() == verb.index() && e.governor() == noun);
      edges.add(new Dependency(verb.index(), noun, "obj"));
    }
    tag(verb);
  }

  /** "Reached a deal to exchange prisoners": it is no deal of prisoners'. */
  private void findBehind(Dependency edge, Set<String> contents) {
    int noun = edge.dependent();
    int to = sentence.children(noun, "case"::equals).stream().findFirst().orElse(0);
    if (to < 2 || to + 1 >= noun || !sentence.token(to).word().equals("to")) {
      return;
    }
    Token verb = sentence.token(to + 1);
    boolean hidden =
        contents.contains(sentence.token(to - 1).lemma())
            && verb.tag().equals("NN")
            && verb.entity().equals("O")
            && wordNet.isVerb(verb.lemma())
            && wordNet.withoutObject(verb.lemma()) < OFTEN
            && AnyOf.matches(sentence.token(to + 2).tag(), "NNS|CD|DT|PRP$")
            && !isShown(edge);
    if (hidden) {
      edges.removeIf(e -> e.equals(edge) || e.dependent() == to || e.dependent() == verb.index());
      edges.add(new Dependency(to - 1, verb.index(), "acl:to"));
      edges.add(new Dependency(verb.index(), to, "mark"));
      edges.add(new Dependency(verb.index(), noun, "obj"));
      tag(verb);
    }
  }

  /** "Presented the plan to finance ministers": they are shown it. */
  private boolean isShown(Dependency edge) {
    int verb =
        edge.label().equals("obl:to")
            ? edge.governor()
            : sentence.above(edge.governor()).stream()
                .filter(d -> d.label().equals("obj"))
                .mapToInt(Dependency::governor)
                .findFirst()
                .orElse(0);
    return verb > 0
        && AnyOf.matches(
            sentence.token(verb).lemma(),
            "present|send|submit|hand|give|show|offer|explain|pitch|sell|take|outline|deliver"
                + "|return|forward|propose|describe")
        && SELECTION.person(sentence.token(edge.dependent()));
  }

  /** "A Senate panel plans to question Ida Holm": a sentence without another verb. */
  private void findMain(Set<String> intending) {
    boolean verbless =
        !sentence.headline()
            && sentence.tokens().stream().noneMatch(t -> AnyOf.matches(t.tag(), "VBD|VBZ|VBP|MD"));
    sentence.dependencies().stream()
        .filter(d -> verbless && d.governor() == 0 && d.dependent() > 1)
        .map(Dependency::dependent)
        .filter(plan -> sentence.token(plan).tag().equals("NNS"))
        .filter(plan -> intending.contains(sentence.token(plan).lemma()))
        .filter(plan -> plan + 3 < sentence.tokens().size())
        .filter(plan -> sentence.token(plan + 1).word().equals("to"))
        .filter(plan -> sentence.token(plan + 2).tag().equals("NN"))
        .filter(plan -> wordNet.isVerb(sentence.token(plan + 2).lemma()))
        .filter(plan -> sentence.children(plan, "compound"::equals).contains(plan - 1))
        .findFirst()
        .ifPresent(this::plan);
  }

  private void plan(int plan) {
    int verb = plan + 2;
    int subject = plan - 1;
    edges.replaceAll(
        e -> {
          if (e.dependent() == subject) {
            return new Dependency(plan, subject, "nsubj");
          }
          if (e.dependent() == plan + 1) {
            return new Dependency(verb, plan + 1, "mark");
          }
          if (e.governor() == plan && e.dependent() < subject) {
            return new Dependency(subject, e.dependent(), e.label());
          }
          if (e.governor() == plan && e.label().equals("nmod:to")) {
            return new Dependency(verb, e.dependent(), "obj");
          }
          return e.governor() == plan && e.relation().equals("nmod")
              ? new Dependency(verb, e.dependent(), e.label().replaceFirst("nmod", "obl"))
              : e;
        });
    edges.removeIf(e -> e.dependent() == verb);
    edges.add(new Dependency(plan, verb, "xcomp"));
    edges.add(new Dependency(verb, subject, "nsubj:xsubj"));
    tag(sentence.token(verb));
    Token t = sentence.token(plan);
    tokens.set(plan - 1, new Token(t.index(), t.span(), t.word(), t.lemma(), "VBZ", t.entity()));
  }

  /** "Ordered the firm, which made it, to hand over its logs": no hand is over logs. */
  private boolean handsOver(Dependency edge) {
    int noun = edge.dependent();
    return noun + 2 < sentence.tokens().size()
        && noun > 2
        && sentence.token(noun).tag().equals("NN")
        && sentence.token(noun - 1).word().equals("to")
        && wordNet.isVerb(sentence.token(noun).lemma())
        && AnyOf.matches(sentence.token(noun + 1).lemma(), "over|up|out|down|back")
        && AnyOf.matches(sentence.token(noun + 2).tag(), "DT|PRP$|CD|NNS")
        && ordering(edge.governor()).isPresent();
  }

  /** The verb with the object that is to do it, over a clause that tells of the object. */
  private Optional<Dependency> ordering(int verb) {
    Stream<Integer> above =
        sentence.above(verb).stream()
            .filter(d -> d.label().equals("acl:relcl") && d.governor() > 0)
            .flatMap(d -> sentence.above(d.governor()).stream())
            .filter(d -> d.label().equals("obj") && d.governor() > 0)
            .map(Dependency::governor);
    return Stream.concat(above, Stream.of(verb))
        .filter(v -> ordering.contains(sentence.token(v).lemma()))
        .flatMap(v -> sentence.below(v).stream())
        .filter(d -> d.label().equals("obj"))
        .findFirst();
  }

  private void handOver(Dependency edge) {
    int verb = edge.dependent();
    int particle = verb + 1;
    Dependency ordered = ordering(edge.governor()).orElseThrow();
    edges.removeIf(e -> e.dependent() == verb || e.dependent() == verb - 1);
    edges.add(new Dependency(ordered.governor(), verb, "xcomp"));
    edges.add(new Dependency(verb, verb - 1, "mark"));
    edges.add(new Dependency(verb, ordered.dependent(), "nsubj:xsubj"));
    sentence.above(particle).stream()
        .filter(d -> d.label().equals("case"))
        .map(Dependency::governor)
        .findFirst()
        .ifPresent(
            object -> {
              edges.removeIf(e -> e.dependent() == particle || e.dependent() == object);
              edges.add(new Dependency(verb, particle, "compound:prt"));
              edges.add(new Dependency(verb, object, "obj"));
            });
    tag(sentence.token(verb));
  }

  /** "A strike that she failed to end": it is ended, and not failed. */
  private static boolean isGap(Dependency edge, Dependency infinitive) {
    return edge.label().equals("obj")
        && edge.governor() == infinitive.governor()
        && edge.dependent() < edge.governor();
  }

  private void tag(Token verb) {
    tokens.set(
        verb.index() - 1,
        new Token(verb.index(), verb.span(), verb.word(), verb.lemma(), "VB", verb.entity()));
  }

  /** "Was to chair a meeting", with the meeting for the predicate and the verb for a goal. */
  private void findBehindBe(Token be) {
    int at = be.index() + 2;
    if (!be.lemma().equals("be")
        || !AnyOf.matches(be.tag(), "VBD|VBZ|VBP")
        || at >= tokens.size()) {
      return;
    }
    Token verb = sentence.token(at);
    boolean hidden =
        sentence.token(at - 1).word().equals("to")
            && verb.tag().equals("NN")
            && verb.entity().equals("O")
            && AnyOf.matches(sentence.token(at + 1).tag(), "DT|PRP$")
            && wordNet.isVerb(verb.lemma());
    sentence.above(at).stream()
        .filter(d -> hidden && d.label().equals("obl:to") && d.governor() > at)
        .filter(d -> sentence.children(d.governor(), "cop"::equals).contains(be.index()))
        .findFirst()
        .ifPresent(edge -> head(edge, be));
  }

  private void head(Dependency edge, Token be) {
    int noun = edge.governor();
    int verb = edge.dependent();
    edges.remove(edge);
    edges.replaceAll(
        e -> {
          if (e.dependent() == noun) {
            return new Dependency(e.governor(), verb, e.label());
          }
          if (e.governor() == noun
              && AnyOf.matches(e.label(), "nsubj*|mark|advmod|cop|obl:*|advcl*")) {
            return new Dependency(verb, e.dependent(), e.label().equals("cop") ? "aux" : e.label());
          }
          return e.dependent() == be.index() + 1 ? new Dependency(verb, e.dependent(), "mark") : e;
        });
    edges.add(new Dependency(verb, noun, "obj"));
    tag(sentence.token(verb));
  }

  /**
   * "Agreed to free 17 men", "to exempt teachers": no adjective, since a number or people follow.
   */
  private boolean isActed(int word) {
    Token next = sentence.token(word + 1);
    return sentence.token(word).tag().equals("JJ")
        && (AnyOf.matches(next.tag(), "CD|DT|PRP$|VBN|NNP")
            || next.tag().equals("NNS") && SELECTION.person(next));
  }

  /** Whether "to" stands right behind the verb that wants it. */
  private static boolean follows(Dependency edge, int to) {
    return edge.governor() == to - 1;
  }
}
