package io.chancery.ontology;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb that says little beside the noun that it carries: hold talks, express concern.
 *
 * @param lemma the verb, possibly with its particle: {@code carry out}
 * @param nouns lemmas of the nouns that it carries; empty for any noun of a frame
 * @param subject the role of the noun's event that the verb's subject fills: who faces criticism is
 *     its recipient; null where the noun itself is the subject: talks take place
 */
public record SupportVerb(String lemma, Set<String> nouns, @Nullable Role subject) {

  public SupportVerb {
    nouns = Set.copyOf(nouns);
  }

  /** Whether it carries this noun. */
  public boolean supports(String noun) {
    return nouns.isEmpty() || nouns.contains(noun);
  }
}
