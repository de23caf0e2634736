package io.chancery.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A statement in words, cut where its predicate stands.
 *
 * @param subject a name
 * @param predicate an IRI
 * @param object a name
 */
record StatementWords(String subject, Node predicate, String object) {

  /** The cut at the longest predicate that has words on both sides. */
  static Optional<StatementWords> in(String text, Answer.Rows predicates) {
    String folded = folded(text);
    return predicates.rows().stream()
        .flatMap(row -> spellings(row).map(spelling -> new Cut(row.get("predicate"), spelling)))
        .sorted(Comparator.comparingInt(cut -> -cut.words().length()))
        .flatMap(cut -> cut.of(folded).stream())
        .findFirst();
  }

  /** Names without case and the like, and IRIs to the letter. */
  private static String folded(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .map(word -> word.matches("<?\\w+:\\S+") ? word : Folded.of(word))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Whether subject and object are names of something. */
  boolean areKnown(Names names) {
    return !names.things(subject).isEmpty() && !names.things(object).isEmpty();
  }

  /** talksWith, talks with, and the label where there is one. */
  private static Stream<String> spellings(Binding row) {
    String iri = row.get("predicate").getURI();
    String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    String spaced = local.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    Stream<String> label =
        row.contains("label")
            ? Stream.of(row.get("label").getLiteralLexicalForm())
            : Stream.empty();
    return Stream.concat(Stream.of(local, spaced), label).map(Folded::of);
  }

  private record Cut(Node predicate, String words) {

    Optional<StatementWords> of(String text) {
      int at = text.indexOf(" " + words + " ");
      return at <= 0
          ? Optional.empty()
          : Optional.of(
              new StatementWords(
                  text.substring(0, at), predicate, text.substring(at + words.length() + 2)));
    }
  }
}
