package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line for each token: its number, word, lemma, tags, and the edges from its governors. */
record ParseTable(AnnotatedDocument annotated) {

  List<String> rows() {
    return annotated.sentences().stream().flatMap(ParseTable::rows).toList();
  }

  private static Stream<String> rows(Sentence sentence) {
    return sentence.tokens().stream().map(token -> row(sentence, token));
  }

  private static String row(Sentence sentence, Token token) {
    String governors =
        sentence.above(token.index()).stream()
            .map(edge -> governor(sentence, edge))
            .collect(Collectors.joining(", "));
    return String.format(
            Locale.ROOT,
            "%3d %-16s %-16s %-5s %-12s %s",
            token.index(),
            token.word(),
            token.lemma(),
            token.tag(),
            token.entity(),
            governors)
        .stripTrailing();
  }

  private static String governor(Sentence sentence, Dependency edge) {
    String word = edge.governor() == 0 ? "" : " of " + sentence.token(edge.governor()).word();
    return edge.label() + word;
  }
}
