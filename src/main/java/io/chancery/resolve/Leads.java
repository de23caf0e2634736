package io.chancery.resolve;

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
  private static final Set<String> DECIDING = WordGroups.of("RULINGS");
  private static final Set<String> TRYING = WordGroups.of("TRIES");
  private static final Set<String> TRIALS = WordGroups.of("TRIALS");
  private static final Set<String> OUSTING = WordGroups.of("OUSTS");
  private static final Set<String> CONTESTING = WordGroups.of("CONTESTS");

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
                        .filter(name -> isNew(scene, told.get(0), name))
                        .filter(
                            name ->
                                isHolder(scene, told, head, name)
                                    || isTried(told, head, name)
                                        && !isDescribed(told.get(1), name)
                                        && !saysAgain(told, head)
                                    || isIntroduced(scene, told, head, name)
                                    || isFree(scene, told.get(1), name)
                                        && !isDescribed(told.get(1), name)
                                        && !saysAgain(told, head)
                                        && !maySeeIt(scene, told, head, name))
                        .map(
                            name ->
                                new Leads(told.get(0).index(), head, told.get(1).index(), name)))
            .or(() -> leaving(scene, told));
  }

  /**
   * {@code The farm minister quit, and Premier Ida Holm thanked him. Otto Lang handed in his
   * resignation}: whose office is left in the first sentence leaves it by name in the next, whoever
   * else is named.
   */
  private static Optional<Leads> leaving(Scene scene, List<Sentence> told) {
    Sentence lead = told.get(0);
    Sentence next = told.get(1);
    Stream<Integer> titles =
        scene.titles().get(lead.index()).stream()
            .filter(t -> !t.plural() && !scene.isFormer(lead.index(), t))
            .map(TitleMatch::last);
    Stream<Integer> offices =
        scene.names().get(lead.index()).stream().filter(Name::isPosition).map(Name::last);
    Optional<Integer> head =
        Stream.concat(titles, offices)
            .filter(office -> scene.appointmentAt(lead.index(), office).isEmpty())
            .filter(office -> isLeaving(lead, office))
            .findFirst();
    return head.flatMap(
        title ->
            scene.names().get(next.index()).stream()
                .filter(name -> name.isPerson() && name.text().contains(" "))
                .filter(name -> name.known() == null && isFree(scene, next, name))
                .filter(name -> isLeaving(next, name.last()))
                .findFirst()
                .map(name -> new Leads(lead.index(), title, next.index(), name)));
  }

  /** Whether somebody leaves an office, or is to be put out of it. */
  private static boolean isLeaving(Sentence words, int person) {
    return words.above(person).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(
            d ->
                d.label().equals("nsubj") && leaves(words, d.governor())
                    || AnyOf.matches(d.label(), "obj|nsubj:pass")
                        && OUSTING.contains(words.token(d.governor()).lemma()));
  }

  private static boolean leaves(Sentence words, int verb) {
    return AnyOf.matches(words.token(verb).lemma(), "resign|quit")
        || AnyOf.matches(words.token(verb).lemma(), "hand|tender|submit|offer|give|announce")
            && words.children(verb, l -> AnyOf.matches(l, "obj|obl:in")).stream()
                .filter(noun -> words.token(noun).lemma().equals("resignation"))
                .anyMatch(
                    noun ->
                        words.children(noun, "nmod:poss"::equals).stream()
                            .anyMatch(i -> words.token(i).tag().equals("PRP$")));
  }

  /** The head of the one person of a sentence, who has no name in it. */
  private static Optional<Integer> described(Scene scene, Sentence sentence, Nouns nouns) {
    List<Integer> persons =
        sentence.tokens().stream()
            .filter(t -> t.tag().equals("NN") && Pass.isHead(sentence, t))
            .map(t -> new Phrase(sentence, t.index()))
            .filter(p -> isPerson(scene, p, nouns) && !isMereOffice(p))
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

  /** {@code The runoff for governor}: what the vote is for, and nobody. */
  private static boolean isMereOffice(Phrase phrase) {
    return phrase.first() == phrase.head()
        && phrase.sentence().above(phrase.head()).stream()
            .anyMatch(d -> AnyOf.matches(d.label(), "nmod:for|obl:for|obl:as|nmod:as"));
  }

  /**
   * {@code The runner-up refused to concede. Otto Lang, a farmer, trailed by six votes}: whom the
   * first sentence is about is who is introduced next, if he does not only comment on it.
   */
  private static boolean isIntroduced(Scene scene, List<Sentence> told, int head, Name name) {
    Sentence lead = told.get(0);
    Sentence next = told.get(1);
    boolean subject =
        lead.above(head).stream()
            .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
            .anyMatch(d -> lead.above(d.governor()).stream().anyMatch(up -> up.governor() == 0));
    boolean acts =
        next.above(name.last()).stream()
            .filter(d -> d.relation().equals("nsubj") && d.governor() > 0)
            .noneMatch(d -> SAYING.contains(next.token(d.governor()).lemma()));
    boolean apposed =
        next.below(name.last()).stream()
            .filter(d -> d.label().equals("appos"))
            .anyMatch(d -> next.token(d.dependent()).tag().equals("NN"));
    return subject
        && acts
        && apposed
        && isOfContest(new Phrase(lead, head))
        && next.above(name.last()).stream().noneMatch(d -> d.label().equals("nsubj:pass"))
        && (isFree(scene, next, name) || scene.titleAt(lead.index(), head).isEmpty())
        && !saysAgain(told, head);
  }

  /** {@code The runner-up}, {@code the winner}: one of few, of whom more will be said. */
  private static boolean isOfContest(Phrase phrase) {
    return phrase.definite()
        && (CONTESTING.contains(phrase.lemma()) || phrase.words().startsWith("runner-up"));
  }

  /** {@code Upheld the conviction of an official. Otto Lang was found guilty}: the official. */
  private static boolean isTried(List<Sentence> told, int head, Name name) {
    boolean freed = told.stream().flatMap(s -> s.tokens().stream()).anyMatch(Leads::isAcquittal);
    return !freed && suffers(told.get(0), head) && suffers(told.get(1), name.last());
  }

  private static boolean isAcquittal(Token word) {
    return AnyOf.matches(word.lemma(), "acquit|acquittal");
  }

  private static boolean suffers(Sentence words, int person) {
    return words.above(person).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(
            d ->
                AnyOf.matches(d.label(), "obj|nsubj:pass")
                        && (TRYING.contains(words.token(d.governor()).lemma())
                            || isFoundGuilty(words, d.governor()))
                    || d.label().equals("nmod:of")
                        && TRIALS.contains(words.token(d.governor()).lemma()));
  }

  private static boolean isFoundGuilty(Sentence words, int verb) {
    return words.token(verb).lemma().equals("find")
        && verb < words.tokens().size()
        && words.token(verb + 1).word().equals("guilty");
  }

  /** The person whom the sentence is about, by a full name. */
  private static Optional<Name> named(Scene scene, Sentence sentence) {
    return scene.names().get(sentence.index()).stream()
        .filter(Name::isPerson)
        .findFirst()
        .filter(name -> name.text().contains(" "))
        .filter(name -> isMainSubject(sentence, name));
  }

  /**
   * Whether a sentence is about somebody: its subject, or that of what an official behind it says,
   * or, with an age, that of what a body says.
   */
  private static boolean isMainSubject(Sentence sentence, Name name) {
    return sentence.above(name.last()).stream()
        .filter(d -> d.relation().equals("nsubj"))
        .flatMap(d -> sentence.above(d.governor()).stream())
        .anyMatch(up -> up.governor() == 0 || isSaid(sentence, up, name));
  }

  private static boolean isSaid(Sentence sentence, Dependency clause, Name name) {
    String verb = clause.governor() == 0 ? "" : sentence.token(clause.governor()).lemma();
    boolean main =
        clause.label().equals("ccomp")
            && (SAYING.contains(verb) || DECIDING.contains(verb))
            && sentence.above(clause.governor()).stream().anyMatch(d -> d.governor() == 0);
    return main && (clause.governor() > clause.dependent() || hasAge(sentence, name));
  }

  /** {@code Ida Holm, 47,}. */
  private static boolean hasAge(Sentence sentence, Name name) {
    int age = name.last() + 2;
    return age < sentence.tokens().size()
        && sentence.token(age - 1).word().equals(",")
        && sentence.token(age).tag().equals("CD")
        && sentence.token(age + 1).word().equals(",");
  }

  /** {@code A judge in Oslo refused. Judge Ida Holm ruled}: whoever decides is named with it. */
  private static boolean isHolder(Scene scene, List<Sentence> told, int head, Name name) {
    Sentence lead = told.get(0);
    Sentence next = told.get(1);
    String noun = lead.token(head).lemma();
    boolean decided =
        lead.above(head).stream()
            .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
            .anyMatch(d -> DECIDING.contains(lead.token(d.governor()).lemma()));
    return decided
        && name.first() > 1
        && Words.lower(next.token(name.first() - 1)).equals(noun)
        && next.above(name.last()).stream()
            .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
            .map(d -> next.token(d.governor()).lemma())
            .anyMatch(verb -> DECIDING.contains(verb) || SAYING.contains(verb));
  }

  /** {@code Ida Holm, a teacher,}, {@code teacher Ida Holm}, {@code Ida Holm of Volta}. */
  private static boolean isDescribed(Sentence sentence, Name name) {
    boolean beside =
        sentence.below(name.last()).stream()
            .filter(d -> !name.covers(d.dependent()))
            .filter(d -> AnyOf.matches(d.relation(), "appos|nmod|acl|compound|amod|nummod"))
            .filter(d -> !d.label().equals("acl:relcl") && !isAlias(sentence, d.dependent()))
            .anyMatch(d -> !AnyOf.matches(sentence.token(d.dependent()).tag(), "CD"));
    boolean before = name.first() > 1 && sentence.token(name.first() - 1).isNoun();
    return beside || before;
  }

  /** {@code Known by his alias}. */
  private static boolean isAlias(Sentence sentence, int word) {
    return sentence.token(word).word().equals("known");
  }

  private static boolean isNew(Scene scene, Sentence lead, Name name) {
    return name.known() == null
        && IntStream.rangeClosed(0, lead.index())
            .filter(s -> !scene.sentence(s).headline())
            .mapToObj(scene.names()::get)
            .flatMap(List::stream)
            .noneMatch(Name::isPerson);
  }

  /** Whether the name comes without a title. */
  private static boolean isFree(Scene scene, Sentence next, Name name) {
    return scene.appointmentAt(next.index(), name.last()).isEmpty()
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
