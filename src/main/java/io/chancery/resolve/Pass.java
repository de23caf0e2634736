package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One walk through a document, word by word: names first everywhere, then what points back to them.
 */
final class Pass {

  private static final Set<String> INNER =
      Set.of("compound", "nummod", "flat", "goeswith", "det", "cc");

  private static final int BYLINES = 2;
  private static final int LONGEST_BYLINE = 16;

  private final Scene scene;
  private final Nouns nouns;
  private final Cast cast;
  private final Discourse discourse = new Discourse();
  private final Readings readings = new Readings();
  private final Map<Readings.Position, Span> spans = new HashMap<>();
  private final Groups groups;
  private final Optional<Leads> lead;
  private final Ages ages;
  private final Epithets epithets;
  private final NamedLater namedLater;
  private final OwnWords ownWords = new OwnWords(readings);
  private final OfficeReader offices;
  private final PronounReader pronouns;
  private final NounReader nounReader;

  Pass(Scene scene, Nouns nouns, Speakers speakers) {
    this.scene = scene;
    this.nouns = nouns;
    this.cast = Cast.of(scene);
    this.epithets = new Epithets(scene, cast, discourse);
    this.namedLater = new NamedLater(scene, cast, discourse, readings);
    this.ages = new Ages(scene, cast, discourse, readings);
    this.lead = Leads.in(scene, nouns);
    Owners owners = new Owners(scene, readings);
    this.groups = new Groups(scene.world(), discourse, readings);
    Coreference coreference = new Coreference(scene, readings, groups);
    this.offices = new OfficeReader(scene, cast, owners, groups);
    Genders genders = Genders.of(scene, cast);
    this.pronouns =
        new PronounReader(
            scene,
            discourse,
            coreference,
            readings,
            speakers,
            genders,
            Attested.of(scene, cast, genders, nouns),
            new Officials(scene, cast));
    GroupReader groupReader =
        new GroupReader(scene, cast, groups, owners, coreference, discourse, genders);
    this.nounReader =
        new NounReader(
            scene,
            cast,
            nouns,
            owners,
            groupReader,
            groups,
            new CounterpartReader(scene, cast, owners, offices, discourse, readings),
            coreference,
            discourse,
            readings,
            genders);
  }

  Referents run() {
    readNames();
    lead.ifPresent(this::readLead);
    for (Sentence sentence : scene.document().sentences()) {
      walk(sentence);
    }
    return new Referents(scene, cast, readings, HeadMatch.in(scene, readings, nouns), spans);
  }

  /** What the first sentence only describes is whoever the second one names. */
  private void readLead(Leads told) {
    readings
        .at(told.next(), told.name().last())
        .ifPresent(person -> put(told.sentence(), told.head(), told.head(), person));
  }

  private boolean isLead(int sentence, int token) {
    return lead.filter(l -> l.sentence() == sentence && l.head() == token).isPresent();
  }

  private void readNames() {
    NameReader reader = new NameReader(scene, cast);
    for (int s = 0; s < scene.names().size(); s++) {
      for (Name name : scene.names().get(s)) {
        if (!name.isPosition() && !isOwned(s, name)) {
          int last = Introductions.last(scene.sentence(s), name);
          put(s, name.first(), last, reader.read(s, name));
        }
      }
      giveTitlesToBearers(s);
      CoordinationFinder.find(scene, s).forEach(readings::put);
    }
  }

  /** {@code Its Supreme Court}: known once it is known who "it" is. */
  private boolean isOwned(int sentence, Name name) {
    return name.known() == null
        && name.isBody()
        && name.first() > 1
        && scene.sentence(sentence).token(name.first() - 1).tag().equals("PRP$");
  }

  /** In {@code Foreign Minister Park Jin} every word of the title means the man. */
  private void giveTitlesToBearers(int sentence) {
    for (Appointment appointment : scene.appointments().get(sentence)) {
      readings
          .at(sentence, appointment.person().last())
          .ifPresent(
              r -> put(sentence, appointment.title().first(), appointment.title().last(), r));
    }
  }

  private void put(int sentence, int first, int last, Reading reading) {
    for (int token = first; token <= last; token++) {
      readings.put(sentence, token, reading);
    }
  }

  private void walk(Sentence sentence) {
    Set<Coordination> closed = new HashSet<>();
    for (Token token : sentence.tokens()) {
      read(sentence, token);
      closeLists(sentence, token.index(), closed);
    }
  }

  private void read(Sentence sentence, Token token) {
    int s = sentence.index();
    Optional<Name> name = scene.nameAt(s, token.index());
    if (name.isPresent()) {
      if (name.get().last() == token.index() && isOwned(s, name.get())) {
        put(s, name.get().first(), token.index(), nounReader.owned(s, name.get()));
      }
      if (name.get().last() == token.index()) {
        speak(sentence, name.get().first(), token.index());
      }
      return;
    }
    Optional<TitleMatch> title = scene.titleAt(s, token.index());
    if (title.isPresent() && title.get().last() > token.index()) {
      return;
    }
    title.ifPresent(t -> readTitle(sentence, t));
    if (readings.at(s, token.index()).isEmpty()) {
      readWord(sentence, token);
    } else if (title.isEmpty() && isLead(s, token.index())) {
      speak(sentence, new Phrase(sentence, token.index()).first(), token.index());
    }
  }

  private void readTitle(Sentence sentence, TitleMatch title) {
    int head = headOf(sentence, title);
    namedLater.name(new Phrase(sentence, head));
    if (isLead(sentence.index(), head)) {
      speak(sentence, title.first(), title.last(), head);
    } else if (readings.at(sentence.index(), head).isEmpty()) {
      epithets
          .of(new Phrase(sentence, head))
          .or(() -> ages.of(new Phrase(sentence, head)))
          .or(() -> offices.read(sentence.index(), title, head))
          .map(e -> ofAnother(sentence, title, head, e))
          .ifPresent(e -> put(sentence.index(), title.first(), title.last(), Reading.of(e)));
      speak(sentence, title.first(), title.last(), head);
    }
  }

  /** In {@code Otto Lang said the minister would decide} the minister is hardly he. */
  private Entity ofAnother(Sentence sentence, TitleMatch title, int head, Entity read) {
    Phrase phrase = new Phrase(sentence, head);
    boolean said = phrase.definite() && !phrase.isPredicate() && !title.plural();
    return !said || !ownWords.areOf(phrase, read)
        ? read
        : new NilEntity(
            Words.join(sentence, title.first(), title.last()),
            EntityType.Position,
            null,
            List.of());
  }

  /** The token of a title that hangs on something outside it. */
  private static int headOf(Sentence sentence, TitleMatch title) {
    for (int token = title.first(); token <= title.last(); token++) {
      boolean outside = sentence.above(token).stream().anyMatch(d -> !title.covers(d.governor()));
      if (outside && sentence.token(token).isNoun()) {
        return token;
      }
    }
    return title.last();
  }

  private void readWord(Sentence sentence, Token token) {
    int s = sentence.index();
    if (token.isPronoun()) {
      pronouns
          .read(s, token.index())
          .ifPresent(e -> put(s, token.index(), token.index(), Reading.of(e)));
      speak(sentence, token.index(), token.index());
    } else if (Ages.isAge(sentence, token)) {
      ages.of(sentence, token).ifPresent(e -> put(s, token.index(), token.index(), Reading.of(e)));
      speak(sentence, token.index(), token.index());
    } else if (isHead(sentence, token)) {
      Phrase phrase = new Phrase(sentence, token.index());
      namedLater.name(phrase);
      Optional.of(phrase)
          .filter(p -> namedLater.named(p).isEmpty())
          .flatMap(epithets::of)
          .map(Reading::of)
          .or(() -> nounReader.read(phrase))
          .ifPresent(r -> put(s, token.index(), token.index(), r));
      if (!phrase.isPredicate()) {
        speak(sentence, phrase.first(), token.index());
      }
    }
  }

  /** Whether a noun heads a phrase; in {@code brother-in-law} no law is spoken of. */
  static boolean isHead(Sentence sentence, Token token) {
    boolean inLaw =
        token.index() > 2
            && sentence.token(token.index() - 1).tag().equals("HYPH")
            && sentence.token(token.index() - 2).tag().equals("IN");
    boolean nominal =
        !inLaw && token.isNoun() || token.tag().equals("CD") || isBoth(sentence, token);
    return nominal
        && sentence.above(token.index()).stream().noneMatch(d -> INNER.contains(d.relation()));
  }

  /** {@code Both have agreed}; not {@code both parties}, whatever the parser makes of it. */
  private static boolean isBoth(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return Words.lower(token).equals("both")
        && (next > sentence.tokens().size()
            || !AnyOf.matches(sentence.token(next).tag(), "NN*|JJ*"));
  }

  private void speak(Sentence sentence, int first, int head) {
    speak(sentence, first, head, head);
  }

  private void speak(Sentence sentence, int first, int last, int head) {
    Optional<Entity> entity = readings.actor(sentence.index(), head);
    if (entity.isPresent()) {
      spans.put(
          new Readings.Position(sentence.index(), head),
          sentence.span(Math.min(first, head), last));
      Phrase phrase = new Phrase(sentence, head);
      if (!phrase.denied() && !namesPlace(sentence, head) && !isByline(sentence)) {
        discourse.add(
            new Discourse.Spoken(
                sentence.index(),
                head,
                entity.get(),
                phrase.lemma(),
                phrase.isSubject() || isOfSubject(phrase, entity.get()) || isSubjectsName(phrase),
                isInside(sentence, head)));
      }
    }
  }

  /**
   * {@code From Our Court Reporter}: a line under the headline without a verb tells of nobody whom
   * the text goes on about.
   */
  private static boolean isByline(Sentence sentence) {
    return sentence.index() > 0
        && sentence.index() <= BYLINES
        && sentence.tokens().size() <= LONGEST_BYLINE
        && sentence.tokens().stream().noneMatch(Token::isVerb);
  }

  /** {@code The chief executive of Volta Air resigned} is about the airline too. */
  private boolean isOfSubject(Phrase phrase, Entity body) {
    Sentence sentence = phrase.sentence();
    return body.type() == EntityType.Organization
        && sentence.above(phrase.head()).stream()
            .filter(d -> d.label().matches("nmod:(of|poss)") && d.governor() > 0)
            .filter(d -> new Phrase(sentence, d.governor()).isSubject())
            .anyMatch(
                d ->
                    scene.titles().get(sentence.index()).stream()
                        .anyMatch(title -> title.last() == d.governor()));
  }

  /** {@code Their lawyer, Ida Holm, left} is about whom the name beside the subject tells. */
  private boolean isSubjectsName(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    return !Quoted.at(sentence, 1)
        && !Quoted.at(sentence, 2)
        && scene.nameAt(sentence.index(), phrase.head()).filter(Name::isPerson).isPresent()
        && sentence.above(phrase.head()).stream()
            .filter(d -> d.label().equals("appos") && d.governor() > 0)
            .anyMatch(d -> new Phrase(sentence, d.governor()).isSubject());
  }

  private static boolean isInside(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .anyMatch(d -> AnyOf.matches(d.relation(), "compound|amod"));
  }

  /** {@code The Square of the Uprising} speaks of a square. */
  private static boolean namesPlace(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .filter(d -> d.label().equals("nmod:of") && d.governor() > 0)
        .map(d -> sentence.token(d.governor()))
        .anyMatch(
            t ->
                t.isProper() && AnyOf.matches(t.word(), "Square|Street|Avenue|Bridge|Park|Palace"));
  }

  private void closeLists(Sentence sentence, int token, Set<Coordination> closed) {
    List<Coordination> lists =
        Stream.concat(
                readings.coordinations(sentence.index()).stream(),
                conjoined(sentence, token).stream())
            .toList();
    for (Coordination list : lists) {
      boolean whole = lists.stream().noneMatch(other -> isLarger(other, list));
      if (whole && list.last() == token && closed.add(list)) {
        groups.of(list).ifPresent(group -> speak(sentence, list, group));
      }
    }
  }

  /** Of {@code France, Italy and Spain} the last two are no list of their own. */
  private static boolean isLarger(Coordination other, Coordination list) {
    return other.first() <= list.first()
        && other.last() >= list.last()
        && other.heads().size() > list.heads().size();
  }

  /** {@code The secretary and the foreign minister}: a list of nouns that the parser joins. */
  private Optional<Coordination> conjoined(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .filter(d -> d.relation().equals("conj") && !d.label().equals("conj:or"))
        .filter(d -> d.governor() < token && d.governor() > 0)
        .findFirst()
        .map(d -> listOf(sentence, d.governor(), token));
  }

  private static Coordination listOf(Sentence sentence, int first, int last) {
    List<Integer> heads = new ArrayList<>(List.of(first));
    sentence.children(first, l -> l.startsWith("conj")).stream()
        .filter(i -> i <= last)
        .forEach(heads::add);
    return new Coordination(sentence.index(), first, last, heads);
  }

  private void speak(Sentence sentence, Coordination list, Entity group) {
    if (discourse.hasIn(sentence.index(), group)) {
      return;
    }
    boolean subject = new Phrase(sentence, list.heads().get(0)).isSubject();
    discourse.add(new Discourse.Spoken(sentence.index(), list.last(), group, "", subject, false));
  }
}
