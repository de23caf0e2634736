package io.chancery.reason;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.Builtin;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.shared.JenaException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule in the syntax of Jena's rules. A triple term is written {@code triple(?s, ch:p,
 * ?o)}.
 */
final class RuleReader {

  private static final String TERM = "triple";
  private static final int PARTS = 3;

  private final RuleText source;
  private final List<Atom> body = new ArrayList<>();
  private final List<Atom> absent = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  private RuleReader(RuleText source) {
    this.source = source;
  }

  /**
   * Reads a rule.
   *
   * @throws RuleException if it is none that can be used
   */
  static InferenceRule read(RuleText text) {
    return new RuleReader(text).read();
  }

  private InferenceRule read() {
    Rule parsed = parse();
    if (parsed.getName() == null) {
      throw broken("the rule has no name; write [name: …]");
    }
    if (parsed.isBackward()) {
      throw broken("the rule runs backward, with <-; write (…) -> (…)");
    }
    Stream.of(parsed.getBody()).forEach(this::clause);
    List<Atom> head = Stream.of(parsed.getHead()).map(this::conclusion).toList();
    if (body.isEmpty() || head.isEmpty()) {
      throw broken("a rule has triples on both sides of ->");
    }
    InferenceRule rule =
        new InferenceRule(
            parsed.getName(),
            source.says(),
            body,
            absent,
            conditions,
            head,
            parsed.getNumVars(),
            source.text(),
            source.place());
    checkBound(rule);
    return rule;
  }

  private Rule parse() {
    try {
      BufferedReader reader = new BufferedReader(new StringReader(source.text()));
      List<Rule> rules = Rule.parseRules(Rule.rulesParserFromReader(reader));
      if (rules.size() == 1) {
        return rules.get(0);
      }
    } catch (JenaException | IllegalArgumentException e) {
      throw broken(String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip());
    }
    throw broken("one pair of brackets holds one rule");
  }

  private void clause(ClauseEntry clause) {
    if (clause instanceof TriplePattern pattern) {
      body.add(atom(pattern.getSubject(), pattern.getPredicate(), pattern.getObject()));
    } else if (clause instanceof Functor functor) {
      condition(functor);
    } else {
      throw broken("a rule within a rule");
    }
  }

  private Atom conclusion(ClauseEntry clause) {
    if (clause instanceof TriplePattern pattern) {
      return atom(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }
    throw broken("only triples follow from a rule, not " + clause);
  }

  private void condition(Functor functor) {
    Node[] arguments = functor.getArgs();
    if (functor.getName().equals(Conditions.ABSENT)) {
      absent.add(lack(arguments));
      return;
    }
    Builtin function = Conditions.named(functor.getName());
    if (function == null) {
      throw new RuleException(
          RuleFault.UNKNOWN_CONDITION,
          source.place(),
          "no rule may ask " + functor.getName() + "(…)");
    }
    if (function.getArgLength() != 0 && function.getArgLength() != arguments.length) {
      throw broken(functor.getName() + " takes " + function.getArgLength() + " arguments");
    }
    boolean makes = Conditions.makes(functor.getName());
    conditions.add(new Condition(function, Arrays.asList(arguments), makes));
  }

  private Atom lack(Node[] arguments) {
    return switch (arguments.length) {
      case 2 -> atom(arguments[0], arguments[1], Node.ANY);
      case PARTS -> atom(arguments[0], arguments[1], arguments[2]);
      default -> throw broken("noValue takes a subject, a property and perhaps a value");
    };
  }

  private Atom atom(Node subject, Node predicate, Node object) {
    if (!predicate.isURI()) {
      throw broken("a rule names its properties; a variable cannot stand for one");
    }
    return new Atom(subject, predicate, term(object));
  }

  private Node term(Node node) {
    if (!Functor.isFunctor(node)) {
      return node;
    }
    Functor functor = (Functor) node.getLiteralValue();
    Node[] parts = functor.getArgs();
    if (!functor.getName().equals(TERM) || parts.length != PARTS || !parts[1].isURI()) {
      throw broken("a triple term is written triple(?s, ch:p, ?o), not " + functor);
    }
    return NodeFactory.createTripleTerm(Triple.create(parts[0], parts[1], term(parts[2])));
  }

  private void checkBound(InferenceRule rule) {
    Set<Integer> bound = new HashSet<>();
    body.forEach(atom -> bound.addAll(atom.variables()));
    List<Condition> open = new ArrayList<>(conditions);
    Optional<Condition> ready = ready(open, bound);
    while (ready.isPresent()) {
      bound.addAll(ready.get().variables());
      open.remove(ready.get());
      ready = ready(open, bound);
    }
    boolean headIsBound = rule.head().stream().allMatch(a -> bound.containsAll(a.variables()));
    if (!open.isEmpty() || !headIsBound) {
      String where = open.isEmpty() ? "behind ->" : "in a condition";
      String what = rule.name() + ": a variable " + where + " stands in no triple before ->";
      throw new RuleException(RuleFault.UNBOUND, source.place(), what);
    }
  }

  private static Optional<Condition> ready(List<Condition> open, Set<Integer> bound) {
    return open.stream().filter(condition -> bound.containsAll(condition.needs())).findFirst();
  }

  private RuleException broken(@Nullable String what) {
    return new RuleException(RuleFault.BROKEN, source.place(), String.valueOf(what));
  }
}
