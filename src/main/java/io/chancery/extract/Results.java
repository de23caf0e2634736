package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody or something is, or where it goes, by what the verb tells: {@code found alive},
 * {@code keep them apart}, {@code ran short of cash}, {@code found it to be safe}. Without these
 * words the verb says something else.
 */
final class Results {

  private final Sentence sentence;
  private final EventMention event;
  private final Set<String> words;

  /**
   * The results of one event.
   *
   * @param words adverbs, particles and adjectives that tell a result wherever they stand behind a
   *     verb
   */
  Results(Sentence sentence, EventMention event, Set<String> words) {
    this.sentence = sentence;
    this.event = event;
    this.words = words;
  }

  /** The words that tell them, with what they hang on. */
  Stream<Dependency> found() {
    int verb = event.trigger();
    return event.nominal() || !sentence.token(verb).isVerb()
        ? Stream.empty()
        : Stream.concat(sentence.below(verb).stream().filter(this::ofVerb), behindObject(verb));
  }

  private boolean ofVerb(Dependency edge) {
    Token word = sentence.token(edge.dependent());
    boolean behind = word.index() > edge.governor();
    return behind
        && (edge.relation().equals("xcomp")
            ? !word.isVerb()
            : AnyOf.matches(edge.label(), "advmod|compound:prt|amod|dep") && directs(word)
                || ballot(edge));
  }

  /** "Voted no". */
  private boolean ballot(Dependency edge) {
    return AnyOf.matches(sentence.token(edge.dependent()).lemma(), "yes|no")
        && AnyOf.matches(edge.label(), "discourse|advmod|dep|obj")
        && sentence.token(edge.governor()).lemma().equals("vote");
  }

  /** "Home", "short of cash". */
  private boolean directs(Token word) {
    return words.contains(word.lemma())
            && (event.type().equals(EventWords.GENERAL) || !particle(word))
        || word.tag().equals("RB")
            && !sentence.children(word.index(), l -> AnyOf.matches(l, "obl:of|nmod:of")).isEmpty();
  }

  /** "Broke down 12 times": how much or how often stands with the particle. */
  Stream<Dependency> measures() {
    return found()
        .flatMap(edge -> sentence.below(edge.dependent()).stream())
        .filter(edge -> edge.label().equals("obl:npmod"));
  }

  /** What is no part of a verb that has a class of its own: "turn the offer down". */
  private static boolean particle(Token word) {
    return word.tag().equals("RP") || Lexicon.PARTICLE.matcher(word.lemma()).matches();
  }

  /** "Shot a driver dead": parsers take it for the noun's own. */
  private Stream<Dependency> behindObject(int verb) {
    return sentence.children(verb, l -> AnyOf.matches(l, "obj|nsubj:pass")).stream()
        .flatMap(object -> sentence.below(object).stream())
        .filter(edge -> edge.dependent() > Math.max(verb, edge.governor()))
        .filter(edge -> AnyOf.matches(edge.label(), "amod|advmod"))
        .filter(edge -> words.contains(sentence.token(edge.dependent()).lemma()));
  }

  /** From the first to the last of the words around one that stand together. */
  Span words(int head) {
    List<Integer> tokens = sentence.subtree(head, this::belongs);
    int first = head;
    while (tokens.contains(first - 1)) {
      first--;
    }
    int last = head;
    while (tokens.contains(last + 1)) {
      last++;
    }
    return sentence.span(first, last);
  }

  private boolean belongs(Dependency edge) {
    boolean dated = AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME");
    boolean further = edge.relation().equals("conj") && sentence.token(edge.dependent()).isVerb();
    return !dated
        && !further
        && !AnyOf.matches(edge.relation(), "punct|parataxis|ref|advcl|ccomp|nsubj|appos")
        && !AnyOf.matches(edge.label(), "obl:tmod|obl:npmod");
  }
}
