package io.chancery.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the units of one question into a clause: word that asks, subject, verb, objects, phrases.
 *
 * <p>Questions have a fixed order, so that parts of speech and the lexicon suffice; what does not
 * fit is kept as rest and makes the question unread rather than misread.
 */
final class AskedReader {
  private static final Set<String> POSSESSIVE_WH = Set.of("which", "whose", "how many", "what");

  private final AskedWords words;
  private final List<AskedUnit> units;
  private final NounReader nouns;
  private int at;

  AskedReader(AskedWords words, List<AskedUnit> units) {
    this.words = words;
    this.units = List.copyOf(units);
    this.nouns = new NounReader(words, this.units);
  }

  /** The whole question. */
  AskedClause question() {
    Optional<AskedWh> wh = wh();
    if (wh.isPresent()) {
      return asking(wh.get());
    }
    return at < units.size() && here().isAuxiliary() ? inverted(Optional.empty()) : statement();
  }

  /** A clause in the order of a statement, or one without subject: "visit Oslo". */
  AskedClause statement() {
    int verb = finiteVerb();
    if (verb < 0) {
      return rest(new ClauseDraft());
    }
    ClauseDraft draft = new ClauseDraft();
    if (verb > at) {
      NounReader.Read read = nouns.read(at, verb);
      draft.subject = read.noun();
      read.skippedTo(verb, draft, units);
      at = verb;
    }
    return predicate(draft);
  }

  private AskedUnit here() {
    return units.get(at);
  }

  private boolean isAt(int index, String... lemmas) {
    return index < units.size() && units.get(index).is(lemmas);
  }

  private Optional<AskedWh> wh() {
    int start = at;
    String preposition = "";
    if (isAt(at, "according", "accord") && isAt(at + 1, "to")) {
      preposition = "according_to";
      at += 2;
    } else if (at < units.size() && here().isPreposition()) {
      preposition = here().lemma();
      at++;
    }
    if (at >= units.size() || !here().isWh()) {
      at = start;
      return Optional.empty();
    }
    return Optional.of(wh(preposition));
  }

  private AskedWh wh(String preposition) {
    String word = here().lemma();
    at++;
    if (word.equals("how") && isAt(at, "many", "often")) {
      word = "how many";
      at++;
    }
    Optional<AskedNoun> noun = POSSESSIVE_WH.contains(word) ? asked(word) : Optional.empty();
    return new AskedWh(word, preposition, noun, false);
  }

  /** The noun behind "which"; a tagger may take it for a verb. */
  private Optional<AskedNoun> asked(String word) {
    boolean verb = at < units.size() && (here().isVerb() || here().isAuxiliary());
    if (at >= units.size() || here().isAuxiliary() || (verb && word.equals("what"))) {
      return Optional.empty();
    }
    NounReader.Read read = nouns.asked(at);
    at = read.end();
    return read.noun();
  }

  private AskedClause asking(AskedWh wh) {
    if (at >= units.size()) {
      ClauseDraft draft = new ClauseDraft();
      draft.wh = Optional.of(wh);
      return draft.clause();
    }
    boolean adverb = Set.of("when", "where", "why", "how").contains(wh.word());
    boolean fronted = adverb || !wh.preposition().isEmpty() || subjectFollows();
    if (here().isAuxiliary() && fronted) {
      return inverted(Optional.of(wh));
    }
    ClauseDraft draft = new ClauseDraft();
    draft.wh = Optional.of(new AskedWh(wh.word(), wh.preposition(), wh.noun(), true));
    return predicate(draft);
  }

  /** Whether a noun phrase and then a verb stand behind the auxiliary. */
  private boolean subjectFollows() {
    int next = at + 1;
    while (next < units.size() && units.get(next).tag().startsWith("RB")) {
      next++;
    }
    if (!here().isAuxiliary() || next >= units.size() || !nouns.opens(next)) {
      return false;
    }
    boolean stranded = here().is("be") && units.get(units.size() - 1).isPreposition();
    return here().is("do") || stranded || verbBehind(next, here()) > next;
  }

  private AskedClause inverted(Optional<AskedWh> wh) {
    ClauseDraft draft = new ClauseDraft();
    draft.wh = wh;
    AskedUnit auxiliary = here();
    draft.auxiliaries.add(auxiliary);
    at++;
    takeAdverbs(draft);
    int verb = verbBehind(at, auxiliary);
    if (verb < 0) {
      return copular(draft);
    }
    NounReader.Read read = nouns.read(at, verb);
    draft.subject = read.noun();
    read.skippedTo(verb, draft, units);
    at = verb;
    return predicate(draft);
  }

  /** "When was the summit": what stands behind "be" is what is asked about. */
  private AskedClause copular(ClauseDraft draft) {
    NounReader.Read read = nouns.read(at, units.size());
    draft.subject = read.noun();
    at = read.end();
    return rest(draft);
  }

  /** Where the main verb stands behind an auxiliary and its subject; -1 for none. */
  private int verbBehind(int from, AskedUnit auxiliary) {
    int end = nouns.clauseEnd(from);
    boolean base = auxiliary.is("do") || auxiliary.tag().equals("MD");
    int verb = base ? firstVerb(from, end, "VBP?") : firstVerb(from, end, "VB.*");
    if (verb >= 0 || auxiliary.is("be")) {
      return verb;
    }
    int noun = mistagged(from, end);
    return noun >= 0 ? noun : firstVerb(from, end, "VB.*");
  }

  private int firstVerb(int from, int end, String tags) {
    for (int i = from; i < end; i++) {
      boolean infinitive = i > 0 && units.get(i - 1).is("to");
      if (units.get(i).tag().matches(tags) && !infinitive && !nouns.isModifier(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A verb that the tagger takes for a noun: "did the Quad summit pledge". */
  private int mistagged(int from, int end) {
    int last = -1;
    for (int i = from + 1; i < end && !units.get(i).isPreposition(); i++) {
      boolean noun = units.get(i).isNoun() && words.isVerb(units.get(i).lemma());
      boolean open = units.get(i - 1).isName() && words.isFrameVerb(units.get(i).lemma());
      if (noun && open) {
        return i;
      }
      last = noun ? i : last;
    }
    return last;
  }

  /** The first verb with a tense, or an infinitive that opens the clause; -1 for none. */
  private int finiteVerb() {
    for (int i = at; i < units.size(); i++) {
      AskedUnit unit = units.get(i);
      boolean finite = unit.tag().matches("VB[DZP]|MD");
      boolean opening = i == at && unit.isVerb();
      if ((finite || opening) && !nouns.isModifier(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Auxiliaries, the verb, and what follows. */
  private AskedClause predicate(ClauseDraft draft) {
    takeAuxiliaries(draft);
    takeDistance(draft);
    if (at < units.size() && here().isVerb()) {
      takeVerb(draft);
      return rest(draft);
    }
    if (at < units.size()
        && here().isNoun()
        && draft.verbWanted()
        && words.isVerb(here().lemma())) {
      takeVerb(draft);
      return rest(draft);
    }
    return draft.auxiliaries.isEmpty() ? rest(draft) : complement(draft);
  }

  /** "was to be the first to meet": what the subject is. */
  private AskedClause complement(ClauseDraft draft) {
    if (draft.auxiliaries.get(draft.auxiliaries.size() - 1).is("have")) {
      draft.verb = "have";
    }
    return rest(draft);
  }

  private void takeAuxiliaries(ClauseDraft draft) {
    while (at < units.size()
        && (here().isAuxiliary() || here().tag().startsWith("RB") || isDistantInfinitive())) {
      boolean last = here().is("do", "have") && isMain();
      if (last && !here().is("be")) {
        return;
      }
      draft.auxiliaries.add(here());
      at++;
    }
  }

  /** Whether what could be an auxiliary has no verb behind it. */
  private boolean isMain() {
    int next = at + 1;
    return next == units.size()
        || nouns.opens(next)
        || units.get(next).isTime()
        || (units.get(next).isPreposition() && !units.get(next).is("to"));
  }

  private boolean isDistantInfinitive() {
    return here().is("to") && at > 0 && units.get(at - 1).is("be", "have");
  }

  private void takeAdverbs(ClauseDraft draft) {
    while (at < units.size() && here().tag().startsWith("RB")) {
      draft.auxiliaries.add(here());
      at++;
    }
  }

  /** "is expected to", "plans to", "would have to": how far off the verb behind it is. */
  private void takeDistance(ClauseDraft draft) {
    while (at + 2 < units.size()
        && isAt(at + 1, "to")
        && units.get(at + 2).isVerb()
        && (words.isDistant(here().lemma()) || here().is("have", "go"))) {
      draft.auxiliaries.add(here());
      at += 2;
      takeAuxiliaries(draft);
    }
  }

  private void takeVerb(ClauseDraft draft) {
    AskedUnit verb = here();
    draft.verb = verb.lemma();
    boolean be = draft.auxiliaries.stream().anyMatch(unit -> unit.is("be"));
    draft.passive = be && verb.tag().matches("VB[ND]");
    at++;
    if (at < units.size() && here().tag().equals("RP")) {
      draft.verb = draft.verb + " " + here().lemma();
      at++;
    }
  }

  /** Everything behind the verb. */
  private AskedClause rest(ClauseDraft draft) {
    while (at < units.size()) {
      AskedUnit unit = here();
      if (unit.isTime()) {
        draft.times.add(unit);
        at++;
      } else if (opensContent()) {
        at++;
        draft.content = Optional.of(content());
      } else if (isGerund(draft)) {
        draft.content = Optional.of(content());
      } else if (unit.isPreposition() || isAt(at, "according", "accord", "ahead", "prior")) {
        phrase(draft);
      } else if (nouns.opens(at)) {
        NounReader.Read read = nouns.read(at, units.size());
        read.noun().ifPresent(draft.objects::add);
        at = Math.max(read.end(), at + 1);
      } else {
        skip(draft);
      }
    }
    return draft.clause();
  }

  private void skip(ClauseDraft draft) {
    if (here().tag().startsWith("RB")) {
      draft.auxiliaries.add(here());
    } else if (!here().is(",", "and", "there")) {
      draft.rest.add(here());
    }
    at++;
  }

  private boolean opensContent() {
    boolean that = here().is("that") && at + 2 < units.size();
    boolean to = here().is("to") && at + 1 < units.size() && units.get(at + 1).isVerb();
    return that || to;
  }

  private AskedClause content() {
    List<AskedUnit> inner = units.subList(at, units.size());
    at = units.size();
    return new AskedReader(words, inner).statement();
  }

  /** "deny attacking the port": a clause without subject, right behind the verb. */
  private boolean isGerund(ClauseDraft draft) {
    return here().tag().equals("VBG")
        && at > 0
        && isAt(at - 1, draft.verb)
        && at + 1 < units.size();
  }

  private void phrase(ClauseDraft draft) {
    String preposition = preposition();
    if (at >= units.size() || here().isPreposition()) {
      draft.stranded(preposition);
      return;
    }
    if (here().isTime()) {
      draft.phrases.add(nouns.timed(preposition, here()));
      at++;
    } else if (here().isVerb() || nouns.isClause(at, preposition)) {
      List<AskedUnit> inner = units.subList(at, units.size());
      at = units.size();
      AskedClause clause = new AskedReader(words, inner).statement();
      draft.phrases.add(new AskedPhrase(preposition, Optional.empty(), Optional.of(clause)));
    } else {
      NounReader.Read read = nouns.read(at, units.size());
      draft.phrases.add(new AskedPhrase(preposition, read.noun(), Optional.empty()));
      at = Math.max(read.end(), at + 1);
    }
  }

  private String preposition() {
    String first = here().text().toLowerCase(Locale.ROOT);
    at++;
    if (Set.of("according", "ahead", "prior").contains(first) && at < units.size()) {
      first = first + "_" + here().lemma();
      at++;
    }
    return first;
  }
}
