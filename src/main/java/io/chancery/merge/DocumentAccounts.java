package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.NameKey;
import io.chancery.resolve.Entity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.wordnet.WordUses;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the account of what a document is about as a whole. */
final class DocumentAccounts {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_WORD = 3;

  /** How many sentences tell what a document is about. */
  private static final int LEAD = 5;

  /** What WordNet knows as other words only: the month, the jar, the testament. */
  private static final Set<String> MODALS = Set.of("can", "may", "might", "must", "will");

  private final WordUses wordUses;

  DocumentAccounts(WordUses wordUses) {
    this.wordUses = wordUses;
  }

  DocumentAccount of(ResolvedDocument document) {
    Set<String> names = names(document, DocumentAccounts::hasName);
    return new DocumentAccount(
        document.document().id(),
        topic(document, names),
        names,
        people(document),
        document.document().source().published());
  }

  /** Words, parts of names and numbers of the title and the lead. */
  private Set<String> topic(ResolvedDocument document, Set<String> names) {
    return document.sentences().stream()
        .sorted()
        .limit(LEAD)
        .map(document.document()::textAt)
        .flatMap(DocumentAccounts::words)
        .filter(word -> names.contains(word) || isNumber(word) || isTelling(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /** A digit alone counts things that any text counts. */
  private static boolean isNumber(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isDigit);
  }

  private boolean isTelling(String word) {
    return word.length() >= SHORTEST_WORD && !MODALS.contains(word) && wordUses.isWord(word);
  }

  private static boolean hasName(Entity entity) {
    return entity.type() != EntityType.Collective && entity.type() != EntityType.Position;
  }

  private static boolean isNamedPerson(Entity entity) {
    return Keys.kind(entity) == EntityType.Person && EntityAccounts.isProper(entity.name());
  }

  private static Set<String> people(ResolvedDocument document) {
    return document.mentions().stream()
        .map(ResolvedDocument.Mention::entity)
        .filter(DocumentAccounts::isNamedPerson)
        .flatMap(e -> PersonNames.parts(NameKey.of(e.name()).value()).stream())
        .filter(part -> part.length() >= SHORTEST_PART)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The longer parts of the names of some entities. */
  private static Set<String> names(ResolvedDocument document, Predicate<Entity> which) {
    return document.mentions().stream()
        .map(ResolvedDocument.Mention::entity)
        .filter(which)
        .flatMap(e -> Arrays.stream(NameKey.of(e.name()).value().split(" ")))
        .filter(part -> part.length() >= SHORTEST_PART)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
