package io.chancery.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Keeps a graph of inferences equal to all that follows from what is told and is not told itself.
 *
 * <p>After a change, what rested on what is gone is taken out, what of it follows otherwise is put
 * back, and what follows from what is new is added (delete and rederive), stratum by stratum: the
 * result is that of reasoning from scratch, at a cost that grows with the change.
 */
final class Materialisation {

  /** More steps than a chain of reasons over any record of the world takes. */
  private static final int MOST_ROUNDS = 500;

  /** More than a million documents' events would give in one of them. */
  private static final int MOST_AT_ONCE = 5_000_000;

  private final Rules rules;
  private final Graph told;
  private final Graph inferred;
  private final Facts facts;
  private final Map<Atom.Key, Long> sizes = new HashMap<>();

  /**
   * Over two graphs.
   *
   * @param told what is told; of interest is only what concerns the rules
   * @param inferred is changed
   */
  Materialisation(Rules rules, Graph told, Graph inferred) {
    this.rules = rules;
    this.told = told;
    this.inferred = inferred;
    this.facts = Facts.of(told, inferred);
  }

  /** Infers all, into a graph that is empty. */
  void all() {
    for (Stratum stratum : rules.strata()) {
      Fresh fresh = new Fresh();
      for (InferenceRule rule : stratum.rules()) {
        Fresh made = new Fresh();
        stratum.infer(rule, facts, this::size, triple -> made.offer(rule, triple));
        made.triples.forEach(inferred::add);
        fresh.triples.addAll(made.triples);
      }
      grow(stratum, fresh.triples);
    }
  }

  private long size(Atom atom) {
    return sizes.computeIfAbsent(
        atom.key(),
        key -> {
          Node type = key.type() == null ? Node.ANY : key.type();
          return facts.graphs().stream()
              .mapToLong(graph -> graph.stream(Node.ANY, key.predicate(), type).count())
              .sum();
        });
  }

  /**
   * Follows a change of what is told; the graph has changed already.
   *
   * @param gone no longer told
   * @param come told now, and not before
   */
  void change(Collection<Triple> gone, Collection<Triple> come) {
    Set<Triple> removed = new LinkedHashSet<>(gone);
    Set<Triple> added = new LinkedHashSet<>(come);
    come.forEach(inferred::delete);
    for (int level = 0; level < rules.strata().size(); level++) {
      change(level, removed, added);
    }
  }

  private void change(int level, Set<Triple> removed, Set<Triple> added) {
    Stratum stratum = rules.strata().get(level);
    Set<Triple> doubtful = doubtful(stratum, removed, added);
    doubtful.forEach(inferred::delete);
    removed.addAll(doubtful);
    List<Triple> kept =
        removed.stream()
            .filter(triple -> !facts.contains(triple) && follows(level, triple))
            .toList();
    kept.forEach(inferred::add);
    Set<Triple> fresh = new LinkedHashSet<>(added);
    fresh.addAll(kept);
    fresh.addAll(unhindered(stratum, removed));
    added.addAll(grow(stratum, fresh));
    added.addAll(fresh);
  }

  /** Whether a rule of this stratum, or of one below it, still makes a triple. */
  private boolean follows(int level, Triple triple) {
    return rules.strata().stream().limit(level + 1L).anyMatch(s -> s.follows(triple, facts));
  }

  /** All that may have rested on what is gone, or on the absence of what has come. */
  private Set<Triple> doubtful(Stratum stratum, Set<Triple> removed, Set<Triple> added) {
    Graph before = GraphMemFactory.createDefaultGraphSameTerm();
    removed.forEach(before::add);
    Facts then = Facts.of(told, inferred, before);
    Set<Triple> doubtful = new LinkedHashSet<>();
    List<Triple> open = new ArrayList<>(removed);
    added.forEach(next -> stratum.mayLack(next, then, (rule, made) -> doubt(made, doubtful, open)));
    while (!open.isEmpty()) {
      Triple next = open.remove(open.size() - 1);
      stratum.mayRestOn(next, then, (rule, made) -> doubt(made, doubtful, open));
    }
    return doubtful;
  }

  private void doubt(Triple made, Set<Triple> doubtful, List<Triple> open) {
    if (inferred.contains(made) && doubtful.add(made)) {
      open.add(made);
    }
  }

  /** What follows now that something is absent. */
  private Set<Triple> unhindered(Stratum stratum, Set<Triple> removed) {
    Fresh fresh = new Fresh();
    removed.stream()
        .filter(triple -> !facts.contains(triple))
        .forEach(triple -> stratum.lacking(triple, facts, fresh::offer));
    fresh.triples.forEach(inferred::add);
    return fresh.triples;
  }

  /** Adds what follows from what is new, and from that, until nothing does. */
  private Set<Triple> grow(Stratum stratum, Collection<Triple> start) {
    Set<Triple> all = new LinkedHashSet<>();
    Collection<Triple> open = start;
    for (int round = 0; !open.isEmpty(); round++) {
      Fresh fresh = new Fresh(round);
      for (Triple triple : open) {
        stratum.because(triple, facts, fresh::offer);
      }
      fresh.triples.forEach(inferred::add);
      all.addAll(fresh.triples);
      open = fresh.triples;
    }
    return all;
  }

  /** What rules make in one round and nothing holds yet. */
  private final class Fresh {
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final int round;

    Fresh() {
      this(0);
    }

    Fresh(int round) {
      this.round = round;
    }

    void offer(InferenceRule rule, Triple triple) {
      if (!facts.contains(triple) && triples.add(triple)) {
        check(rule);
      }
    }

    private void check(InferenceRule rule) {
      if (round > MOST_ROUNDS || triples.size() > MOST_AT_ONCE) {
        String what = rule.name() + " still makes something new after %d rounds, in the last %d";
        throw new RuleException(
            RuleFault.NEVER_ENDS, rule.place(), what.formatted(round, triples.size()));
      }
    }
  }
}
