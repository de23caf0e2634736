package io.chancery.query;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the verb of a clause is in the lexicon.
 *
 * @param words gives what verbs evoke
 */
record VerbMeaning(AskedWords words) {
  /** Where a clause has no verb. */
  static final Verb NONE = new Verb("", Set.of(), Optional.empty(), "");

  /**
   * A verb with what it takes from its clause to be known.
   *
   * @param lemma as the lexicon has it, or the bare verb
   * @param kinds what it evokes
   * @param object the noun that is a part of it
   * @param preposition that is a part of it; empty for none
   */
  record Verb(String lemma, Set<String> kinds, Optional<AskedNoun> object, String preposition) {}

  /** What the clause's verb is in the lexicon, the longest entry first. */
  Verb of(AskedClause clause) {
    String verb = clause.verb();
    Optional<AskedNoun> object =
        Stream.concat(clause.objects().stream(), passiveSubject(clause))
            .filter(noun -> known(verb + " " + noun.head().lemma()))
            .findFirst();
    if (object.isPresent()) {
      String whole = verb + " " + object.get().head().lemma();
      return new Verb(whole, kinds(whole, clause), object, "");
    }
    Stream<String> prepositions =
        Stream.concat(
            clause.wh().stream().map(AskedWh::preposition),
            clause.phrases().stream().map(AskedPhrase::preposition));
    Optional<String> own =
        prepositions.filter(next -> !next.isEmpty() && known(verb + " " + next)).findFirst();
    return own.map(
            next ->
                new Verb(
                    verb + " " + next, kinds(verb + " " + next, clause), Optional.empty(), next))
        .orElseGet(() -> new Verb(verb, kinds(verb, clause), Optional.empty(), ""));
  }

  private static Stream<AskedNoun> passiveSubject(AskedClause clause) {
    return clause.passive() ? clause.subject().stream() : Stream.empty();
  }

  private boolean known(String lemma) {
    return !words.ofVerb(lemma).isEmpty();
  }

  /** "When did Rask testify?" asks for no saying but that one. */
  private Set<String> kinds(String lemma, AskedClause clause) {
    Set<String> own = words.ofVerb(lemma);
    boolean what = clause.wh().filter(wh -> wh.is("what")).isPresent();
    boolean about =
        clause.phrases().stream().anyMatch(phrase -> phrase.preposition().equals("about"));
    boolean told = what || about || clause.content().isPresent() || !clause.objects().isEmpty();
    boolean saying = own.isEmpty() ? words.isReporting(lemma) : own.equals(Set.of("Say"));
    Set<String> kinds = saying ? told || lemma.equals("say") ? Set.of("Say") : Set.of() : own;
    return words.withSubclasses(kinds);
  }
}
