package io.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads noun phrases of a question, with the phrases and clauses that belong to them. */
final class NounReader {
  private static final String INSIDE = "DT|PDT|PRP\\$|JJ.?|CD|NN.*|NAME|POS|HYPH|PRP|WP\\$";
  private static final Set<String> OWN = Set.of("of", "between", "among");
  private static final Set<String> EVENT_OWN =
      Set.of("to", "with", "on", "for", "against", "about", "over", "at", "by", "from", "into");

  private final AskedWords words;
  private final List<AskedUnit> units;

  NounReader(AskedWords words, List<AskedUnit> units) {
    this.words = words;
    this.units = units;
  }

  /**
   * What was read.
   *
   * @param noun none where no noun phrase stands there
   * @param end where it ends
   */
  record Read(Optional<AskedNoun> noun, int end) {

    /** What stands before the verb: adverbs, "not" among them, are the verb's. */
    void skippedTo(int next, ClauseDraft draft, List<AskedUnit> units) {
      for (AskedUnit unit : units.subList(Math.min(end, next), next)) {
        if (unit.tag().startsWith("RB")) {
          draft.auxiliaries.add(unit);
        } else if (!unit.is(",")) {
          draft.rest.add(unit);
        }
      }
    }
  }

  boolean opens(int at) {
    AskedUnit unit = units.get(at);
    return unit.tag().matches("DT|PDT|PRP\\$|JJ.?|CD|NN.*|NAME|PRP") || isModifier(at);
  }

  /** A participle before a noun: the planned trip. */
  boolean isModifier(int at) {
    if (!units.get(at).tag().matches("VB[NG]") || at + 1 >= units.size()) {
      return false;
    }
    AskedUnit next = units.get(at + 1);
    boolean before = at > 0 && units.get(at - 1).tag().matches("DT|JJ|PRP\\$|POS|CD|IN");
    return before && (next.isNoun() || next.tag().startsWith("JJ"));
  }

  /** Where another clause begins. */
  int clauseEnd(int from) {
    for (int i = from; i < units.size(); i++) {
      if (units.get(i).isWh() || units.get(i).is("that")) {
        return i;
      }
    }
    return units.size();
  }

  /** Whether a preposition governs a clause here: before he visited. */
  boolean isClause(int at, String preposition) {
    if (!Set.of("before", "after", "since", "until").contains(preposition)) {
      return false;
    }
    Read read = read(at, units.size());
    return read.noun().isPresent()
        && read.end() < units.size()
        && units.get(read.end()).tag().matches("VB[DZP]|MD");
  }

  AskedPhrase timed(String preposition, AskedUnit time) {
    AskedNoun noun =
        new AskedNoun(List.of(time), List.of(), Optional.empty(), List.of(), List.of());
    return new AskedPhrase(preposition, Optional.of(noun), Optional.empty());
  }

  /** The noun behind "which" or "how many": its first word is one whatever its tag. */
  Read asked(int at) {
    int end = at + 1;
    while (end < units.size() && units.get(end).tag().matches(INSIDE)) {
      end++;
    }
    while (end > at + 1 && !units.get(end - 1).isNoun()) {
      end--;
    }
    List<AskedUnit> own = new ArrayList<>(units.subList(at, end));
    AskedUnit last = own.get(own.size() - 1);
    own.set(
        own.size() - 1,
        new AskedUnit(last.text(), last.lemma(), nounTag(last), last.nodes(), null));
    AskedNoun noun = new AskedNoun(own, List.of(), Optional.empty(), List.of(), List.of());
    boolean timed =
        end + 1 < units.size() && units.get(end).is("in", "on") && units.get(end + 1).isTime();
    if (timed && words.isEventNoun(noun.head().lemma())) {
      AskedPhrase when = timed(units.get(end).lemma(), units.get(end + 1));
      return new Read(
          Optional.of(new AskedNoun(own, List.of(when), Optional.empty(), List.of(), List.of())),
          end + 2);
    }
    return end < units.size() && units.get(end).is("of", "in")
        ? behind(noun, end, units.size())
        : new Read(Optional.of(noun), end);
  }

  private static String nounTag(AskedUnit unit) {
    return unit.isName() ? unit.tag() : "NN";
  }

  /** The noun phrase here, as far as it goes but not beyond a limit. */
  Read read(int at, int limit) {
    int end = at;
    while (end < limit && isInside(end, end == at, limit) && !opensAnother(at, end)) {
      end++;
    }
    if (end == at || units.subList(at, end).stream().allMatch(unit -> unit.tag().equals("POS"))) {
      return new Read(Optional.empty(), at);
    }
    AskedNoun noun =
        new AskedNoun(units.subList(at, end), List.of(), Optional.empty(), List.of(), List.of());
    return behind(noun, end, limit);
  }

  /** "Is Norland a member": a determiner behind a noun opens the next phrase. */
  private boolean opensAnother(int at, int end) {
    return end > at
        && units.get(end).tag().matches("DT|PRP\\$")
        && (units.get(end - 1).isName() || units.get(end - 1).isNoun());
  }

  private boolean isInside(int at, boolean first, int limit) {
    AskedUnit unit = units.get(at);
    if (unit.isTime()) {
      boolean modifies =
          at + 1 < limit && (units.get(at + 1).isNoun() || units.get(at + 1).isName());
      return modifies && !first;
    }
    boolean quantity =
        unit.tag().startsWith("RB") && at + 1 < limit && units.get(at + 1).tag().matches("JJ|CD");
    return unit.tag().matches(INSIDE) || isModifier(at) || (quantity && !first);
  }

  private Read behind(AskedNoun noun, int end, int limit) {
    List<AskedPhrase> phrases = new ArrayList<>();
    List<AskedUnit> loose = new ArrayList<>();
    List<AskedNoun> others = new ArrayList<>();
    Optional<AskedClause> clause = Optional.empty();
    int at = end;
    while (at < limit) {
      AskedUnit unit = units.get(at);
      if (unit.is("to") && at + 1 < limit && units.get(at + 1).isVerb() && !noun.isName()) {
        clause = Optional.of(new AskedReader(words, units.subList(at + 1, limit)).statement());
        at = limit;
      } else if (owns(noun, at, limit)) {
        Read inner =
            units.get(at + 1).isTime()
                ? new Read(timed(unit.lemma(), units.get(at + 1)).noun(), at + 2)
                : read(at + 1, limit);
        phrases.add(new AskedPhrase(unit.lemma(), inner.noun(), Optional.empty()));
        at = inner.end();
      } else if (joins(at, limit)) {
        Read other = read(at + 1, limit);
        other.noun().ifPresent(others::add);
        at = other.end();
      } else if (narrows(noun, at, limit)) {
        loose.addAll(units.subList(at, limit));
        at = limit;
      } else {
        break;
      }
    }
    AskedNoun whole = new AskedNoun(noun.units(), phrases, clause, loose, others);
    return new Read(Optional.of(whole), at);
  }

  private boolean owns(AskedNoun noun, int at, int limit) {
    AskedUnit unit = units.get(at);
    if (!unit.isPreposition() || at + 1 >= limit) {
      return false;
    }
    AskedUnit next = units.get(at + 1);
    if (!next.isTime() && !opens(at + 1)) {
      return false;
    }
    boolean event = words.isEventNoun(noun.head().lemma());
    return unit.is(OWN.toArray(String[]::new))
        || (event && !next.isTime() && unit.is(EVENT_OWN.toArray(String[]::new)));
  }

  private boolean joins(int at, int limit) {
    return units.get(at).is("and", "or", ",")
        && at + 1 < limit
        && opens(at + 1)
        && !units.get(at + 1).isWh();
  }

  /** A relative clause, with or without its pronoun. */
  private boolean narrows(AskedNoun noun, int at, int limit) {
    AskedUnit unit = units.get(at);
    boolean relative = unit.is("that", "who", "which", "whom", "where") && at + 1 < limit;
    boolean participle = unit.tag().matches("VB[NG]") && at + 1 < limit;
    return !noun.isName() && (relative || participle);
  }
}
