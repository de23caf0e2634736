package io.chancery.resolve;

import io.chancery.ontology.Factuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the facts of one document; the same fact said again becomes another mention. */
final class RelationCollector {

  private record Key(String subject, String predicate, String object) {}

  private record Fact(
      Participant.OfEntity subject, String predicate, Participant.OfEntity object) {}

  private final Referents referents;
  private final Map<Key, Fact> facts = new LinkedHashMap<>();
  private final Map<Key, List<Relation.Mention>> mentions = new LinkedHashMap<>();

  RelationCollector(Referents referents) {
    this.referents = referents;
  }

  /** A fact found in these tokens of a sentence. Nothing is related to itself. */
  void add(
      Entity subject,
      String predicate,
      Entity object,
      Words.Range words,
      String rule,
      double confidence) {
    Key key = new Key(subject.key(), predicate, object.key());
    if (subject.key().equals(object.key())) {
      return;
    }
    facts.putIfAbsent(
        key,
        new Fact(
            new Participant.OfEntity(subject, null),
            predicate,
            new Participant.OfEntity(object, null)));
    Quote quote = referents.quote(words.sentence(), words.first(), words.last());
    mentions
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Relation.Mention(quote, rule, confidence));
  }

  void add(
      Optional<? extends Entity> subject,
      String predicate,
      Optional<? extends Entity> object,
      Words.Range words,
      String rule,
      double confidence) {
    if (subject.isPresent() && object.isPresent()) {
      add(subject.get(), predicate, object.get(), words, rule, confidence);
    }
  }

  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    facts.forEach(
        (key, fact) ->
            relations.add(
                new Relation(
                    fact.subject(),
                    fact.predicate(),
                    fact.object(),
                    Factuality.Actual,
                    null,
                    distinct(mentions.getOrDefault(key, List.of())))));
    return List.copyOf(relations);
  }

  /** One mention for the same words, by the surest rule. */
  private static List<Relation.Mention> distinct(List<Relation.Mention> all) {
    Map<Quote, Relation.Mention> byWords = new LinkedHashMap<>();
    for (Relation.Mention mention : all) {
      byWords.merge(mention.words(), mention, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    return List.copyOf(byWords.values());
  }
}
