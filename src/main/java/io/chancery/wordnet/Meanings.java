package io.chancery.wordnet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;

/** Gathers the {@link Meaning} of a word. */
final class Meanings {

  /** Senses that make up less of a word's counted uses are left out. */
  private static final double USUAL = 0.15;

  private final String lemma;
  private final Set<String> own = new TreeSet<>();
  private final Set<String> senses = new TreeSet<>();
  private final Set<String> broader = new TreeSet<>();
  private final Set<String> consequences = new TreeSet<>();

  private Meanings(String lemma) {
    this.lemma = lemma;
  }

  static Meaning of(IndexWord word) throws JWNLException {
    Meanings meanings = new Meanings(word.getLemma());
    List<Synset> all = word.getSenses();
    double uses = 0;
    for (int i = 0; i < all.size(); i++) {
      uses += meanings.uses(all.get(i), i);
    }
    for (int i = 0; i < all.size(); i++) {
      if (meanings.uses(all.get(i), i) >= USUAL * uses) {
        meanings.add(all.get(i));
      }
    }
    return new Meaning(meanings.own, meanings.senses, meanings.broader, meanings.consequences);
  }

  private double uses(Synset synset, int rank) {
    return 1.0 / (rank + 1)
        + synset.getWords().stream()
            .filter(word -> word.getLemma().equals(lemma))
            .mapToInt(Word::getUseCount)
            .sum();
  }

  private void add(Synset synset) throws JWNLException {
    own.add(id(synset));
    senses.add(id(synset));
    targets(synset, PointerType.HYPERNYM, broader);
    targets(synset, PointerType.CAUSE, consequences);
    targets(synset, PointerType.ENTAILMENT, consequences);
    for (Word word : synset.getWords()) {
      if (word.getLemma().equals(lemma)) {
        for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
          senses.add(id(pointer.getTargetSynset()));
        }
      }
    }
  }

  private static void targets(Synset synset, PointerType type, Set<String> found)
      throws JWNLException {
    for (Pointer pointer : synset.getPointers(type)) {
      found.add(id(pointer.getTargetSynset()));
    }
  }

  private static String id(Synset synset) {
    return synset.getPOS().getKey() + synset.getOffset();
  }
}
