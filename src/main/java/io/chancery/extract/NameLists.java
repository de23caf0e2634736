package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads states in a row as a list: parsers take "Kuwait, Iraq" for one name and "Canada, the
 * Netherlands" for another word for Canada.
 */
final class NameLists {

  private static final Set<String> STATES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build())
          .map(state -> state.getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private final Sentence sentence;

  private NameLists(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with its lists of states coordinated. */
  static Sentence joined(Sentence sentence) {
    NameLists lists = new NameLists(sentence);
    List<Dependency> wrong =
        sentence.dependencies().stream().filter(lists::separates).distinct().toList();
    Sentence joined = wrong.isEmpty() ? sentence : sentence.with(lists.mended(wrong));
    Sentence owned =
        joined.with(joined.dependencies().stream().flatMap(lists::shared).distinct().toList());
    return owned.with(
        owned.dependencies().stream().map(new NameLists(owned)::ofBoth).distinct().toList());
  }

  /** "Met the leaders of Peru and Chad": Chad is no one beside its leader. */
  private Dependency ofBoth(Dependency edge) {
    int second = edge.dependent();
    Optional<Integer> leaders =
        sentence.above(second).stream()
            .filter(d -> d.label().equals("conj:and") && state(second))
            .map(Dependency::governor)
            .filter(noun -> noun > 0 && sentence.token(noun).tag().equals("NNS"))
            .findFirst();
    Optional<Integer> first =
        leaders.stream()
            .flatMap(noun -> sentence.children(noun, "nmod:of"::equals).stream())
            .filter(state -> state < second && state(state))
            .findFirst();
    if (first.isEmpty()) {
      return edge;
    }
    return edge.label().equals("conj:and")
        ? new Dependency(first.get(), second, "conj:and")
        : new Dependency(leaders.get(), second, "nmod:of");
  }

  /** "Mali's and Peru's leaders": what the first of two owners has is what the second has. */
  private Stream<Dependency> shared(Dependency edge) {
    Optional<Integer> owned = owned(edge.dependent());
    if (owned.isPresent()) {
      return Stream.concat(
          Stream.of(
              new Dependency(edge.governor(), owned.get(), edge.label()),
              new Dependency(owned.get(), edge.dependent(), "nmod:poss")),
          sentence.children(owned.get(), "nmod:poss"::equals).stream()
              .map(second -> new Dependency(edge.dependent(), second, "conj:and")));
    }
    boolean own =
        edge.relation().equals("conj")
            && owned(edge.governor()).filter(o -> o == edge.dependent()).isPresent();
    boolean second =
        AnyOf.matches(edge.label(), "cc|nmod:poss")
            && sentence.above(edge.governor()).stream()
                .anyMatch(d -> owned(d.governor()).filter(o -> o == edge.governor()).isPresent());
    return own || second ? Stream.empty() : Stream.of(edge);
  }

  /** What an owner's own noun is taken to be listed with. */
  private Optional<Integer> owned(int owner) {
    boolean genitive =
        owner > 0
            && sentence.children(owner, "case"::equals).stream()
                .anyMatch(i -> sentence.token(i).tag().equals("POS"))
            && sentence.above(owner).stream().noneMatch(d -> d.label().equals("nmod:poss"));
    return sentence.below(owner).stream()
        .filter(d -> genitive && d.label().equals("conj:and"))
        .map(Dependency::dependent)
        .filter(noun -> sentence.token(noun).isNoun() && !sentence.token(noun).isProper())
        .filter(noun -> !sentence.children(noun, "nmod:poss"::equals).isEmpty())
        .findFirst();
  }

  private List<Dependency> mended(List<Dependency> wrong) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeAll(wrong);
    for (Dependency edge : wrong) {
      sentence.above(edge.governor()).stream()
          .filter(d -> !wrong.contains(d) && !d.relation().equals("conj"))
          .forEach(d -> edges.add(new Dependency(d.governor(), edge.dependent(), d.label())));
      edges.add(new Dependency(edge.governor(), edge.dependent(), "conj:and"));
    }
    return edges.stream().distinct().toList();
  }

  private boolean separates(Dependency edge) {
    return AnyOf.matches(edge.relation(), "appos|compound")
        && state(edge.governor())
        && state(edge.dependent())
        && IntStream.range(
                Math.min(edge.governor(), edge.dependent()),
                Math.max(edge.governor(), edge.dependent()))
            .anyMatch(i -> sentence.token(i).word().equals(","));
  }

  private boolean state(int index) {
    return index != 0
        && sentence.entities().stream()
            .filter(name -> name.first() <= index && index <= name.last())
            .map(name -> words(name.first(), name.last()))
            .anyMatch(STATES::contains);
  }

  private String words(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> sentence.token(i).word())
        .collect(Collectors.joining(" "));
  }
}
