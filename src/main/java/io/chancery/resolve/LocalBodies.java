package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Name.Sense;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies that many states have under one name: {@code the Supreme Court} is the known one of a
 * state only where the document speaks of that state at all, {@code the Democratic Party} where it
 * speaks mostly of it.
 */
final class LocalBodies {

  private final World world;
  private final Nouns nouns;
  private final Map<String, Integer> states = new HashMap<>();

  /** Gathers the states that a document speaks of. */
  LocalBodies(World world, Nouns nouns, List<List<Name>> names) {
    this.world = world;
    this.nouns = nouns;
    names.stream()
        .flatMap(List::stream)
        .filter(name -> !isGeneric(name))
        .flatMap(name -> state(name).stream())
        .map(KnownEntity::iri)
        .forEach(state -> states.merge(state, 1, Integer::sum));
  }

  /** The names of a sentence, those of absent states' bodies as names that nobody knows. */
  List<Name> placed(Sentence sentence, List<Name> names) {
    return names.stream().map(name -> placed(sentence, name)).toList();
  }

  private Name placed(Sentence sentence, Name name) {
    boolean absent =
        isGeneric(name)
            && (isOwned(sentence, name)
                || state(name).filter(s -> isSpokenOf(s, isParty(name))).isEmpty());
    return absent
        ? new Name(name.first(), name.last(), name.text(), null, Sense.UNKNOWN, "ORGANIZATION")
        : name;
  }

  private boolean isSpokenOf(KnownEntity state, boolean mostly) {
    int most = states.values().stream().mapToInt(i -> i).max().orElse(0);
    int here = states.getOrDefault(state.iri(), 0);
    return here > 0 && (!mostly || 2 * here > most);
  }

  private static boolean isParty(Name name) {
    return name.known() != null && "party".equals(name.known().kind());
  }

  /** {@code Its Supreme Court} is that of whoever "it" is. */
  private static boolean isOwned(Sentence sentence, Name name) {
    return name.first() > 1 && sentence.token(name.first() - 1).tag().equals("PRP$");
  }

  private boolean isGeneric(Name name) {
    KnownEntity known = name.known();
    String[] words = name.text().split(" ");
    String kind = words[words.length - 1].toLowerCase(Locale.ROOT);
    return known != null
        && known.type() == EntityType.Organization
        && (isParty(name) && isWord(words[0].toLowerCase(Locale.ROOT))
            || !known.name().equals(name.text())
                && nouns.kind(kind).filter(k -> k == NounKind.ORGANIZATION).isPresent())
        && state(name).filter(s -> !says(name.text(), s)).isPresent();
  }

  private boolean isWord(String word) {
    return nouns.isWord(word) || nouns.isWord(word.replaceFirst("s$", ""));
  }

  private static boolean says(String text, KnownEntity state) {
    return text.contains(state.name()) || state.demonyms().stream().anyMatch(text::contains);
  }

  private Optional<KnownEntity> state(Name name) {
    return Optional.ofNullable(name.known()).map(world::entity).flatMap(world::stateOf);
  }
}
