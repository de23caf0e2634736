package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Quotations that go over several sentences, of which one alone names the speaker: {@code "It is
 * late," the mayor said. "We shall go on."} What stands in quotation marks right behind somebody's
 * words, or before them in one quotation, is said by the same.
 */
final class BareQuotations {

  private final Document document;
  private final List<Sentence> sentences;
  private final Map<Integer, List<Attribution>> told;
  private final NavigableMap<Integer, Span> quotations;

  private BareQuotations(AnnotatedDocument annotated, List<Attribution> told) {
    this.document = annotated.document();
    this.sentences = annotated.sentences();
    this.told = told.stream().collect(Collectors.groupingBy(Attribution::sentence));
    this.quotations = quotations(document.text());
  }

  /** The quotations whose own sentence names no speaker, by the sentences before or after. */
  static List<Attribution> in(AnnotatedDocument annotated, List<Attribution> told) {
    return new BareQuotations(annotated, told).read();
  }

  /** What stands between marks, from behind the opening one; a paragraph ends each. */
  private static NavigableMap<Integer, Span> quotations(String text) {
    NavigableMap<Integer, Span> found = new TreeMap<>();
    int[] characters = text.codePoints().toArray();
    int begin = -1;
    for (int i = 0; i < characters.length; i++) {
      int mark = characters[i];
      boolean ends = begin >= 0 && (mark == '"' || mark == '\u201D' || mark == '\n');
      if (ends) {
        found.put(begin, new Span(begin, i));
        begin = -1;
      } else if (mark == '"' || mark == '\u201C') {
        begin = i + 1;
      }
    }
    return found;
  }

  private List<Attribution> read() {
    List<Attribution> found = new ArrayList<>();
    List<Attribution> waiting = new ArrayList<>();
    EntityMention speaker = null;
    for (Sentence sentence : sentences) {
      Optional<Span> quotation = quotation(sentence);
      boolean continued =
          quotation.filter(q -> q.begin() < sentence.span().begin() - 1).isPresent();
      Optional<EntityMention> own = speaker(sentence);
      if (own.isPresent()) {
        waiting.stream().filter(w -> continued).map(w -> said(w, own.get())).forEach(found::add);
        speaker = own.get();
        waiting.clear();
      } else if (quotation.isEmpty()) {
        speaker = null;
        waiting.clear();
      } else if (speaker != null && (continued || follows(sentence))) {
        found.add(said(bare(sentence, quotation.get()), speaker));
      } else {
        speaker = null;
        waiting.removeIf(w -> !continued);
        waiting.add(bare(sentence, quotation.get()));
      }
    }
    return found;
  }

  private static Attribution bare(Sentence sentence, Span quotation) {
    Span words = sentence.span();
    return new Attribution(
        sentence.index(),
        null,
        null,
        new Span(
            Math.max(quotation.begin(), words.begin()), Math.min(quotation.end(), words.end())));
  }

  private static Attribution said(Attribution quoted, EntityMention speaker) {
    return new Attribution(quoted.sentence(), speaker, null, quoted.content());
  }

  /**
   * The quotation in which a sentence begins, if that says something: {@code "Hamlet"} does not.
   */
  private Optional<Span> quotation(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream()
            .filter(t -> Character.isLetterOrDigit(t.word().codePointAt(0)))
            .toList();
    return words.stream()
        .findFirst()
        .flatMap(first -> around(first.span()))
        .filter(
            q ->
                q.contains(words.get(words.size() - 1).span())
                    || words.stream().anyMatch(t -> finite(t) && q.contains(t.span())));
  }

  private Optional<Span> around(Span word) {
    return Optional.ofNullable(quotations.floorEntry(word.begin()))
        .map(Map.Entry::getValue)
        .filter(q -> q.contains(word));
  }

  private static boolean finite(Token token) {
    return AnyOf.matches(token.tag(), "VBD|VBZ|VBP|MD");
  }

  /** Who is said in the sentence to say most of it. */
  private Optional<EntityMention> speaker(Sentence sentence) {
    return told.getOrDefault(sentence.index(), List.of()).stream()
        .filter(a -> a.source() != null)
        .filter(a -> a.cue() == null || around(a.cue()).isEmpty())
        .max(Comparator.comparingInt(a -> a.content().length()))
        .map(Attribution::source);
  }

  /** Whether it stands right behind the sentence before, in one paragraph with it. */
  private boolean follows(Sentence sentence) {
    Sentence before = sentences.get(sentence.index() - 1);
    Span between = new Span(before.span().end(), sentence.span().begin());
    return !document.textAt(between).contains("\n");
  }
}
