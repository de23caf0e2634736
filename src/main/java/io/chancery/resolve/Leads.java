package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The person whom an article describes in its first sentence and names in the second: {@code An
 * envoy of the union left Chad on Tuesday. Ida Holm told reporters}. A name that comes without a
 * word on who bears it is of somebody spoken of already.
 *
 * @param sentence index of the sentence that describes
 * @param head the noun of the description
 * @param next index of the sentence that names
 * @param name the name there
 */
record Leads(int sentence, int head, int next, Name name) {

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  /** The description and the name, if a document begins so. */
  static Optional<Leads> in(Scene scene, Nouns nouns) {
    List<Sentence> told =
        scene.document().sentences().stream()
            .filter(s -> !s.headline() && s.tokens().stream().anyMatch(Token::isVerb))
            .limit(2)
            .toList();
    return told.size() < 2
        ? Optional.empty()
        : described(scene, told.get(0), nouns)
            .flatMap(
                head ->
                    named(scene, told.get(1))
                        .filter(name -> isFree(scene, told.get(0), told.get(1), name))
                        .filter(name -> !saysAgain(told, head))
                        .filter(name -> !maySeeIt(scene, told, head, name))
                        .map(
                            name ->
                                new Leads(told.get(0).index(), head, told.get(1).index(), name)));
  }

  /** The head of the one person of a sentence, who has no name in it. */
  private static Optional<Integer> described(Scene scene, Sentence sentence, Nouns nouns) {
    List<Integer> persons =
        sentence.tokens().stream()
            .filter(t -> t.tag().equals("NN") && Pass.isHead(sentence, t))
            .map(t -> new Phrase(sentence, t.index()))
            .filter(p -> isPerson(scene, p, nouns))
            .map(Phrase::head)
            .toList();
    boolean named = scene.names().get(sentence.index()).stream().anyMatch(Name::isPerson);
    return persons.size() == 1 && !named ? Optional.of(persons.get(0)) : Optional.empty();
  }

  private static boolean isPerson(Scene scene, Phrase phrase, Nouns nouns) {
    boolean title =
        scene
            .titleAt(phrase.sentence().index(), phrase.head())
            .filter(t -> t.last() == phrase.head() && !t.plural())
            .isPresent();
    return (title || nouns.kind(phrase).filter(NounKind::isPerson).isPresent())
        && !phrase.isPredicate()
        && phrase.possessor().filter(p -> phrase.sentence().token(p).isPronoun()).isEmpty();
  }

  /** The person whom the sentence is about, by a full name and nothing but an age. */
  private static Optional<Name> named(Scene scene, Sentence sentence) {
    return scene.names().get(sentence.index()).stream()
        .filter(Name::isPerson)
        .findFirst()
        .filter(name -> name.text().contains(" "))
        .filter(name -> isMainSubject(sentence, name.last()))
        .filter(name -> scene.appointmentAt(sentence.index(), name.last()).isEmpty())
        .filter(name -> !isDescribed(sentence, name));
  }

  private static boolean isMainSubject(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .filter(d -> d.relation().equals("nsubj"))
        .anyMatch(d -> sentence.above(d.governor()).stream().anyMatch(up -> up.governor() == 0));
  }

  /** {@code Ida Holm, a teacher,}, {@code teacher Ida Holm}, {@code Ida Holm of Volta}. */
  private static boolean isDescribed(Sentence sentence, Name name) {
    boolean beside =
        sentence.below(name.last()).stream()
            .filter(d -> !name.covers(d.dependent()))
            .filter(d -> AnyOf.matches(d.relation(), "appos|nmod|acl|compound|amod|nummod"))
            .anyMatch(d -> !AnyOf.matches(sentence.token(d.dependent()).tag(), "CD"));
    boolean before = name.first() > 1 && sentence.token(name.first() - 1).isNoun();
    return beside || before;
  }

  /** Whether the name is new, and has no title right before it. */
  private static boolean isFree(Scene scene, Sentence lead, Sentence next, Name name) {
    return IntStream.rangeClosed(0, lead.index())
            .filter(s -> !scene.sentence(s).headline())
            .mapToObj(scene.names()::get)
            .flatMap(List::stream)
            .noneMatch(Name::isPerson)
        && name.known() == null
        && scene.titles().get(next.index()).stream().noneMatch(t -> t.covers(name.first() - 1));
  }

  /**
   * In {@code A gunman killed two nuns. Otto Brandt told reporters that he had heard shots} whoever
   * speaks may be any witness: only the holder of an office is sure to be the one described.
   */
  private static boolean maySeeIt(Scene scene, List<Sentence> told, int head, Name name) {
    Sentence lead = told.get(0);
    Sentence next = told.get(1);
    boolean anybody =
        new Phrase(lead, head).indefinite() && scene.titleAt(lead.index(), head).isEmpty();
    return anybody
        && next.above(name.last()).stream()
            .filter(d -> d.relation().equals("nsubj") && d.governor() > 0)
            .anyMatch(d -> SAYING.contains(next.token(d.governor()).lemma()));
  }

  private static boolean saysAgain(List<Sentence> told, int head) {
    String noun = told.get(0).token(head).lemma();
    return Stream.of(told.get(1))
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.lemma().equals(noun));
  }
}
