package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence parsed by hand, where the question is what follows from a parse, not the parser. */
record HandParse(Document document, Sentence sentence) {

  /**
   * Parses {@code word/tag} pairs, separated by spaces, and edges written {@code label(4,2)}, each
   * from governor to dependent.
   */
  static HandParse of(String tagged, String... edges) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String pair : tagged.split(" ")) {
      int slash = pair.lastIndexOf('/');
      String word = pair.substring(0, slash);
      Span span = new Span(text.length(), text.length() + word.length());
      tokens.add(new Token(tokens.size() + 1, span, word, word, pair.substring(slash + 1), "O"));
      text.append(word).append(' ');
    }
    Source source = new Source(null, null, null, null, "en");
    Document document = new Document("hand", text.toString(), source, List.of());
    Span whole = new Span(0, text.length() - 1);
    List<Dependency> dependencies = Arrays.stream(edges).map(HandParse::edge).toList();
    return new HandParse(
        document,
        new Sentence(0, whole, false, tokens, dependencies, List.of(), List.of(), List.of()));
  }

  private static Dependency edge(String written) {
    String[] parts = written.split("[(,)]");
    return new Dependency(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[0]);
  }
}
