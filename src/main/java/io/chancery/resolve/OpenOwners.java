package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whose an office is by a word of which nothing is known where it stands: {@code Brno mayor}.
 *
 * @param scene the document
 * @param newNames reads names that no gazetteer has
 */
record OpenOwners(Scene scene, NewNames newNames) {

  /** {@code Brno mayor resigns}: what a tagger does not know in a headline the text may name. */
  Optional<Entity> named(int sentence, TitleMatch title) {
    int before = title.first() - 1;
    if (!scene.sentence(sentence).headline() || !isOpen(sentence, before)) {
      return Optional.empty();
    }
    String word = scene.sentence(sentence).token(before).word();
    return IntStream.range(0, scene.names().size())
        .boxed()
        .flatMap(
            s ->
                scene.names().get(s).stream()
                    .filter(name -> name.isOwner() && name.text().equals(word))
                    .map(name -> newNames.owner(s, name, title)))
        .findFirst();
  }

  /** Whether somebody has such an office, but not of what stands before the title. */
  boolean isOfAnother(int sentence, TitleMatch title, Cast.Held held) {
    Sentence words = scene.sentence(sentence);
    int before = title.first() - 1;
    Entity office = held.office();
    return office != null
        && isOpen(sentence, before)
        && words.above(before).stream()
            .anyMatch(d -> d.relation().equals("compound") && title.covers(d.governor()))
        && !office.name().contains(words.token(before).word());
  }

  private boolean isOpen(int sentence, int word) {
    return word > 0
        && scene.sentence(sentence).token(word).isProper()
        && scene.nameAt(sentence, word).filter(Name::isOwner).isEmpty();
  }
}
