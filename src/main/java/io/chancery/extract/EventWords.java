package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words that evoke an event though nobody in their sentence is said to take part in it:
 * {@code after the earthquake}, {@code a suspect was arrested}, {@code the murder trial}.
 *
 * <p>Nouns count where a frame lists them, or where WordNet knows them mostly as something that
 * happens or is done; verbs where they are no auxiliaries. They are mentions without participants,
 * with the frame's class or the general one.
 */
final class EventWords {

  /** Rule id of what no frame lists. */
  static final String RULE = "event-word";

  /** The class of what no other class names. */
  static final String GENERAL = "Act";

  private static final double HALF = 0.5;
  private static final double SHARE = 0.45;

  private static final Set<String> HAPPENING =
      Set.of("noun.act", "noun.event", "noun.phenomenon", "noun.process");

  /** What verbs of doing and feeling give as nouns: {@code suspicion}, {@code statement}. */
  private static final Set<String> DERIVED =
      Set.of(
          "noun.communication", "noun.cognition", "noun.state", "noun.possession", "noun.feeling");

  private static final Pattern SOMEWHERE =
      Pattern.compile("(nmod|obl):(in|at|near|off|outside|around|on)");

  private static final Pattern TIME = Pattern.compile("DATE|TIME|DURATION|SET");

  private static final Pattern PLACE = Pattern.compile("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE");

  private final Lexicon lexicon;
  private final Cues cues;
  private final Occasions occasions;
  private final Set<String> outcomes;
  private final Set<String> leading;
  private final WordNet wordNet;

  EventWords(Lexicon lexicon, Cues cues, Ontology ontology, WordNet wordNet) {
    this.wordNet = wordNet;
    this.lexicon = lexicon;
    this.cues = cues;
    this.occasions = new Occasions(ontology, wordNet);
    this.outcomes = ontology.words("outcomes");
    this.leading = ontology.words("leading-deeds");
  }

  /**
   * The words of one sentence, in order.
   *
   * @param told the sentence's events, whose words are not given again
   * @param silent words that only carry or govern others
   * @param names folded names of events that the document speaks of
   */
  List<EventMention> read(
      Document document,
      Sentence sentence,
      List<EventMention> told,
      Set<Integer> silent,
      Set<String> names) {
    List<EventMention> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean free =
          (!silent.contains(token.index()) || leads(sentence, token))
              && !isTime(sentence, token)
              && told.stream().noneMatch(e -> e.span().overlaps(token.span()));
      if (free) {
        evoked(sentence, token, names)
            .ifPresent(e -> words.add(mention(document, sentence, token, e)));
      }
    }
    return dated(sentence, told, words);
  }

  private static boolean isTime(Sentence sentence, Token token) {
    return TIME.matcher(token.entity()).matches()
        && !(token.word().equalsIgnoreCase("fall")
            && sentence.times().stream().noneMatch(t -> t.span().overlaps(token.span())));
  }

  /** "Tried to board it", "saw his brother die": done or lived through, whatever it leads to. */
  private boolean leads(Sentence sentence, Token token) {
    return token.isVerb()
        && leading.contains(token.lemma())
        && sentence.below(token.index()).stream()
            .filter(d -> d.relation().matches("xcomp|ccomp"))
            .map(Dependency::dependent)
            .anyMatch(child -> sentence.token(child).isVerb() && isBare(sentence, child));
  }

  private static boolean isBare(Sentence sentence, int verb) {
    return sentence.token(verb).tag().matches("VB|VBG")
        && sentence.children(verb, "mark"::equals).stream()
            .allMatch(mark -> sentence.token(mark).lemma().equals("to"));
  }

  /** The folded names of events that a document speaks of. */
  Set<String> names(List<Sentence> sentences) {
    return occasions.names(sentences);
  }

  private record Evoked(String type, String rule) {}

  private Optional<Evoked> evoked(Sentence sentence, Token token, Set<String> names) {
    boolean named =
        !token.isVerb()
            && (names.contains(Occasions.name(token)) || occasions.isKnown(sentence, token));
    return named
            || leads(sentence, token)
            || outcomes.contains(token.lemma()) && token.tag().equals("JJ")
        ? Optional.of(new Evoked(GENERAL, RULE))
        : evoked(sentence, token);
  }

  private Optional<Evoked> evoked(Sentence sentence, Token token) {
    Optional<Evoked> listed =
        lexicon.at(sentence, token).stream()
            .findFirst()
            .map(e -> new Evoked(e.frame().evokes(), e.rule()));
    if (token.isVerb()) {
      return auxiliary(sentence, token)
          ? Optional.empty()
          : listed.or(() -> anyVerb(sentence, token));
    }
    return token.isNoun()
        ? listed.or(() -> verbInHeadline(sentence, token)).or(() -> anyNoun(sentence, token))
        : Optional.empty();
  }

  /** Headlines in capitals hide verbs from a tagger: "Navy Foils Attack". */
  private Optional<Evoked> verbInHeadline(Sentence sentence, Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    boolean capital =
        sentence.headline()
            && !token.word().equals(word)
            && (behindTo(sentence, token) || token.entity().equals("O") && mostlyVerb(word));
    return !capital
        ? Optional.empty()
        : wordNet.verbs(word).stream()
            .sorted()
            .map(verb -> new Token(token.index(), token.span(), word, verb, "VBZ", "O"))
            .flatMap(verb -> verbs(sentence, verb).stream())
            .findFirst();
  }

  private static boolean behindTo(Sentence sentence, Token token) {
    return token.index() > 1 && sentence.token(token.index() - 1).word().equalsIgnoreCase("to");
  }

  private Optional<Evoked> verbs(Sentence sentence, Token verb) {
    return lexicon.at(sentence, verb).stream()
        .findFirst()
        .map(e -> new Evoked(e.frame().evokes(), e.rule()))
        .or(() -> anyVerb(sentence, verb));
  }

  private boolean mostlyVerb(String word) {
    return wordNet.senses(word).isEmpty() || wordNet.usedAsVerb(word) >= HALF;
  }

  private Optional<Evoked> anyVerb(Sentence sentence, Token token) {
    return lexicon.general(sentence, token).stream()
        .findFirst()
        .map(e -> new Evoked(e.frame().evokes(), RULE));
  }

  private static boolean auxiliary(Sentence sentence, Token token) {
    return sentence.above(token.index()).stream()
        .anyMatch(d -> AnyOf.matches(d.relation(), "aux|cop"));
  }

  private Optional<Evoked> anyNoun(Sentence sentence, Token token) {
    return occasions.names(sentence, token) || happens(token.lemma().toLowerCase(Locale.ROOT))
        ? Optional.of(new Evoked(GENERAL, RULE))
        : Optional.empty();
  }

  /** Whether a noun mostly means something that happens or is done. */
  private boolean happens(String noun) {
    List<Sense> senses = wordNet.senses(noun);
    double all = senses.stream().mapToDouble(Sense::weight).sum();
    double happening = senses.stream().filter(EventWords::happens).mapToDouble(Sense::weight).sum();
    return all > 0 && happening >= SHARE * all;
  }

  private static boolean happens(Sense sense) {
    return HAPPENING.contains(sense.file())
        || DERIVED.contains(sense.file()) && !sense.verbs().isEmpty();
  }

  private EventMention mention(Document document, Sentence sentence, Token token, Evoked evoked) {
    Modality modality = new ModalityReader(sentence, cues).at(token.index(), Optional.empty());
    return new EventMention(
        sentence.index(),
        token.index(),
        token.span(),
        document.textAt(token.span()),
        token.isNoun(),
        evoked.type(),
        evoked.rule(),
        places(document, sentence, token),
        modality.factuality(),
        modality.tense(),
        List.of());
  }

  /** Where it is: "the earthquake near the island". */
  private static List<Argument> places(Document document, Sentence sentence, Token token) {
    return sentence.below(token.index()).stream()
        .filter(d -> SOMEWHERE.matcher(d.label()).matches())
        .map(Dependency::dependent)
        .filter(head -> PLACE.matcher(sentence.token(head).entity()).matches())
        .map(head -> new Argument(Role.PLACE, NounPhrases.around(document, sentence, head), RULE))
        .limit(1)
        .toList();
  }

  /** Times go to the nearest word of an event, with or without participants. */
  private List<EventMention> dated(
      Sentence sentence, List<EventMention> told, List<EventMention> words) {
    Map<Integer, EventMention> events = new HashMap<>();
    told.forEach(e -> events.put(e.trigger(), e));
    words.forEach(e -> events.put(e.trigger(), e));
    ContentTimes content = new ContentTimes(sentence, events, cues);
    Map<Integer, List<TimeMention>> times = new TimeReader(sentence, content, Map.of()).times();
    return words.stream()
        .map(e -> e.with(Role.TIME, times.getOrDefault(e.trigger(), List.of())))
        .toList();
  }
}
