package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From a plural to those whom its own phrase names: {@code the leaders of Norway and Peru}. */
final class ListedGroups {

  /** Who acts for the state that he is of; its tourists do not. */
  private static final Set<String> ACTING = WordGroups.of("ACTS-FOR-STATES");

  private final Scene scene;
  private final World world;
  private final Owners owners;
  private final Groups lists;

  ListedGroups(Scene scene, Owners owners, Groups lists) {
    this.scene = scene;
    this.world = scene.world();
    this.owners = owners;
    this.lists = lists;
  }

  /** Whom the phrase names, if it names several. */
  Optional<Entity> of(Phrase phrase, NounKind kind) {
    return listed(phrase, kind).or(() -> namedBehind(phrase, kind));
  }

  /**
   * {@code The leaders of Norway, Peru and Chad} are these states together, and those of an
   * alliance are the alliance, whoever a clause behind it lists.
   */
  private Optional<Entity> listed(Phrase phrase, NounKind kind) {
    Optional<Entity> alliance = ofGroup(phrase, kind);
    return alliance.isPresent() ? alliance : ofStates(phrase, kind);
  }

  private Optional<Entity> ofStates(Phrase phrase, NounKind kind) {
    boolean people =
        kind.isPerson() && ACTING.contains(phrase.lemma())
            || kind == NounKind.STATE
            || kind == NounKind.GOVERNMENT;
    List<KnownEntity> states = owners.states(phrase);
    boolean behind = !phrase.after("of").isEmpty() || !phrase.after("from").isEmpty();
    if (!people || states.size() < 2 || !behind) {
      return Optional.empty();
    }
    return lists.union(states.stream().<Entity>map(world::entity).toList());
  }

  /** {@code Leaders of the Quad} meet as the Quad. */
  private Optional<Entity> ofGroup(Phrase phrase, NounKind kind) {
    int sentence = phrase.sentence().index();
    return kind != NounKind.OFFICIAL || !phrase.lemma().equals("leader")
        ? Optional.empty()
        : phrase.after("of").stream()
            .flatMap(head -> scene.nameAt(sentence, head).stream())
            .flatMap(name -> name.knownOf(EntityType.Alliance).stream())
            .<Entity>map(world::entity)
            .findFirst();
  }

  /** {@code Top Chinese diplomats(,) Yang Jiechi and Wang Yi} are these two. */
  private Optional<Entity> namedBehind(Phrase phrase, NounKind kind) {
    Sentence words = phrase.sentence();
    if (!kind.isPerson()) {
      return Optional.empty();
    }
    boolean comma =
        phrase.head() < words.tokens().size()
            && words.token(phrase.head() + 1).word().matches(",|--?|:|—|–");
    return lists
        .behind(words.index(), comma ? phrase.head() + 2 : phrase.head() + 1)
        .filter(g -> g.members().stream().allMatch(m -> m.type() == EntityType.Person));
  }
}
