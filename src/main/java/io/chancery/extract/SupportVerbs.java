package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Role;
import io.chancery.ontology.SupportVerb;
import java.util.List;
import java.util.Optional;

/**
 * Finds the verb that says nothing but that a noun happens: hold (talks), carry out (an attack),
 * come under (pressure), take place.
 */
final class SupportVerbs {

  /**
   * A verb that carries a noun.
   *
   * @param verb index of its token
   * @param lends the label under which its subject stands at the noun; empty where the noun is the
   *     subject
   */
  record Carrier(int verb, Optional<String> lends) {}

  private final List<SupportVerb> verbs;

  SupportVerbs(List<SupportVerb> verbs) {
    this.verbs = List.copyOf(verbs);
  }

  /** The verb that carries the noun, if any. */
  Optional<Carrier> carrying(Sentence sentence, int noun) {
    return sentence.above(noun).stream()
        .filter(edge -> edge.governor() != 0 && sentence.token(edge.governor()).isVerb())
        .flatMap(edge -> carrier(sentence, edge).stream())
        .findFirst();
  }

  private Optional<Carrier> carrier(Sentence sentence, Dependency edge) {
    Token verb = sentence.token(edge.governor());
    Token noun = sentence.token(edge.dependent());
    if (situates(verb.lemma(), edge.label())) {
      return Optional.of(new Carrier(verb.index(), Optional.of("nsubj")));
    }
    return verbs.stream()
        .filter(support -> support.supports(noun.lemma()))
        .filter(support -> stands(sentence, verb, edge.label(), support))
        .map(support -> new Carrier(verb.index(), lends(support, edge.label())))
        .findFirst();
  }

  /** "Enter into talks"; "said in remarks to students". */
  private static boolean situates(String verb, String label) {
    return switch (label) {
      case "obl:in", "obl:into" -> verb.matches("enter|participate|join|say|tell|add");
      case "obl:during", "obl:at" -> verb.matches("say|tell|add");
      default -> false;
    };
  }

  /** Whether the noun stands at this verb as the notation of the support verb says. */
  private static boolean stands(Sentence sentence, Token verb, String label, SupportVerb support) {
    String[] words = support.lemma().split(" ");
    if (!verb.lemma().equals(words[0])) {
      return false;
    }
    String second = words.length > 1 ? words[1] : "";
    if (support.subject() == null) {
      return label.equals("nsubj") && (second.isEmpty() || has(sentence, verb, "obj", second));
    }
    if (label.equals("obl:" + second)) {
      return true;
    }
    return label.matches("obj|nsubj:pass")
        && (second.isEmpty() || has(sentence, verb, "compound:prt", second));
  }

  private static boolean has(Sentence sentence, Token verb, String label, String lemma) {
    return sentence.children(verb.index(), label::equals).stream()
        .anyMatch(child -> sentence.token(child).lemma().equals(lemma));
  }

  private static Optional<String> lends(SupportVerb support, String label) {
    if (label.equals("nsubj:pass")) {
      return Optional.empty();
    }
    return Optional.of(support.subject() == Role.RECIPIENT ? "iobj" : "nsubj");
  }
}
