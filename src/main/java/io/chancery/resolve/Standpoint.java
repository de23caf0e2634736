package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Collection;
import java.util.stream.Stream;

/** Where in its sentence something that the text spoke of stands. */
final class Standpoint {

  private final Scene scene;

  Standpoint(Scene scene) {
    this.scene = scene;
  }

  static Collection<Integer> within(Sentence words, Dependency clause) {
    return words.subtree(clause.dependent(), e -> e.dependent() > clause.governor());
  }

  /** Whether something is what the verb of its sentence does something to or with. */
  boolean isObject(Discourse.Spoken spoken) {
    Sentence words = scene.sentence(spoken.sentence());
    return Stream.concat(
            words.above(spoken.token()).stream(),
            words.above(spoken.token()).stream()
                .filter(d -> d.label().equals("nmod:poss"))
                .flatMap(d -> words.above(d.governor()).stream())
                .filter(d -> d.label().equals("obj")))
        .anyMatch(
            d ->
                AnyOf.matches(d.label(), "obj|iobj|obl:with|obl:to")
                    && (isRoot(spoken, d.governor()) || isMainsOwn(words, d.governor())));
  }

  /** In {@code he had asked the court to raise it} raising is what the main verb is about. */
  private static boolean isMainsOwn(Sentence words, int verb) {
    return words.above(verb).stream()
        .filter(d -> d.label().equals("xcomp") && d.governor() > 0)
        .flatMap(d -> words.above(d.governor()).stream())
        .anyMatch(d -> d.governor() == 0);
  }

  /** The noun that a name stands beside, else the word itself. */
  int head(Discourse.Spoken spoken) {
    return scene.sentence(spoken.sentence()).above(spoken.token()).stream()
        .filter(d -> d.label().equals("appos") && d.governor() > 0)
        .map(Dependency::governor)
        .findFirst()
        .orElse(spoken.token());
  }

  boolean isMain(Discourse.Spoken spoken) {
    return scene.sentence(spoken.sentence()).above(head(spoken)).stream()
        .anyMatch(d -> d.relation().equals("nsubj") && isRoot(spoken, d.governor()));
  }

  private boolean isRoot(Discourse.Spoken spoken, int verb) {
    return scene.sentence(spoken.sentence()).above(verb).stream().anyMatch(d -> d.governor() == 0);
  }

  /** {@code Volta lost its head when Credo left}: whom only a clause of time tells of. */
  boolean isInTime(Discourse.Spoken spoken) {
    Sentence words = scene.sentence(spoken.sentence());
    return words.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "advcl:when|advcl:after|advcl:since|advcl:before"))
        .anyMatch(d -> words.subtree(d.dependent(), e -> true).contains(spoken.token()));
  }

  boolean isInRelativeClause(Discourse.Spoken spoken) {
    Sentence words = scene.sentence(spoken.sentence());
    return words.dependencies().stream()
        .filter(d -> d.label().equals("acl:relcl"))
        .anyMatch(d -> within(words, d).contains(spoken.token()));
  }

  /** {@code Ida Holm dismissed it as "a farce"}: a quotation inside what the reporter tells. */
  boolean isOwnWord(Discourse.Spoken spoken) {
    Sentence words = scene.sentence(spoken.sentence());
    return !Quoted.at(words, 1)
        && !words.token(1).word().matches("[\"'`“”]+")
        && !Quoted.at(words, spoken.token());
  }
}
