package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a text shows to be a person. What a tagger takes for a surname that stands alone may be a
 * firm, a town or a people: only an address, an office, kin or a trade beside it tells.
 */
final class Attested {

  private final Scene scene;
  private final Nouns nouns;
  private final Set<String> shown = new HashSet<>();

  private Attested(Scene scene, Nouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /** Gathers the persons with one name who are shown to be persons. */
  static Attested of(Scene scene, Cast cast, Genders genders, Nouns nouns) {
    Attested attested = new Attested(scene, nouns);
    for (int s = 0; s < scene.names().size(); s++) {
      for (Name name : scene.names().get(s)) {
        if (name.isPerson() && !name.text().contains(" ")) {
          int sentence = s;
          cast.person(s, name)
              .filter(
                  e ->
                      genders.of(e) != null
                          || !cast.heldBy(e).isEmpty()
                          || attested.isShown(sentence, name))
              .ifPresent(e -> attested.shown.add(e.key()));
        }
      }
    }
    return attested;
  }

  /** {@code The nurse Ayumi}, {@code Ayumi, a nurse}, {@code Ayumi, who}. */
  private boolean isShown(int sentence, Name name) {
    Sentence words = scene.sentence(sentence);
    boolean who =
        words.children(name.last(), "ref"::equals).stream()
            .anyMatch(i -> Words.lower(words.token(i)).equals("who"));
    Stream<Integer> beside =
        Stream.concat(
            words.children(name.last(), "appos"::equals).stream(),
            Stream.concat(
                words.above(name.last()).stream()
                    .filter(d -> d.relation().equals("appos"))
                    .map(Dependency::governor),
                Stream.of(name.first() - 1)));
    boolean several = words.token(name.last()).tag().equals("NNPS");
    return who && !several
        || beside
            .filter(i -> i > 0 && words.token(i).isNoun())
            .anyMatch(i -> nouns.kind(new Phrase(words, i)).filter(NounKind::isPerson).isPresent());
  }

  /** Whether {@code he} or {@code she} may mean this person. */
  boolean isPerson(Entity entity) {
    boolean alone =
        entity instanceof NilEntity nil && !nil.isDescribed() && !entity.name().contains(" ");
    return !alone
        || shown.contains(entity.key())
        || nouns
            .kind(entity.name().toLowerCase(Locale.ROOT))
            .filter(NounKind::isPerson)
            .isPresent();
  }
}
