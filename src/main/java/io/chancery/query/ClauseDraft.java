package io.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause while it is read. */
final class ClauseDraft {
  Optional<AskedWh> wh = Optional.empty();
  final List<AskedUnit> auxiliaries = new ArrayList<>();
  Optional<AskedNoun> subject = Optional.empty();
  String verb = "";
  boolean passive;
  final List<AskedNoun> objects = new ArrayList<>();
  final List<AskedPhrase> phrases = new ArrayList<>();
  Optional<AskedClause> content = Optional.empty();
  final List<AskedUnit> times = new ArrayList<>();
  final List<AskedUnit> rest = new ArrayList<>();

  /** A preposition without its noun belongs to the word that asks: whom did he talk to. */
  void stranded(String preposition) {
    if (wh.isPresent() && wh.get().preposition().isEmpty()) {
      wh = Optional.of(wh.get().behind(preposition));
    } else {
      rest.add(AskedUnit.word(preposition, preposition, "IN"));
    }
  }

  /** Whether only a verb can follow. */
  boolean verbWanted() {
    return subject.isPresent()
        || auxiliaries.stream().anyMatch(unit -> unit.is("do") || unit.tag().equals("MD"));
  }

  AskedClause clause() {
    return new AskedClause(
        wh, auxiliaries, subject, verb, passive, objects, phrases, content, times, rest);
  }
}
