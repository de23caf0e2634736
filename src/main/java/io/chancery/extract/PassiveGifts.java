package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody is given or spared, where a parser takes it for what he is: {@code the captain was
 * spared jail} is no jail that was spared.
 */
final class PassiveGifts {

  private final Sentence sentence;
  private final Set<String> giving;

  private PassiveGifts(Sentence sentence, Set<String> giving) {
    this.sentence = sentence;
    this.giving = giving;
  }

  /**
   * The sentence with what is given as the object of the participle.
   *
   * @param giving the lemmas of verbs of whose passive a thing may be the object
   */
  static Sentence given(Sentence sentence, Set<String> giving) {
    PassiveGifts gifts = new PassiveGifts(sentence, giving);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream().filter(gifts::isGift).forEach(d -> gifts.give(d, edges));
    return sentence.with(edges);
  }

  /** "Was spared jail": a participle right behind "be", and nothing but it before the noun. */
  private boolean isGift(Dependency edge) {
    int noun = edge.governor();
    int participle = edge.dependent();
    if (noun == 0 || !edge.label().equals("amod") || participle > noun) {
      return false;
    }
    Token verb = sentence.token(participle);
    return AnyOf.matches(verb.tag(), "VBN|VBD|JJ")
        && giving.contains(verb.word())
        && sentence.children(noun, "cop"::equals).stream()
            .anyMatch(be -> be == participle - 1 || be == participle - 2 && adverb(be + 1))
        && sentence.children(noun, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty()
        && !sentence.children(noun, "nsubj"::equals).isEmpty();
  }

  private boolean adverb(int word) {
    return AnyOf.matches(sentence.token(word).tag(), "RB");
  }

  private void give(Dependency edge, List<Dependency> edges) {
    int noun = edge.governor();
    int participle = edge.dependent();
    edges.remove(edge);
    edges.replaceAll(
        d -> {
          if (d.dependent() == noun) {
            return new Dependency(d.governor(), participle, d.label());
          }
          boolean clause =
              d.governor() == noun
                  && AnyOf.matches(
                      d.relation(), "nsubj|cop|aux|advmod|mark|advcl|obl|cc|conj|punct|parataxis");
          return clause ? new Dependency(participle, d.dependent(), passive(d.label())) : d;
        });
    edges.add(new Dependency(participle, noun, "obj"));
  }

  private static String passive(String label) {
    return switch (label) {
      case "nsubj" -> "nsubj:pass";
      case "cop" -> "aux:pass";
      default -> label;
    };
  }
}
