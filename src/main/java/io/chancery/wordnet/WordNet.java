package io.chancery.wordnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import net.sf.extjwnl.dictionary.MorphologicalProcessor;

/**
 * The nouns and verbs of WordNet. One instance serves all threads; what it was asked before it
 * remembers.
 *
 * <p>Proper names, which WordNet has too, are no nouns here.
 */
public final class WordNet {

  /** The database that comes with the program, opened by whoever asks first. */
  static final class Opened {
    static final Dictionary DATABASE = open();

    private static Dictionary open() {
      try {
        return Dictionary.getDefaultResourceInstance();
      } catch (JWNLException e) {
        throw broken(e);
      }
    }
  }

  /** A sentence frame of WordNet in which nothing follows the verb but where and how. */
  private static final Pattern BARE = Pattern.compile(".*----(s|ing)( PP| Adj.*)?");

  private final Map<String, List<Sense>> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> gerunds = new ConcurrentHashMap<>();
  private final Map<String, List<Sense>> names = new ConcurrentHashMap<>();
  private final Map<String, Boolean> verbs = new ConcurrentHashMap<>();
  private final Map<String, Double> withoutObject = new ConcurrentHashMap<>();
  private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> families = new ConcurrentHashMap<>();

  /** The senses of a noun, the most usual first; none if it has no such noun. */
  public List<Sense> senses(String noun) {
    return known.computeIfAbsent(noun, n -> read(n, String::equals));
  }

  /**
   * What has this name, as {@code olympics} and {@code academy award}; none if it knows nothing so
   * called.
   *
   * @param name in small letters
   */
  public List<Sense> named(String name) {
    return names.computeIfAbsent(name, n -> read(n, WordNet::isName));
  }

  private static boolean isName(String lemma, String small) {
    return lemma.equalsIgnoreCase(small) && !lemma.equals(small);
  }

  /** The verb of which a word in -ing is the form, if any: {@code launch} for {@code launching}. */
  public Optional<String> verbOf(String gerund) {
    return gerund.endsWith("ing")
        ? gerunds.computeIfAbsent(gerund, WordNet::base)
        : Optional.empty();
  }

  /**
   * The share of a verb's counted uses, from 0 to 1, that are of senses which can go without an
   * object: near 0 for {@code arrest}, near 1 for {@code fall}, 1 for what is no verb.
   */
  public double withoutObject(String lemma) {
    return withoutObject.computeIfAbsent(lemma, WordNet::readWithoutObject);
  }

  private static double readWithoutObject(String lemma) {
    try {
      synchronized (Opened.DATABASE) {
        IndexWord verb = Opened.DATABASE.getIndexWord(POS.VERB, lemma);
        return verb == null ? 1 : withoutObject(lemma, verb);
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  private static double withoutObject(String lemma, IndexWord verb) throws JWNLException {
    int all = 0;
    int without = 0;
    for (Synset synset : verb.getSenses()) {
      int uses = uses(lemma, synset);
      all += uses;
      boolean bare = Arrays.stream(synset.getVerbFrames()).anyMatch(f -> BARE.matcher(f).matches());
      without += bare ? uses : 0;
    }
    return (double) without / all;
  }

  private static int uses(String lemma, Synset synset) {
    return 1
        + synset.getWords().stream()
            .filter(word -> word.getLemma().equals(lemma))
            .mapToInt(Word::getUseCount)
            .sum();
  }

  /**
   * The verbs that a word is a form of, or that the noun it is a form of derives from: {@code meet}
   * for {@code met} and {@code meetings}; none for what has no verb.
   */
  public Set<String> verbs(String word) {
    return families.computeIfAbsent(word, WordNet::readFamily);
  }

  private static Set<String> readFamily(String word) {
    try {
      synchronized (Opened.DATABASE) {
        MorphologicalProcessor forms = Opened.DATABASE.getMorphologicalProcessor();
        Set<String> verbs = new TreeSet<>(forms.lookupAllBaseForms(POS.VERB, word));
        for (String noun : forms.lookupAllBaseForms(POS.NOUN, word)) {
          IndexWord index = Opened.DATABASE.getIndexWord(POS.NOUN, noun);
          if (index != null) {
            senses(noun, index, String::equals).forEach(sense -> verbs.addAll(sense.verbs()));
          }
        }
        return Set.copyOf(verbs);
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  /**
   * The share of a word's counted uses, from 0 to 1, that are of verbs it is a form of rather than
   * of nouns; 0 for what is neither.
   */
  public double usedAsVerb(String word) {
    try {
      synchronized (Opened.DATABASE) {
        double verbs = uses(POS.VERB, word);
        double nouns = uses(POS.NOUN, word);
        return verbs == 0 ? 0 : verbs / (verbs + nouns);
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  /** What a lemma usually means as a verb, or as a noun where it is no verb. */
  public Meaning meaning(String lemma) {
    return meanings.computeIfAbsent(lemma, WordNet::readMeaning);
  }

  private static Meaning readMeaning(String lemma) {
    try {
      synchronized (Opened.DATABASE) {
        IndexWord verb = Opened.DATABASE.getIndexWord(POS.VERB, lemma);
        IndexWord word = verb == null ? Opened.DATABASE.getIndexWord(POS.NOUN, lemma) : verb;
        return word == null ? Meaning.NONE : Meanings.of(word);
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  private static double uses(POS kind, String word) throws JWNLException {
    double uses = 0;
    for (String base : Opened.DATABASE.getMorphologicalProcessor().lookupAllBaseForms(kind, word)) {
      IndexWord index = Opened.DATABASE.getIndexWord(kind, base);
      for (Synset synset : index == null ? List.<Synset>of() : index.getSenses()) {
        uses += uses(base, synset);
      }
    }
    return uses;
  }

  /** Whether a lemma is a verb at all. */
  public boolean isVerb(String lemma) {
    return verbs.computeIfAbsent(lemma, WordNet::readVerb);
  }

  private static boolean readVerb(String lemma) {
    try {
      synchronized (Opened.DATABASE) {
        return Opened.DATABASE.getIndexWord(POS.VERB, lemma) != null;
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  private static Optional<String> base(String gerund) {
    try {
      synchronized (Opened.DATABASE) {
        MorphologicalProcessor forms = Opened.DATABASE.getMorphologicalProcessor();
        return Optional.ofNullable(forms.lookupBaseForm(POS.VERB, gerund)).map(IndexWord::getLemma);
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  private static List<Sense> read(String noun, BiPredicate<String, String> isMeant) {
    try {
      synchronized (Opened.DATABASE) {
        IndexWord word = Opened.DATABASE.getIndexWord(POS.NOUN, noun);
        return word == null ? List.of() : senses(noun, word, isMeant);
      }
    } catch (JWNLException e) {
      throw broken(e);
    }
  }

  private static List<Sense> senses(
      String noun, IndexWord index, BiPredicate<String, String> isMeant) throws JWNLException {
    List<Sense> senses = new ArrayList<>();
    for (Synset synset : index.getSenses()) {
      for (Word word : synset.getWords()) {
        if (isMeant.test(word.getLemma(), noun)) {
          double weight = word.getUseCount() + 1.0 / (senses.size() + 1);
          senses.add(new Sense(synset.getLexFileName(), weight, kinds(synset), verbs(word)));
        }
      }
    }
    return List.copyOf(senses);
  }

  /** The synset and all above it, the nearest first. */
  private static List<String> kinds(Synset synset) throws JWNLException {
    Set<String> kinds = new LinkedHashSet<>();
    List<Synset> level = List.of(synset);
    while (!level.isEmpty()) {
      List<Synset> above = new ArrayList<>();
      for (Synset each : level) {
        if (kinds.add(name(each))) {
          above.addAll(hypernyms(each));
        }
      }
      level = above;
    }
    return List.copyOf(kinds);
  }

  private static String name(Synset synset) {
    String first = synset.getWords().get(0).getLemma();
    return synset.getLexFileName() + ":" + first.replace(' ', '_');
  }

  private static Collection<Synset> hypernyms(Synset synset) throws JWNLException {
    List<Synset> above = new ArrayList<>();
    for (Pointer pointer : synset.getPointers(PointerType.HYPERNYM)) {
      above.add(pointer.getTargetSynset());
    }
    return above;
  }

  private static Set<String> verbs(Word word) throws JWNLException {
    Set<String> verbs = new TreeSet<>();
    for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
      if (pointer.getTargetPOS() == POS.VERB && pointer.getTarget() instanceof Word verb) {
        verbs.add(verb.getLemma());
      }
    }
    return verbs;
  }

  static IllegalStateException broken(JWNLException cause) {
    return new IllegalStateException(
        "WordNet, which is part of the program, cannot be read", cause);
  }
}
