package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who controls, claims or disputes a territory, and who has bound themselves to defend whom. */
final class TerritoryRelations {

  private static final Set<String> CONTROL =
      Set.of("control", "administer", "occupy", "hold", "rule");
  private static final Set<String> VIEWS = Set.of("consider", "regard", "view", "see", "deem");
  private static final Set<String> PARTS =
      Set.of("province", "part", "territory", "region", "land");
  private static final Set<String> OWN =
      Set.of("breakaway", "renegade", "its", "own", "inalienable");
  private static final Set<String> BINDING =
      Set.of("oblige", "commit", "require", "bind", "obligate");
  private static final Set<String> DEFENDS = Set.of("defend", "protect");
  private static final Set<String> DUTY = Set.of("obligation", "duty", "commitment");
  private static final Set<String> DEFENCE = Set.of("defence", "defense", "security", "protection");

  private final Referents referents;
  private final RelationCollector found;

  TerritoryRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isVerb() || token.tag().startsWith("JJ") || isVerbAfterAll(sentence, token)) {
        readVerb(sentence, token);
      } else if (DUTY.contains(token.lemma())) {
        readCommitment(sentence, token.index());
      }
    }
  }

  /** {@code Which Tokyo controls but Beijing claims}, with the second verb taken for a noun. */
  private static boolean isVerbAfterAll(Sentence sentence, Token token) {
    return token.lemma().equals("claim")
        && !sentence.children(token.index(), "nsubj"::equals).isEmpty();
  }

  /** {@code Which X controls but Y claims}: the two dispute it. */
  private void readRivals(Sentence sentence, Token claim) {
    for (int territory : territoriesOf(sentence, claim.index())) {
      List<Integer> claimants = holders(sentence, claim.index());
      List<Integer> others =
          sentence.tokens().stream()
              .filter(v -> v.isVerb() && CONTROL.contains(v.lemma()))
              .filter(v -> territoriesOf(sentence, v.index()).contains(territory))
              .flatMap(v -> holders(sentence, v.index()).stream())
              .filter(holder -> !claimants.contains(holder))
              .toList();
      Stream.concat(claimants.stream(), others.stream())
          .filter(party -> !others.isEmpty())
          .forEach(party -> addDispute(sentence, claim.index(), territory, party));
    }
  }

  /** {@code X considers Y a breakaway province}. */
  private void readView(Sentence sentence, Token verb) {
    for (int view : sentence.children(verb.index(), l -> l.equals("xcomp") || l.equals("obl:as"))) {
      boolean own =
          PARTS.contains(sentence.token(view).lemma())
              && sentence.subtree(view, edge -> true).stream()
                  .map(sentence::token)
                  .anyMatch(t -> OWN.contains(t.lemma()));
      List<Integer> seen = new ArrayList<>(sentence.children(verb.index(), "obj"::equals));
      seen.addAll(sentence.children(view, "nsubj"::equals));
      if (own) {
        addClaims(sentence, verb.index(), seen);
      }
    }
  }

  private void addClaims(Sentence sentence, int verb, List<Integer> territories) {
    for (int holder : sentence.children(verb, "nsubj"::equals)) {
      territories.forEach(
          territory ->
              found.add(
                  state(sentence, holder),
                  "claims",
                  territory(sentence, territory),
                  Words.Range.between(sentence.index(), verb, holder),
                  "claims-view",
                  0.8));
    }
  }

  private void readVerb(Sentence sentence, Token verb) {
    String lemma = verb.lemma();
    if (VIEWS.contains(lemma)) {
      readView(sentence, verb);
    }
    if (lemma.equals("claim")) {
      relate(sentence, verb, "claims", 0.85);
      readRivals(sentence, verb);
    } else if (CONTROL.contains(lemma)) {
      relate(sentence, verb, "controls", 0.8);
    } else if (lemma.equals("contest") || lemma.equals("dispute") || lemma.equals("disputed")) {
      readDispute(sentence, verb);
    } else if (BINDING.contains(lemma)) {
      readDuty(sentence, verb);
    }
  }

  private void relate(Sentence sentence, Token verb, String predicate, double confidence) {
    for (int holder : holders(sentence, verb.index())) {
      for (int territory : territoriesOf(sentence, verb.index())) {
        found.add(
            state(sentence, holder),
            predicate,
            territory(sentence, territory),
            Words.Range.between(sentence.index(), verb.index(), holder),
            predicate + "-verb",
            confidence);
      }
    }
  }

  /**
   * What the verb governs; where the parse hangs it on something else, the territory last named
   * before it.
   */
  private List<Integer> territoriesOf(Sentence sentence, int verb) {
    List<Integer> governed =
        territories(sentence, verb).stream()
            .filter(t -> territory(sentence, t).isPresent())
            .toList();
    boolean passive =
        !sentence.children(verb, l -> l.equals("obl:agent") || l.equals("obl:by")).isEmpty();
    return governed.isEmpty() && passive ? lastBefore(sentence, verb).stream().toList() : governed;
  }

  private Optional<Integer> lastBefore(Sentence sentence, int verb) {
    return Stream.iterate(verb - 1, i -> i > 0, i -> i - 1)
        .filter(i -> sentence.token(i).isNoun())
        .filter(i -> territory(sentence, i).filter(e -> e.type() == EntityType.Place).isPresent())
        .findFirst();
  }

  /** The agent of a passive, else the subject. */
  private static List<Integer> holders(Sentence sentence, int verb) {
    List<Integer> agents =
        sentence.children(verb, l -> l.equals("obl:agent") || l.equals("obl:by"));
    return agents.isEmpty() ? sentence.children(verb, "nsubj"::equals) : agents;
  }

  private static List<Integer> territories(Sentence sentence, int verb) {
    Set<Integer> all =
        new LinkedHashSet<>(
            sentence.children(verb, l -> l.equals("nsubj:pass") || l.equals("obj")));
    sentence.above(verb).stream()
        .filter(d -> d.relation().equals("acl") && d.governor() > 0)
        .forEach(d -> all.add(d.governor()));
    all.removeAll(holders(sentence, verb));
    return List.copyOf(all);
  }

  private Optional<Entity> state(Sentence sentence, int head) {
    return referents
        .of(sentence.index(), head, Use.ACTOR)
        .filter(e -> e.type() == EntityType.Country);
  }

  private Optional<Entity> territory(Sentence sentence, int head) {
    return referents.of(sentence.index(), head, Use.PLACE).filter(e -> e.type().isPlace());
  }

  /**
   * {@code Islands contested with Beijing}; {@code the disputed islands, controlled by one and
   * claimed by another}.
   */
  private void readDispute(Sentence sentence, Token word) {
    List<Integer> territories = new ArrayList<>(territories(sentence, word.index()));
    sentence.above(word.index()).stream()
        .filter(d -> d.label().equals("amod"))
        .forEach(d -> territories.add(d.governor()));
    for (int territory : territories) {
      parties(sentence, word.index(), territory)
          .forEach(party -> addDispute(sentence, word.index(), territory, party));
    }
  }

  private void addDispute(Sentence sentence, int word, int territory, int party) {
    found.add(
        state(sentence, party),
        "disputesTerritory",
        territory(sentence, territory),
        Words.Range.between(sentence.index(), word, territory),
        "disputes-territory",
        0.75);
  }

  private Stream<Integer> parties(Sentence sentence, int word, int territory) {
    Stream<Integer> named =
        Stream.concat(
            sentence
                .children(
                    word,
                    l ->
                        l.equals("obl:with")
                            || l.equals("obl:by")
                            || l.equals("obl:agent")
                            || l.equals("nsubj"))
                .stream(),
            sentence.children(word, l -> l.equals("obl:between")).stream());
    Stream<Integer> holders =
        sentence.tokens().stream()
            .filter(v -> v.index() != word)
            .filter(v -> v.lemma().equals("claim") || CONTROL.contains(v.lemma()))
            .filter(v -> territoriesOf(sentence, v.index()).contains(territory))
            .flatMap(v -> holders(sentence, v.index()).stream());
    List<Integer> parties = Stream.concat(named, holders).distinct().toList();
    return parties.size() == 1
        ? Stream.concat(parties.stream(), subjectBefore(sentence, word).stream())
        : parties.stream();
  }

  /** With one party named, the other is the state that the sentence is about. */
  private Optional<Integer> subjectBefore(Sentence sentence, int word) {
    return Stream.iterate(word - 1, i -> i > 0, i -> i - 1)
        .filter(i -> new Phrase(sentence, i).isSubject() && state(sentence, i).isPresent())
        .findFirst();
  }

  /** {@code The article obliges X to defend Y}. */
  private void readDuty(Sentence sentence, Token verb) {
    List<Integer> bound =
        sentence.children(verb.index(), l -> l.equals("obj") || l.equals("nsubj:pass"));
    sentence.children(verb.index(), l -> l.startsWith("xcomp") || l.startsWith("advcl:to")).stream()
        .filter(i -> DEFENDS.contains(sentence.token(i).lemma()))
        .forEach(i -> addDuty(sentence, bound, sentence.children(i, "obj"::equals), verb.index()));
  }

  private void addDuty(Sentence sentence, List<Integer> bound, List<Integer> defended, int word) {
    for (int who : bound) {
      for (int whom : defended) {
        found.add(
            state(sentence, who),
            "obligedToDefend",
            referents.of(sentence.index(), whom, Use.PLACE),
            Words.Range.between(sentence.index(), word, whom),
            "duty-to-defend",
            0.8);
      }
    }
  }

  /** {@code X's commitment to Y's defence}, {@code X has a treaty obligation to defend Y}. */
  private void readCommitment(Sentence sentence, int noun) {
    List<Integer> who = new ArrayList<>(sentence.children(noun, "nmod:poss"::equals));
    sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .filter(d -> sentence.token(d.governor()).lemma().equals("have"))
        .forEach(d -> who.addAll(sentence.children(d.governor(), "nsubj"::equals)));
    sentence.children(noun, l -> l.startsWith("acl")).stream()
        .filter(i -> DEFENDS.contains(sentence.token(i).lemma()))
        .forEach(i -> addDuty(sentence, who, sentence.children(i, "obj"::equals), noun));
    sentence.children(noun, "nmod:to"::equals).stream()
        .filter(i -> DEFENCE.contains(sentence.token(i).lemma()))
        .flatMap(i -> sentence.children(i, "nmod:poss"::equals).stream())
        .forEach(whom -> addCommitment(sentence, who, whom, noun));
  }

  private void addCommitment(Sentence sentence, List<Integer> who, int whom, int noun) {
    Optional<Entity> defended = referents.of(sentence.index(), whom, Use.ACTOR);
    List<Entity> all =
        defended.map(e -> e.members().isEmpty() ? List.of(e) : e.members()).orElse(List.of());
    for (int by : who) {
      all.forEach(
          e ->
              found.add(
                  state(sentence, by),
                  "obligedToDefend",
                  Optional.of(e),
                  Words.Range.between(sentence.index(), by, whom),
                  "commitment-to-defence",
                  0.7));
    }
  }
}
