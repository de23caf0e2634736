package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who stands between the end of a quotation and its verb of saying: in {@code "We ask all to wait,"
 * its head, Ida Holm, said in Oslo} the head says so, where a parser hangs her below the quotation
 * and leaves the verb without a subject; in {@code The bank, Credo, said} two subjects are one.
 */
final class QuotedSpeakers {

  private final Sentence sentence;

  private QuotedSpeakers(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with these subjects. */
  static Sentence given(Sentence sentence, Set<String> reportingVerbs) {
    QuotedSpeakers speakers = new QuotedSpeakers(sentence);
    return sentence.tokens().stream()
        .filter(t -> t.isVerb() && reportingVerbs.contains(t.lemma()))
        .map(Token::index)
        .filter(verb -> sentence.children(verb, l -> l.startsWith("nsubj")).isEmpty())
        .flatMap(verb -> speakers.before(verb).map(head -> speakers.given(verb, head)).stream())
        .findFirst()
        .orElse(sentence);
  }

  /**
   * The sentence with the name right behind a quotation as who says it: a parser may have what is
   * quoted say so, as in {@code "It is the price that we paid," Ida Holm, an engineer, told them}.
   */
  static Sentence told(Sentence sentence, Set<String> reportingVerbs) {
    QuotedSpeakers speakers = new QuotedSpeakers(sentence);
    int mark = speakers.endOfQuotation();
    return IntStream.rangeClosed(mark + 1, mark == 0 ? 0 : sentence.tokens().size())
        .mapToObj(sentence::token)
        .filter(t -> AnyOf.matches(t.tag(), "VBD|VBZ"))
        .limit(1)
        .filter(t -> reportingVerbs.contains(t.lemma()) && speakers.isQuotedSubject(t, mark))
        .flatMap(t -> speakers.name(mark, t.index()).map(n -> speakers.told(t, mark, n)).stream())
        .findFirst()
        .orElse(sentence);
  }

  /**
   * The sentence with the name right behind its first word as who says so: {@code "Who knows?" Said
   * Ida Holm}, where the quotation is a sentence of its own.
   */
  static Sentence opening(Sentence sentence, Set<String> reportingVerbs) {
    Token verb = sentence.token(1);
    boolean said =
        AnyOf.matches(verb.tag(), "VBD|VBZ")
            && reportingVerbs.contains(verb.lemma())
            && sentence.children(1, l -> l.startsWith("nsubj")).isEmpty();
    return sentence.with(
        sentence.dependencies().stream()
            .map(
                d ->
                    said
                            && d.governor() == 1
                            && d.label().equals("obj")
                            && sentence.token(d.dependent()).entity().equals("PERSON")
                        ? new Dependency(1, d.dependent(), "nsubj")
                        : d)
            .toList());
  }

  /** The mark that ends a quotation with which the sentence begins; 0 if there is none. */
  private int endOfQuotation() {
    return sentence.tokens().size() > 2 && sentence.token(1).tag().equals("``")
        ? IntStream.rangeClosed(3, sentence.tokens().size())
            .filter(i -> sentence.token(i).tag().equals("''"))
            .filter(i -> AnyOf.matches(sentence.token(i - 1).word(), ",|?|!"))
            .findFirst()
            .orElse(0)
        : 0;
  }

  private boolean isQuotedSubject(Token verb, int mark) {
    List<Integer> subjects = sentence.children(verb.index(), l -> l.startsWith("nsubj"));
    return !subjects.isEmpty() && subjects.stream().allMatch(subject -> subject < mark);
  }

  /** The last word of the name behind the mark, which the verb or an apposition follows. */
  private Optional<Integer> name(int mark, int verb) {
    int last = mark;
    while (last + 1 < verb && sentence.token(last + 1).isProper()) {
      last++;
    }
    boolean enclosed =
        last + 1 == verb
            || sentence.token(last + 1).word().equals(",")
                && sentence.token(verb - 1).word().equals(",");
    return last > mark && enclosed ? Optional.of(last) : nameBefore(mark, verb);
  }

  /** In {@code the mayor, Otto Lang, told them} the person whose name ends there. */
  private Optional<Integer> nameBefore(int mark, int verb) {
    int last = sentence.token(verb - 1).word().equals(",") ? verb - 2 : verb - 1;
    return last > mark && sentence.token(last).entity().equals("PERSON")
        ? Optional.of(last)
        : Optional.empty();
  }

  private Sentence told(Token verb, int mark, int name) {
    int root = sentence.children(0, l -> true).stream().findFirst().orElse(verb.index());
    Stream<Dependency> kept =
        sentence.dependencies().stream()
            .filter(d -> d.dependent() != verb.index() && d.dependent() != name)
            .filter(d -> !(d.governor() == verb.index() && d.label().startsWith("nsubj")))
            .filter(d -> d.governor() != 0);
    Stream<Dependency> added =
        Stream.of(
            new Dependency(0, verb.index(), "root"),
            new Dependency(verb.index(), name, "nsubj"),
            new Dependency(verb.index(), root, "ccomp"));
    return root < mark ? sentence.with(Stream.concat(kept, added).toList()) : sentence;
  }

  /** The head of the one phrase between the last mark and the verb. */
  private Optional<Integer> before(int verb) {
    int mark =
        IntStream.iterate(verb - 1, i -> i > 0, i -> i - 1)
            .filter(i -> AnyOf.matches(sentence.token(i).tag(), "''|``"))
            .findFirst()
            .orElse(0);
    if (mark == 0 || mark == verb - 1 || !sentence.token(mark).tag().equals("''")) {
      return Optional.empty();
    }
    List<Integer> outside =
        IntStream.range(mark + 1, verb)
            .filter(i -> !sentence.token(i).word().equals(","))
            .filter(i -> isRaised(i, mark, verb))
            .boxed()
            .toList();
    return outside.size() == 1
        ? Optional.of(outside.get(0)).filter(i -> sentence.token(i).isNoun())
        : Optional.empty();
  }

  private boolean isRaised(int token, int mark, int verb) {
    return sentence.above(token).stream()
        .allMatch(d -> d.governor() <= mark || d.governor() >= verb);
  }

  private Sentence given(int verb, int head) {
    List<Dependency> edges =
        sentence.dependencies().stream()
            .map(d -> d.dependent() == head ? new Dependency(verb, head, "nsubj") : d)
            .distinct()
            .toList();
    return sentence.with(edges);
  }

  /** The sentence with a name that stands between commas behind its noun in apposition to it. */
  static Sentence named(Sentence sentence) {
    return sentence.with(
        sentence.dependencies().stream()
            .map(
                d ->
                    other(sentence, d)
                        .map(noun -> new Dependency(noun, d.dependent(), "appos"))
                        .orElse(d))
            .toList());
  }

  private static Optional<Integer> other(Sentence sentence, Dependency edge) {
    int name = edge.dependent();
    if (!edge.label().equals("nsubj")
        || !sentence.token(name).isProper()
        || name == sentence.tokens().size()
        || !sentence.token(name + 1).word().equals(",")) {
      return Optional.empty();
    }
    int first =
        sentence.children(name, "compound"::equals).stream()
            .filter(i -> i < name)
            .min(Integer::compare)
            .orElse(name);
    return sentence.children(edge.governor(), "nsubj"::equals).stream()
        .filter(noun -> first > 2 && noun == first - 2 && sentence.token(noun).tag().equals("NN"))
        .filter(noun -> sentence.token(first - 1).word().equals(","))
        .findFirst();
  }
}
