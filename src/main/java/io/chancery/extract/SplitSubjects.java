package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subjects of which a parser makes a clause: nobody injures in {@code Seventeen injured people had
 * been flown out} or tests in {@code Laboratory tests made in May showed it}, and no outbreak is
 * reopened in {@code Two depots closed after the outbreak were reopened}.
 */
final class SplitSubjects {

  /** One word for many, of which "were" is said too: {@code the crew were held}. */
  private static final Set<String> SEVERAL = Set.of("noun.group", "noun.person");

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private SplitSubjects(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with these subjects whole. */
  static Sentence joined(Sentence sentence) {
    SplitSubjects subjects = new SplitSubjects(sentence);
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && token.index() > 1) {
        subjects.mend(token);
      }
    }
    return sentence.with(subjects.tokens, subjects.edges);
  }

  private void mend(Token verb) {
    main(verb).ifPresent(first -> goOn(verb.index(), first));
    List<Integer> subjects = sentence.children(verb.index(), "nsubj"::equals);
    if (subjects.size() != 1) {
      return;
    }
    int subject = subjects.get(0);
    boolean beside = subject == verb.index() - 1;
    if (beside && counted(verb, subject)) {
      later(verb.index(), verb.index() + 1).ifPresent(main -> count(verb, subject, main));
    } else if (beside && noun(verb, subject)) {
      later(verb.index()).ifPresent(main -> head(verb, subject, main));
    } else if (verb.tag().equals("VBD") && sentence.token(subject).tag().equals("NNS")) {
      sentence.below(verb.index()).stream()
          .filter(d -> d.label().matches("advcl:(after|before|since|during|in|by)"))
          .findFirst()
          .ifPresent(clause -> reopened(verb, subject, clause));
    }
  }

  /**
   * "Hundreds gathered outside the club, the one she founded and still leads": the verb behind
   * "and" goes on, and the first is no participle.
   */
  private Optional<Dependency> main(Token verb) {
    int and = verb.index() - 1;
    while (and > 1 && sentence.token(and).tag().equals("RB")) {
      and--;
    }
    int before = and;
    boolean goesOn =
        AnyOf.matches(verb.tag(), "VBZ|VBD|VBP") && sentence.token(and).word().equals("and");
    return sentence.children(verb.index(), "nsubj"::equals).stream()
        .filter(s -> goesOn && sentence.children(s, "cc"::equals).contains(before))
        .flatMap(
            s ->
                sentence.children(s, "acl"::equals).stream()
                    .filter(a -> a == s + 1 && sentence.token(a).word().endsWith("ed"))
                    .filter(
                        a -> sentence.children(a, l -> AnyOf.matches(l, "obl:by|obj")).isEmpty())
                    .map(a -> new Dependency(s, a, "acl")))
        .findFirst();
  }

  private void goOn(int second, Dependency first) {
    int noun = first.governor();
    int verb = first.dependent();
    edges.remove(first);
    edges.replaceAll(
        e ->
            e.governor() == second && e.dependent() < noun
                ? new Dependency(verb, e.dependent(), e.label())
                : e.dependent() == second && !e.relation().equals("nsubj")
                    ? new Dependency(e.governor(), verb, e.label())
                    : e);
    edges.removeIf(e -> e.governor() == second && e.relation().equals("nsubj"));
    sentence.children(noun, l -> l.startsWith("conj")).forEach(this::apposed);
    edges.add(new Dependency(verb, noun, "nsubj"));
    edges.add(new Dependency(verb, second, "conj:and"));
    retag(sentence.token(verb), sentence.token(verb).lemma(), "VBD");
  }

  /** What stands behind a comma and has no "and" of its own tells more of the noun before it. */
  private void apposed(int member) {
    int start =
        sentence.subtree(member, d -> d.dependent() < member && d.label().equals("det")).get(0);
    if (start > 2
        && sentence.token(start - 1).word().equals(",")
        && sentence.token(start - 2).isNoun()) {
      edges.removeIf(e -> e.dependent() == member);
      edges.add(new Dependency(start - 2, member, "appos"));
    }
  }

  /** "Seventeen injured people": a number, a participle and who is counted. */
  private boolean counted(Token verb, int number) {
    return AnyOf.matches(verb.tag(), "VBD|VBN")
        && sentence.token(number).entity().equals("NUMBER")
        && verb.index() < sentence.tokens().size()
        && sentence.token(verb.index() + 1).tag().equals("NNS");
  }

  /** The clause below the verb of which the noun is subject. */
  private Optional<Integer> later(int verb, int noun) {
    return sentence.children(verb, l -> AnyOf.matches(l, "ccomp|dep|parataxis")).stream()
        .filter(
            main -> {
              List<Integer> own = sentence.children(main, l -> l.startsWith("nsubj"));
              boolean loose =
                  own.isEmpty()
                      && sentence.children(verb, "obj"::equals).contains(noun)
                      && sentence.child(main, "aux:pass").isPresent();
              return own.contains(noun) || loose;
            })
        .findFirst();
  }

  private void count(Token verb, int number, int main) {
    int noun = verb.index() + 1;
    lift(verb.index(), main);
    edges.removeIf(
        e -> e.dependent() == number || e.governor() == verb.index() && e.dependent() == noun);
    boolean stated = sentence.children(main, l -> l.startsWith("nsubj")).contains(noun);
    if (!stated) {
      edges.add(new Dependency(main, noun, "nsubj:pass"));
    }
    edges.add(new Dependency(noun, number, "nummod"));
    edges.add(new Dependency(noun, verb.index(), "amod"));
    retag(verb, verb.lemma(), "VBN");
  }

  /** "Laboratory tests made in May": a plural that a participle follows, and a verb later. */
  private boolean noun(Token verb, int subject) {
    return verb.tag().equals("VBZ")
        && AnyOf.matches(sentence.token(subject).tag(), "NN|NNP")
        && verb.index() < sentence.tokens().size()
        && sentence.token(verb.index() + 1).tag().equals("VBN")
        && sentence.children(verb.index(), l -> AnyOf.matches(l, "obj|ccomp|xcomp")).isEmpty()
        && sentence
            .children(verb.index(), l -> AnyOf.matches(l, "dep|acl|advcl|parataxis"))
            .contains(verb.index() + 1);
  }

  /** The verb in the past that lacks a subject. */
  private Optional<Integer> later(int verb) {
    return sentence.tokens().stream()
        .filter(t -> t.tag().equals("VBD") && t.index() > verb + 2)
        .map(Token::index)
        .filter(i -> sentence.children(i, l -> AnyOf.matches(l, "nsubj*|mark|aux*")).isEmpty())
        .filter(
            i ->
                sentence.above(i).stream()
                    .anyMatch(
                        d ->
                            AnyOf.matches(d.label(), "dep|parataxis|conj*")
                                && (d.governor() == verb || d.governor() == verb + 1)))
        .findFirst();
  }

  private void head(Token verb, int subject, int main) {
    lift(verb.index(), main);
    edges.removeIf(e -> e.dependent() == subject || e.dependent() == verb.index() + 1);
    edges.add(new Dependency(verb.index(), subject, "compound"));
    edges.add(new Dependency(verb.index(), verb.index() + 1, "acl"));
    edges.add(new Dependency(main, verb.index(), "nsubj"));
    retag(verb, verb.lemma(), "NNS");
  }

  /** "Closed after the outbreak were reopened": a singular has no "were". */
  private void reopened(Token verb, int subject, Dependency clause) {
    int main = clause.dependent();
    Optional<Integer> single =
        sentence.children(main, l -> AnyOf.matches(l, "nsubj|nsubj:pass")).stream()
            .filter(s -> sentence.token(s).tag().equals("NN"))
            .filter(s -> sentence.children(s, l -> l.startsWith("conj")).isEmpty())
            .filter(s -> !SELECTION.foremost(sentence.token(s), SEVERAL))
            .findFirst();
    boolean plural =
        sentence.children(main, l -> AnyOf.matches(l, "aux|aux:pass|cop")).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).word(), "were|are|have"));
    boolean bare =
        sentence.children(verb.index(), l -> AnyOf.matches(l, "obj|aux*|conj*")).isEmpty();
    if (single.isEmpty() || !plural || !bare || single.get() < verb.index()) {
      return;
    }
    String preposition = clause.label().replaceFirst("^advcl:", "");
    List<Integer> marks = sentence.children(main, "mark"::equals);
    edges.remove(clause);
    lift(verb.index(), main);
    edges.removeIf(
        e ->
            e.governor() == main && (e.dependent() == single.get() || marks.contains(e.dependent()))
                || e.governor() == verb.index() && e.dependent() == subject);
    marks.forEach(mark -> edges.add(new Dependency(single.get(), mark, "case")));
    edges.add(new Dependency(verb.index(), single.get(), "obl:" + preposition));
    edges.add(new Dependency(subject, verb.index(), "acl"));
    boolean passive = sentence.child(main, "aux:pass").isPresent();
    edges.add(new Dependency(main, subject, passive ? "nsubj:pass" : "nsubj"));
    retag(verb, verb.lemma(), "VBN");
  }

  /** Puts the later verb in the place of the first. */
  private void lift(int verb, int main) {
    edges.removeIf(e -> e.dependent() == main);
    edges.replaceAll(
        e -> e.dependent() == verb ? new Dependency(e.governor(), main, e.label()) : e);
  }

  private void retag(Token t, String lemma, String tag) {
    tokens.set(t.index() - 1, new Token(t.index(), t.span(), t.word(), lemma, tag, t.entity()));
  }
}
