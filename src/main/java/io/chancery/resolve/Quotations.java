package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.extract.Attribution;
import io.chancery.extract.Extraction;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Who says the words of a quotation, as its attribution has it. */
final class Quotations {

  private Quotations() {}

  /** The speakers of a document's attributed content, the innermost where quotations nest. */
  static Speakers speakers(Extraction extraction) {
    List<Sentence> sentences = extraction.annotated().sentences();
    List<Attribution> attributions = extraction.attributions();
    return (sentence, head) -> {
      Span word = sentences.get(sentence).token(head).span();
      return attributions.stream()
          .filter(a -> a.sentence() == sentence && a.content().contains(word))
          .filter(a -> a.source() == null || !isSpeakersOwn(a.source().text()))
          .min(Comparator.comparingInt(a -> a.content().length()))
          .map(Attribution::source)
          .filter(Objects::nonNull);
    };
  }

  /** In {@code "We told him," she said} it is she who says all of it. */
  private static boolean isSpeakersOwn(String words) {
    return AnyOf.matches(words, "I|We|we|me|us");
  }
}
