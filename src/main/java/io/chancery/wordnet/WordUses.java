package io.chancery.wordnet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.MorphologicalProcessor;

/**
 * As what the words of a text are most likely used, by the uses that WordNet counts. One instance
 * serves all threads.
 */
public final class WordUses {

  /** So many counted uses make a word say nothing. */
  private static final int USUAL = 3_000;

  /** Words of the longest collocation; to look up more is costly. */
  private static final int LONGEST = 4;

  private final WordNet wordNet;
  private final Map<String, Optional<String>> verbs = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> nouns = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> collocations = new ConcurrentHashMap<>();
  private final Map<String, Boolean> words = new ConcurrentHashMap<>();
  private final Map<String, Double> rarities = new ConcurrentHashMap<>();

  /** What counts in WordNet. */
  public WordUses(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /**
   * The verb that a word most likely is a form of, by counted uses, or else derives from: {@code
   * fall} for {@code fell}, {@code die} for {@code deaths}.
   */
  public Optional<String> verb(String word) {
    return verbs.computeIfAbsent(word, this::readVerb);
  }

  private Optional<String> readVerb(String word) {
    try {
      synchronized (WordNet.Opened.DATABASE) {
        Set<String> found = new TreeSet<>(forms().lookupAllBaseForms(POS.VERB, word));
        found.addAll(found.isEmpty() ? wordNet.verbs(word) : Set.of());
        return likeliest(POS.VERB, found);
      }
    } catch (JWNLException e) {
      throw WordNet.broken(e);
    }
  }

  /** The noun that a word most likely is a form of, by counted uses. */
  public Optional<String> noun(String word) {
    return nouns.computeIfAbsent(word, WordUses::readNoun);
  }

  private static Optional<String> readNoun(String word) {
    try {
      synchronized (WordNet.Opened.DATABASE) {
        return likeliest(POS.NOUN, new TreeSet<>(forms().lookupAllBaseForms(POS.NOUN, word)));
      }
    } catch (JWNLException e) {
      throw WordNet.broken(e);
    }
  }

  /** The lemma of most counted uses, the first of such. */
  private static Optional<String> likeliest(POS kind, Set<String> lemmas) throws JWNLException {
    String best = null;
    for (String lemma : lemmas) {
      best = best == null || total(kind, lemma) > total(kind, best) ? lemma : best;
    }
    return Optional.ofNullable(best);
  }

  /**
   * The entry of several words that some words are a form of: {@code open fire} for {@code opened
   * fire}; none for more than {@value #LONGEST} words.
   */
  public Optional<String> collocation(String words) {
    int spaces = (int) words.chars().filter(c -> c == ' ').count();
    return spaces == 0 || spaces >= LONGEST
        ? Optional.empty()
        : collocations.computeIfAbsent(words.toLowerCase(Locale.ROOT), WordUses::readCollocation);
  }

  private static Optional<String> readCollocation(String words) {
    try {
      synchronized (WordNet.Opened.DATABASE) {
        return Stream.concat(
                forms().lookupAllBaseForms(POS.VERB, words).stream().sorted(),
                forms().lookupAllBaseForms(POS.NOUN, words).stream().sorted())
            .filter(entry -> entry.indexOf(' ') > 0)
            .findFirst();
      }
    } catch (JWNLException e) {
      throw WordNet.broken(e);
    }
  }

  /** Whether it is a form of a noun, verb, adjective or adverb that is no name. */
  public boolean isWord(String word) {
    return words.computeIfAbsent(word, WordUses::readWord);
  }

  private static boolean readWord(String word) {
    try {
      synchronized (WordNet.Opened.DATABASE) {
        for (POS kind : POS.getAllPOS()) {
          if (counted(kind, word) >= 0) {
            return true;
          }
        }
        return false;
      }
    } catch (JWNLException e) {
      throw WordNet.broken(e);
    }
  }

  /**
   * How telling a word is, from 1 for what WordNet does not know or count down to 0 for the most
   * usual ones.
   */
  public double rarity(String word) {
    return rarities.computeIfAbsent(word, WordUses::readRarity);
  }

  private static double readRarity(String word) {
    try {
      synchronized (WordNet.Opened.DATABASE) {
        double uses = 0;
        for (POS kind : POS.getAllPOS()) {
          uses = Math.max(uses, counted(kind, word));
        }
        return Math.max(0, 1 - Math.log(1 + uses) / Math.log(1 + USUAL));
      }
    } catch (JWNLException e) {
      throw WordNet.broken(e);
    }
  }

  /** The uses counted of the likeliest word that this is a form of; -1 if there is none. */
  private static int counted(POS kind, String word) throws JWNLException {
    int most = -1;
    for (String base : forms().lookupAllBaseForms(kind, word)) {
      most = Math.max(most, total(kind, base));
    }
    return most;
  }

  /** The uses counted of a lemma that is no name; -1 if there is none. */
  private static int total(POS kind, String lemma) throws JWNLException {
    IndexWord index = WordNet.Opened.DATABASE.getIndexWord(kind, lemma);
    int total = -1;
    for (Synset synset : index == null ? List.<Synset>of() : index.getSenses()) {
      for (Word word : synset.getWords()) {
        if (word.getLemma().equals(lemma)) {
          total = Math.max(0, total) + word.getUseCount();
        }
      }
    }
    return total;
  }

  private static MorphologicalProcessor forms() {
    return WordNet.Opened.DATABASE.getMorphologicalProcessor();
  }
}
