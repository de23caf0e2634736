package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives a finite verb that a parser left without a subject the noun phrase that stands right before
 * it: {@code He sailed on Monday and Peru has asked}, {@code since the plan, codenamed Otter, was
 * made}, {@code A crew freed last week has left}.
 */
final class LostSubjects {

  private static final String CLAUSES = "since|after|before|until";

  private final Sentence sentence;
  private final Grammar grammar;

  private LostSubjects(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with these subjects. */
  static Sentence found(Sentence sentence) {
    LostSubjects lost = new LostSubjects(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.tokens().stream()
        .filter(Token::isVerb)
        .map(Token::index)
        .filter(lost::lacks)
        .forEach(verb -> lost.find(verb, edges));
    sentence.dependencies().stream()
        .filter(lost::robbed)
        .forEach(edge -> lost.restore(edge, edges));
    sentence.dependencies().stream()
        .filter(lost::countless)
        .forEach(edge -> lost.head(edge, edges));
    sentence.dependencies().stream().filter(lost::saidOf).forEach(edge -> lost.fill(edge, edges));
    return sentence.with(edges);
  }

  /** "Ida Holm, a mother of two, owned it": the verb of a sentence with none is no two's. */
  private boolean countless(Dependency edge) {
    return AnyOf.matches(edge.label(), "acl|acl:relcl")
        && edge.governor() > 0
        && sentence.token(edge.governor()).tag().equals("CD")
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBD|VBN")
        && edge.dependent() == edge.governor() + 2
        && word(edge.governor() + 1).equals(",")
        && sentence.children(edge.dependent(), "obj"::equals).stream()
            .anyMatch(i -> i > edge.dependent())
        && root().filter(r -> r < edge.governor() && sentence.token(r).isNoun()).isPresent();
  }

  private Optional<Integer> root() {
    return sentence.dependencies().stream()
        .filter(d -> d.governor() == 0)
        .map(Dependency::dependent)
        .findFirst();
  }

  private void head(Dependency edge, List<Dependency> edges) {
    int verb = edge.dependent();
    int subject = root().orElseThrow();
    edges.removeIf(d -> d.dependent() == verb || d.governor() == 0);
    edges.removeIf(d -> d.governor() == verb && d.relation().equals("nsubj"));
    edges.add(new Dependency(0, verb, "root"));
    edges.add(new Dependency(verb, subject, "nsubj"));
  }

  /** "A deal that envoys said had been struck": what they said is said of the deal. */
  private boolean saidOf(Dependency edge) {
    return edge.label().equals("ccomp")
        && edge.governor() > 0
        && sentence.token(edge.governor()).isVerb()
        && edge.governor() == before(edge.dependent())
        && grammar.finite(edge.dependent())
        && sentence
            .children(edge.dependent(), l -> AnyOf.matches(l, "nsubj*|csubj*|expl|cop|mark"))
            .isEmpty()
        && described(edge.governor()).isPresent();
  }

  /** The clause over which a noun is spoken of. */
  private Optional<Dependency> described(int saying) {
    return sentence.above(saying).stream()
        .filter(d -> AnyOf.matches(d.label(), "acl:relcl|ccomp") && d.governor() != 0)
        .filter(d -> d.governor() < saying && sentence.token(d.governor()).isNoun())
        .findFirst();
  }

  private void fill(Dependency edge, List<Dependency> edges) {
    Dependency clause = described(edge.governor()).orElseThrow();
    int verb = edge.dependent();
    edges.replaceAll(
        e ->
            e.equals(clause)
                ? new Dependency(clause.governor(), clause.dependent(), "acl:relcl")
                : e);
    edges.removeIf(e -> e.governor() == edge.governor() && e.dependent() == clause.governor());
    edges.add(
        new Dependency(verb, clause.governor(), grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }

  /** Whether the verb has a tense and a clause of its own, and nobody to do it. */
  private boolean lacks(int verb) {
    boolean clause =
        sentence.above(verb).stream()
            .allMatch(d -> AnyOf.matches(d.label(), "root|dep|conj*|parataxis"));
    return clause
        && grammar.finite(verb)
        && !sentence.headline()
        && sentence.children(verb, l -> AnyOf.matches(l, "nsubj*|csubj*|expl|cop|mark")).isEmpty();
  }

  private void find(int verb, List<Dependency> edges) {
    int end = before(verb);
    boolean comma = word(end).equals(",");
    Optional<Integer> first = comma ? enclosing(end) : Optional.of(end);
    first
        .filter(this::noun)
        .map(this::top)
        .filter(head -> opens(head) || comma && closes(head, end))
        .ifPresentOrElse(
            head -> give(verb, head, edges),
            () -> behindParticiple(verb).ifPresent(p -> lead(verb, p, edges)));
  }

  /** The word before the verb with its auxiliaries and adverbs. */
  private int before(int verb) {
    int at = verb - 1;
    while (at > 1 && (AnyOf.matches(sentence.token(at).tag(), "RB|MD") || isAuxiliary(at, verb))) {
      at--;
    }
    return Math.max(at, 1);
  }

  private boolean isAuxiliary(int word, int verb) {
    return sentence.above(word).stream()
        .anyMatch(d -> d.governor() == verb && d.label().startsWith("aux"));
  }

  /** The noun that what stands between two commas is said of. */
  private Optional<Integer> enclosing(int end) {
    return IntStream.iterate(end - 1, i -> i > 1, i -> i - 1)
        .filter(i -> word(i).equals(","))
        .limit(1)
        .mapToObj(i -> i - 1)
        .findFirst();
  }

  private boolean noun(int index) {
    Token token = sentence.token(index);
    return token.isNoun() && !AnyOf.matches(token.entity(), "DATE|TIME|DURATION|SET|MONEY|PERCENT");
  }

  /** The head of the phrase that a noun ends: the leader of "the leader of the party". */
  private int top(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> AnyOf.matches(d.label(), "nmod:of|nmod:for|nmod:in|nmod:at"))
        .map(Dependency::governor)
        .filter(g -> 0 < g && g < noun && sentence.token(g).isNoun())
        .findFirst()
        .map(this::top)
        .orElse(noun);
  }

  /** Whether a new clause begins with the phrase: behind "and", or "since" and its like. */
  private boolean opens(int head) {
    int start = start(head);
    return start > 1
        && (AnyOf.matches(word(start - 1), "and|but|while") && !listed(head)
            || sentence.children(head, "case"::equals).stream()
                .anyMatch(c -> c == start && word(c).matches(CLAUSES)));
  }

  /** Whether the noun belongs in one list with the noun before "and". */
  private boolean listed(int head) {
    return sentence.above(head).stream()
        .filter(d -> d.relation().equals("conj"))
        .anyMatch(d -> noun(d.governor()));
  }

  /** "…, its envoy in Lima, Ana Berg, left": a description with its name between commas. */
  private boolean closes(int head, int end) {
    int start = start(head);
    return start > 1
        && word(start - 1).equals(",")
        && sentence.children(head, "appos"::equals).contains(end - 1)
        && sentence.token(end - 1).isProper()
        && sentence.above(head).stream().anyMatch(d -> d.label().equals("appos"));
  }

  private int start(int head) {
    return sentence
        .subtree(head, d -> AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|case|nummod"))
        .get(0);
  }

  private String word(int index) {
    return sentence.token(index).word().toLowerCase(Locale.ROOT);
  }

  private void give(int verb, int head, List<Dependency> edges) {
    Optional<String> marker =
        sentence.children(head, "case"::equals).stream()
            .map(this::word)
            .filter(w -> w.matches(CLAUSES))
            .findFirst();
    edges.removeIf(d -> d.dependent() == head && d.governor() < head);
    edges.removeIf(d -> marker.isPresent() && d.governor() == head && d.label().equals("case"));
    edges.replaceAll(d -> relative(d, head, verb) ? told(d, head) : d);
    edges.removeIf(
        d -> d.label().equals("nsubj") && inside(d.governor(), head, verb) && d.dependent() < head);
    edges.replaceAll(d -> d.dependent() == verb ? linked(d, marker) : d);
    edges.add(new Dependency(verb, head, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }

  private static boolean inside(int word, int head, int verb) {
    return head < word && word < verb;
  }

  /** Whether what is said of the noun between commas hangs on a word before it. */
  private boolean relative(Dependency edge, int head, int verb) {
    return inside(edge.dependent(), head, verb)
        && edge.governor() != 0
        && (edge.governor() < head || edge.governor() > verb)
        && AnyOf.matches(edge.label(), "acl:relcl|ref|dep|acl|conj*|advcl");
  }

  private Dependency told(Dependency edge, int head) {
    boolean clause = AnyOf.matches(edge.label(), "dep|conj*|advcl");
    return new Dependency(head, edge.dependent(), clause ? "acl" : edge.label());
  }

  private static Dependency linked(Dependency edge, Optional<String> marker) {
    return AnyOf.matches(edge.label(), "dep|parataxis")
        ? new Dependency(
            edge.governor(), edge.dependent(), marker.map(m -> "advcl:" + m).orElse("conj:and"))
        : edge;
  }

  /**
   * "The council set up after that flood advised": where a participle describes the noun before it,
   * the verb behind its phrase is not that of the last noun in it.
   */
  private boolean robbed(Dependency edge) {
    int participle = edge.governor();
    int verb = edge.dependent();
    return AnyOf.matches(
            edge.label(),
            "advcl:after|advcl:before|advcl:since|advcl:in|advcl:at|advcl:by|advcl:for")
        && sentence.token(participle).tag().equals("VBN")
        && sentence.children(participle, l -> l.startsWith("aux")).isEmpty()
        && sentence.children(participle, "nsubj"::equals).contains(participle - 1)
        && grammar.finite(verb)
        && sentence.children(verb, "mark"::equals).contains(behind(participle))
        && sentence.children(verb, "nsubj"::equals).contains(before(verb))
        && IntStream.range(participle, verb).noneMatch(i -> word(i).equals(","));
  }

  /** The word behind a verb and its particle. */
  private int behind(int verb) {
    return verb + 1 + sentence.children(verb, "compound:prt"::equals).size();
  }

  private void restore(Dependency edge, List<Dependency> edges) {
    int participle = edge.governor();
    int verb = edge.dependent();
    int noun = before(verb);
    String marker = edge.label().substring("advcl:".length());
    edges.remove(edge);
    edges.remove(new Dependency(verb, noun, "nsubj"));
    edges.removeIf(d -> d.governor() == verb && d.label().equals("mark") && d.dependent() < noun);
    edges.add(new Dependency(participle, noun, "obl:" + marker));
    edges.remove(new Dependency(participle, participle - 1, "nsubj"));
    edges.replaceAll(
        d -> d.dependent() == participle ? new Dependency(d.governor(), verb, d.label()) : d);
    edges.add(new Dependency(participle - 1, participle, "acl"));
    edges.add(new Dependency(verb, participle - 1, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }

  /** "A crew freed last week has left": the participle that a parser took for the main verb. */
  private Optional<Integer> behindParticiple(int verb) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().equals("dep") && d.governor() > 1 && d.governor() < verb)
        .map(Dependency::governor)
        .filter(p -> AnyOf.matches(sentence.token(p).tag(), "VBN|VBG"))
        .filter(p -> sentence.children(p, l -> l.startsWith("aux")).isEmpty())
        .filter(this::besideSubject)
        .findFirst();
  }

  private boolean besideSubject(int participle) {
    int before = word(participle - 1).equals(",") ? participle - 2 : participle - 1;
    return sentence.children(participle, "nsubj"::equals).contains(before);
  }

  private void lead(int verb, int participle, List<Dependency> edges) {
    int subject = sentence.children(participle, "nsubj"::equals).get(0);
    edges.removeIf(
        d -> d.governor() == participle && (d.dependent() == subject || d.dependent() == verb));
    edges.replaceAll(
        d -> d.dependent() == participle ? new Dependency(d.governor(), verb, d.label()) : d);
    edges.add(new Dependency(subject, participle, "acl"));
    edges.add(new Dependency(verb, subject, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }
}
