package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * From a noun for somebody, {@code the minister}, {@code the suspect}, to the person whom the text
 * has spoken of, or to somebody new.
 */
final class PersonReader {

  private static final Set<String> RULERS = WordGroups.of("RULERS");

  private static final String OF_BUSINESS =
      ".*\\b(director|owner|founder|chairman|chairwoman|chief executive|manager)";

  private final Scene scene;
  private final World world;
  private final Cast cast;
  private final Owners owners;
  private final Coreference coreference;
  private final Genders genders;
  private final Ages ages;
  private final MainPerson mainPerson;
  private final BodyReader bodies;
  private final Descriptions descriptions;
  private final Readings readings;
  private final OwnWords ownWords;

  PersonReader(
      Scene scene,
      Cast cast,
      Owners owners,
      Coreference coreference,
      Discourse discourse,
      Readings readings,
      Genders genders,
      BodyReader bodies,
      Descriptions descriptions) {
    this.scene = scene;
    this.world = scene.world();
    this.cast = cast;
    this.owners = owners;
    this.coreference = coreference;
    this.genders = genders;
    this.ages = new Ages(scene, cast, discourse, readings);
    this.mainPerson = new MainPerson(scene, discourse, readings);
    this.bodies = bodies;
    this.descriptions = descriptions;
    this.readings = readings;
    this.ownWords = new OwnWords(readings);
  }

  /** The person that a phrase means; empty if it is no phrase for one. */
  Optional<Entity> read(Phrase phrase, NounKind kind) {
    Predicate<Entity> person =
        e ->
            e.type() == EntityType.Person
                && !(phrase.lemma().equals("official") && (leads(e) || isPrivate(e)))
                && !ages.isOfOtherAge(phrase, e)
                && genders.mayBe(e, phrase.lemma())
                && !isOtherOfficer(e, phrase.lemma());
    if (!phrase.definite()) {
      return mainPerson.client(phrase).or(() -> descriptions.of(phrase, kind));
    }
    return meant(phrase, person)
        .or(() -> bodies.again(phrase))
        .filter(e -> !ownWords.areOf(phrase, e) && !Doers.isOne(phrase, e, readings))
        .or(() -> descriptions.of(phrase, kind));
  }

  private Optional<Entity> meant(Phrase phrase, Predicate<Entity> person) {
    return topOfficial(phrase)
        .or(() -> ages.of(phrase).filter(person))
        .or(() -> mainPerson.client(phrase))
        .or(() -> phrase.lemma().equals("person") ? bodies.again(phrase) : Optional.empty())
        .or(() -> cast.holder(sentence(phrase), h -> isCalled(phrase, h) && !isDeputy(h)))
        .or(
            () ->
                hasOther(phrase)
                    ? Optional.empty()
                    : cast.holder(sentence(phrase), h -> isCalled(phrase, h)))
        .or(() -> antecedent(phrase, person))
        .or(() -> mainPerson.of(phrase).filter(person));
  }

  private boolean isCalled(Phrase phrase, Cast.Held held) {
    return (held.sentence() <= sentence(phrase) || held.title() != null && isIncumbent(held))
        && hasWord(held.words(), phrase)
        && ofSameState(phrase, held)
        && !(says(phrase, "former") && isIncumbent(held));
  }

  /** Whether the text speaks of a holder of such an office without his name. */
  private boolean hasOther(Phrase phrase) {
    return IntStream.rangeClosed(0, sentence(phrase) - 1)
        .boxed()
        .flatMap(
            s ->
                scene.titles().get(s).stream()
                    .filter(t -> !t.plural() && scene.appointmentAt(s, t.last()).isEmpty())
                    .filter(t -> !scene.isFormer(s, t) && t.length() > 1)
                    .map(t -> Words.join(scene.sentence(s), t.first(), t.last())))
        .map(words -> words.toLowerCase(Locale.ROOT))
        .anyMatch(
            words ->
                words.endsWith(" " + phrase.lemma())
                    && !words.matches("(deputy|vice|assistant).*"));
  }

  /** {@code The minister} is rather the minister than a deputy. */
  private static boolean isDeputy(Cast.Held held) {
    return held.words().matches("(deputy|vice|assistant|shadow)\\b.*");
  }

  /** {@code The governor} is nobody who was told to be a lawyer. */
  private boolean isOtherOfficer(Entity person, String noun) {
    if (!RULERS.contains(noun)) {
      return false;
    }
    return cast.isOfficial(person)
        ? !cast.isCalled(person, noun)
        : Nearer.isDescribedPerson(person) && !person.name().contains(noun);
  }

  /** Whom the text names without any office, or with one of a firm, is no official. */
  private boolean isPrivate(Entity person) {
    return Binding.isNamedPerson(person)
        && cast.heldBy(person).stream()
            .allMatch(
                held -> SameOffice.isOfFirm(held.title()) || held.words().matches(OF_BUSINESS));
  }

  /** Who heads a state is no mere official. */
  private boolean leads(Entity person) {
    return cast.portfolios(person).stream().anyMatch(field -> field.startsWith("head of"));
  }

  /** {@code The country's top diplomat} heads its foreign affairs. */
  private Optional<Entity> topOfficial(Phrase phrase) {
    if (!says(phrase, "top") || !phrase.lemma().equals("diplomat")) {
      return Optional.empty();
    }
    return owners
        .state(phrase)
        .map(state -> world.officeOf("foreign affairs", state))
        .flatMap(
            office ->
                cast.holder(
                        sentence(phrase),
                        h -> h.office() != null && h.office().key().equals(office.key()))
                    .or(() -> world.holder(office).map(world::entity)));
  }

  /** In {@code the auditor-general} no general is told of. */
  private static boolean hasWord(String words, Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int before = phrase.head() - 1;
    boolean compound = before > 1 && sentence.token(before).tag().equals("HYPH");
    return compound
        ? words.contains(Words.lower(sentence.token(before - 1)) + "-" + phrase.lemma())
        : Arrays.asList(words.split("[ -]")).contains(phrase.lemma());
  }

  /** {@code The former president} is not the one of today. */
  private boolean isIncumbent(Cast.Held held) {
    TitleMatch title = held.title();
    return title == null || !scene.isFormer(held.sentence(), title);
  }

  private boolean ofSameState(Phrase phrase, Cast.Held held) {
    return owners
        .state(phrase)
        .map(s -> Objects.equals(s.iso3(), held.person().country()))
        .orElse(true);
  }

  private static boolean says(Phrase phrase, String modifier) {
    return phrase.modifiers().stream()
        .anyMatch(i -> Words.lower(phrase.sentence().token(i)).equals(modifier));
  }

  private Optional<Entity> antecedent(Phrase phrase, Predicate<Entity> test) {
    return coreference.antecedent(sentence(phrase), phrase.head(), test);
  }

  private static int sentence(Phrase phrase) {
    return phrase.sentence().index();
  }
}
