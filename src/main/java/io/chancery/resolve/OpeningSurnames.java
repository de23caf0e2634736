package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.resolve.Name.Sense;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Surnames that are words as well, where they open a sentence and a tagger takes them for one:
 * {@code Otto Baker spoke. Baker on Monday called for rain}.
 */
final class OpeningSurnames {

  private final Set<String> surnames;

  /** Gathers the last words of the persons whom a document names in full. */
  OpeningSurnames(List<List<Name>> names) {
    this.surnames =
        names.stream()
            .flatMap(List::stream)
            .filter(name -> name.isPerson() && name.length() > 1)
            .map(name -> name.text().substring(name.text().lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of a sentence with the surname that opens it. */
  List<Name> added(Sentence sentence, List<Name> names) {
    return sentence.tokens().stream()
        .limit(2)
        .filter(t -> Character.isLetter(t.word().codePointAt(0)))
        .findFirst()
        .filter(t -> isSurname(sentence, t))
        .filter(t -> names.stream().noneMatch(n -> n.covers(t.index())))
        .map(t -> new Name(t.index(), t.index(), t.word(), null, Sense.UNKNOWN, "PERSON"))
        .map(name -> with(names, name))
        .orElse(names);
  }

  private boolean isSurname(Sentence sentence, Token word) {
    return surnames.contains(word.word())
        && word.entity().equals("O")
        && AnyOf.matches(word.tag(), "NN|NNP")
        && sentence.children(word.index(), l -> AnyOf.matches(l, "det|compound")).isEmpty()
        && sentence.above(word.index()).stream().anyMatch(d -> d.relation().equals("nsubj"));
  }

  private static List<Name> with(List<Name> names, Name name) {
    List<Name> all = new ArrayList<>(names);
    all.add(name);
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }
}
