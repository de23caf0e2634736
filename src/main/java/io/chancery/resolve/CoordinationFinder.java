package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds lists in a sentence by what stands between their items; parsers often lose them among
 * titles and hyphens.
 */
final class CoordinationFinder {

  private static final Set<String> LINKS = Set.of("and", "&", "/", "-", "–");

  /** One thing with its title and article. */
  private record Item(int first, int last, int head) {}

  private final Scene scene;
  private final int index;
  private final Sentence sentence;

  private CoordinationFinder(Scene scene, int index) {
    this.scene = scene;
    this.index = index;
    this.sentence = scene.sentence(index);
  }

  static List<Coordination> find(Scene scene, int sentence) {
    return new CoordinationFinder(scene, sentence).find();
  }

  private List<Coordination> find() {
    List<Coordination> found = new ArrayList<>();
    List<Item> run = new ArrayList<>();
    for (Item item : items()) {
      if (!run.isEmpty() && !linked(run.get(run.size() - 1), item)) {
        close(run, found);
      }
      run.add(item);
    }
    close(run, found);
    return found;
  }

  private void close(List<Item> run, List<Coordination> found) {
    if (run.size() > 1 && (sentence.headline() || linkedByWord(run))) {
      int last = run.get(run.size() - 1).head();
      found.add(new Coordination(index, run.get(0).first(), last, heads(run)));
    }
    run.clear();
  }

  private static List<Integer> heads(List<Item> run) {
    return run.stream().map(Item::head).toList();
  }

  private boolean linkedByWord(List<Item> run) {
    Item last = run.get(run.size() - 1);
    Item before = run.get(run.size() - 2);
    return between(before, last).stream().anyMatch(t -> LINKS.contains(Words.lower(t)));
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Name name : scene.names().get(index)) {
      if (!name.isPosition() && !ownsTitle(name) && !ownsNoun(name)) {
        items.add(item(name));
      }
    }
    return items;
  }

  private boolean ownsTitle(Name name) {
    return scene.titles().get(index).stream()
        .anyMatch(t -> name.equals(AppointmentFinder.owner(sentence, scene.names().get(index), t)));
  }

  /** {@code Japan's} and {@code Japanese} belong to what follows. */
  private boolean ownsNoun(Name name) {
    boolean possessive =
        name.last() < sentence.tokens().size()
            && sentence.token(name.last() + 1).tag().equals("POS");
    return possessive;
  }

  private Item item(Name name) {
    int first =
        scene.appointments().get(index).stream()
            .filter(a -> a.person().equals(name))
            .mapToInt(Appointment::first)
            .min()
            .orElse(name.first());
    return new Item(first, lastOf(name), name.last());
  }

  /** The last word of {@code Ida Holm, the finance minister of Norway}: a title stands behind. */
  private int lastOf(Name name) {
    return scene.appointments().get(index).stream()
        .filter(a -> a.person().equals(name) && a.title().first() > name.last())
        .mapToInt(a -> Math.max(a.title().last(), a.owner() == null ? 0 : a.owner().last()))
        .max()
        .orElse(name.last());
  }

  private boolean linked(Item left, Item right) {
    List<Token> gap = between(left, right);
    return !gap.isEmpty()
        && gap.stream().allMatch(this::passes)
        && gap.stream().anyMatch(t -> t.word().equals(",") || LINKS.contains(Words.lower(t)));
  }

  private List<Token> between(Item left, Item right) {
    return left.last() + 1 > right.first() - 1
        ? List.of()
        : sentence.tokens().subList(left.last(), right.first() - 1);
  }

  private boolean passes(Token token) {
    boolean link = token.word().equals(",") || LINKS.contains(Words.lower(token));
    boolean article = token.tag().equals("DT") || token.tag().equals("POS");
    boolean owner =
        scene.names().get(index).stream().anyMatch(n -> n.covers(token.index()) && ownsTitle(n));
    return link || article || owner;
  }
}
