package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.resolve.Name.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that a document shortens once it has had them in full: {@code Park} for a person, {@code
 * Nordhavn} for a firm.
 */
final class ShortNames {

  private final Set<String> persons = new HashSet<>();
  private final Map<String, Name> bodies = new HashMap<>();
  private final Nouns nouns;

  /** Gathers the full names of a document. */
  ShortNames(List<List<Name>> names, Nouns nouns) {
    this.nouns = nouns;
    names.stream().flatMap(List::stream).filter(n -> n.length() > 1).forEach(this::gather);
    names.stream().flatMap(List::stream).filter(n -> n.length() == 1).forEach(this::gatherBody);
  }

  private void gatherBody(Name name) {
    if (name.known() == null && name.tag().equals("ORGANIZATION")) {
      bodies.putIfAbsent(name.text(), name);
    }
  }

  private void gather(Name name) {
    String[] parts = name.text().split(" ");
    if (name.isPerson()) {
      persons.add(parts[0]);
      persons.add(parts[parts.length - 1]);
    } else if (name.known() == null && name.tag().equals("ORGANIZATION")) {
      bodies.putIfAbsent(parts[0], name);
    }
  }

  /** The names of a sentence with the short ones among them. */
  List<Name> complete(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names.stream().map(this::inFull).toList());
    for (Token token : sentence.tokens()) {
      boolean free = names.stream().noneMatch(n -> n.covers(token.index()));
      if (free && token.tag().equals("NNP") && persons.contains(token.word())) {
        int at = token.index();
        all.add(new Name(at, at, token.word(), null, Sense.UNKNOWN, "PERSON"));
      } else if (free && token.tag().equals("NNP")) {
        shortBody(sentence, token).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }

  /** A word of no language, short for a body and not the beginning of another name. */
  private Optional<Name> shortBody(Sentence sentence, Token token) {
    int at = token.index();
    boolean ends =
        at == sentence.tokens().size()
            || !sentence.token(at + 1).tag().equals("NNP")
            || nouns.isWord(Words.lower(sentence.token(at + 1)));
    return Optional.ofNullable(bodies.get(token.word()))
        .filter(full -> ends && !nouns.isWord(Words.lower(token)))
        .map(full -> new Name(at, at, full.text(), null, Sense.UNKNOWN, full.tag()));
  }

  /** The full name of a body that the document shortens, else the same. */
  Name inFull(Name name) {
    Name full = bodies.get(name.text());
    return full == null || name.known() != null
        ? name
        : new Name(name.first(), name.last(), full.text(), null, Sense.UNKNOWN, full.tag());
  }
}
