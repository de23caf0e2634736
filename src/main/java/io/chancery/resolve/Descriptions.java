package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New things that the text describes and does not name: {@code three government sources}. */
final class Descriptions {

  private static final Set<String> RELATIVE_TAGS = Set.of("amod", "acl", "nmod");
  private static final Set<String> ANOTHER =
      Set.of(
          "merged",
          "combined",
          "enlarged",
          "new",
          "other",
          "another",
          "further",
          "more",
          "rival",
          "second",
          "additional",
          "different");
  private static final int LONGEST_DESCRIPTION = 9;

  private final Owners owners;

  Descriptions(Owners owners) {
    this.owners = owners;
  }

  /**
   * {@code The merged company}, {@code further suspects}: not those of before, nor of what follows.
   */
  static boolean isAnother(Entity entity) {
    return ANOTHER.contains(entity.name().split(" ")[0].toLowerCase(Locale.ROOT));
  }

  /** Something new, named by its words. */
  Optional<Entity> of(Phrase phrase, NounKind kind) {
    if (isBare(phrase, kind)) {
      return Optional.empty();
    }
    String country = country(phrase, kind);
    EntityType type = kind.type(phrase.plural());
    return Optional.of(new NilEntity(description(phrase, kind), type, country, List.of()));
  }

  /**
   * {@code By force}, {@code took office}: a lone noun names no body and no place, but as a
   * subject.
   */
  private static boolean isBare(Phrase phrase, NounKind kind) {
    boolean body =
        kind == NounKind.ORGANIZATION || kind == NounKind.PLACE || kind == NounKind.GROUP;
    return body
        && !phrase.plural()
        && phrase.first() == phrase.head()
        && !phrase.isSubject()
        && !AnyOf.matches(phrase.lemma(), "parliament|congress");
  }

  private @Nullable String country(Phrase phrase, NounKind kind) {
    boolean states = kind == NounKind.STATE;
    List<KnownEntity> owning = owners.states(phrase);
    return states || owning.size() != 1 ? null : owning.get(0).iso3();
  }

  private String description(Phrase phrase, NounKind kind) {
    boolean several = phrase.plural() && !phrase.definite();
    boolean open =
        several && kind != NounKind.WEAPON && kind != NounKind.DOCUMENT
            || kind == NounKind.GROUP
            || (kind.isPerson() && !phrase.plural() && !phrase.definite());
    if (isOfOffice(phrase)) {
      int first = new Phrase(phrase.sentence(), phrase.possessor().get()).first();
      return Things.name(Words.join(phrase.sentence(), first, phrase.head()));
    }
    int end = open ? endOfDescription(phrase, kind) : phrase.head();
    String behind =
        end == phrase.head() ? "" : Words.join(phrase.sentence(), phrase.head() + 1, end);
    String space = behind.isEmpty() || behind.startsWith("-") ? "" : " ";
    return (several ? phrase.counted() : phrase.words()) + space + behind + whose(phrase, kind);
  }

  /** {@code The ombudsman's office} is called so, whoever is ombudsman. */
  private static boolean isOfOffice(Phrase phrase) {
    return AnyOf.matches(phrase.lemma(), "office|department|bureau")
        && phrase
            .possessor()
            .map(phrase.sentence()::token)
            .filter(t -> t.tag().equals("NN") && phrase.first() < t.index())
            .isPresent();
  }

  /** {@code Its board} is the board of whoever is meant, and no other. */
  private String whose(Phrase phrase, NounKind kind) {
    boolean body = kind == NounKind.ORGANIZATION || kind == NounKind.GROUP || phrase.plural();
    return phrase
        .possessor()
        .filter(p -> body && phrase.after("of").isEmpty())
        .flatMap(p -> owners.of(phrase))
        .filter(owner -> Character.isUpperCase(owner.name().codePointAt(0)))
        .map(owner -> " of " + owner.name())
        .orElse("");
  }

  private static boolean isClause(Dependency edge) {
    return edge.label().equals("acl:relcl");
  }

  /**
   * The clause of {@code with knowledge of the talks, who asked}, whatever the parser hangs it on.
   */
  private static boolean isLater(Dependency edge) {
    return isClause(edge) || edge.label().equals("ref");
  }

  /** Several are known by where they belong, and not by what becomes of them or when. */
  private static boolean says(Sentence sentence, Dependency edge) {
    boolean there =
        edge.relation().equals("amod")
            || AnyOf.matches(edge.label(), "nmod:of|nmod:from|nmod:in|nmod:at|nmod:with|nmod:for");
    return there && !AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME|DURATION");
  }

  /** {@code A source familiar with the matter} is known by all of it. */
  private static int endOfDescription(Phrase phrase, NounKind kind) {
    Sentence sentence = phrase.sentence();
    int end =
        sentence.below(phrase.head()).stream()
            .filter(e -> e.dependent() > phrase.head() && RELATIVE_TAGS.contains(e.relation()))
            .filter(e -> !AnyOf.matches(e.label(), "nmod:among_them|nmod:including"))
            .filter(e -> kind != NounKind.PLACE || !isClause(e))
            .filter(
                e ->
                    !phrase.plural()
                        || kind == NounKind.PLACE
                        || kind == NounKind.GROUP
                        || says(sentence, e))
            .limit(1)
            .flatMap(
                e ->
                    sentence
                        .subtree(e.dependent(), d -> d.dependent() > phrase.head() && !isLater(d))
                        .stream())
            .mapToInt(i -> i)
            .max()
            .orElse(phrase.head());
    if (end > phrase.head() && sentence.token(end).word().equals(",")) {
      end--;
    }
    boolean beside = end > phrase.head() && sentence.token(phrase.head() + 1).word().equals(",");
    return beside || end - phrase.head() > LONGEST_DESCRIPTION ? phrase.head() : end;
  }
}
