package io.chancery.resolve;

import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where something happens of which several places are told: elections in two states are two, but 87
 * people who were held in four towns were not held 87 in each, and a ferry that sank in a lake in
 * Norway sank once.
 */
final class Scattered {

  private static final Pattern LIST = Pattern.compile("[,;&/]|\\b(and|or|as well as|then)\\b");

  private final Document document;

  Scattered(Document document) {
    this.document = document;
  }

  /**
   * The places in each of which it happens, or none.
   *
   * @param parties those to whom or by whom it is done
   */
  List<Optional<Participant.OfEntity>> among(
      List<Participant.OfEntity> places, Stream<Participant.OfEntity> parties) {
    List<Participant.OfEntity> each = each(places, parties);
    return each.isEmpty() ? List.of(Optional.empty()) : each.stream().map(Optional::of).toList();
  }

  private List<Participant.OfEntity> each(
      List<Participant.OfEntity> places, Stream<Participant.OfEntity> parties) {
    if (places.size() < 2) {
      return places;
    }
    if (!listed(places.get(0), places.get(1))) {
      return places.subList(0, 1);
    }
    boolean counted =
        parties.anyMatch(p -> Counted.of(p).filter(count -> count.number() > 1).isPresent());
    return counted ? List.of() : places;
  }

  /** Whether the two are told side by side, and not one within the other. */
  private boolean listed(Participant.OfEntity one, Participant.OfEntity other) {
    Quote first = one.words();
    Quote second = other.words();
    if (first == null || second == null || first.span().end() >= second.span().begin()) {
      return true;
    }
    Span between = new Span(first.span().end(), second.span().begin());
    return LIST.matcher(document.textAt(between)).find();
  }
}
