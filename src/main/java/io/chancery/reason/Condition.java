package io.chancery.reason;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.BindingEnvironment;
import org.apache.jena.reasoner.rulesys.Builtin;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.util.iterator.ClosableIterator;
import org.jspecify.annotations.Nullable;

/**
 * A condition on values, by one of Jena's built-in functions; some make a value for their last
 * argument.
 *
 * @param function what is asked
 * @param arguments terms and variables
 * @param makes whether the last argument may have no value yet
 */
record Condition(Builtin function, List<Node> arguments, boolean makes) {

  Condition {
    arguments = List.copyOf(arguments);
  }

  /** The variables that must have values before. */
  Set<Integer> needs() {
    int last = makes ? arguments.size() - 1 : arguments.size();
    return arguments.subList(0, last).stream().flatMap(Atom::variables).collect(Collectors.toSet());
  }

  Set<Integer> variables() {
    return arguments.stream().flatMap(Atom::variables).collect(Collectors.toSet());
  }

  /** Whether it holds; a value that it makes is put among the values. */
  boolean holds(@Nullable Node[] values) {
    return function.bodyCall(
        arguments.toArray(Node[]::new), arguments.size(), new Context(new Values(values)));
  }

  /** The values as Jena's functions ask for them. */
  private record Values(@Nullable Node[] nodes) implements BindingEnvironment {
    @Override
    public Node getGroundVersion(Node node) {
      return Atom.value(node, nodes);
    }

    @Override
    public boolean bind(Node variable, Node value) {
      int index = ((Node_RuleVariable) variable).getIndex();
      Node before = nodes[index];
      nodes[index] = before == null ? value : before;
      return before == null || before.sameValueAs(value);
    }

    @Override
    public Triple instantiate(TriplePattern pattern) {
      throw new UnsupportedOperationException("conditions make no triples");
    }
  }

  /** A context that has values and nothing else: no function that is admitted needs more. */
  private record Context(BindingEnvironment values) implements RuleContext {
    @Override
    public BindingEnvironment getEnv() {
      return values;
    }

    @Override
    public InfGraph getGraph() {
      throw none();
    }

    @Override
    public Rule getRule() {
      throw none();
    }

    @Override
    public void setRule(Rule rule) {
      throw none();
    }

    @Override
    public boolean contains(Triple triple) {
      throw none();
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
      throw none();
    }

    @Override
    public ClosableIterator<Triple> find(Node subject, Node predicate, Node object) {
      throw none();
    }

    @Override
    public void silentAdd(Triple triple) {
      throw none();
    }

    @Override
    public void add(Triple triple) {
      throw none();
    }

    @Override
    public void remove(Triple triple) {
      throw none();
    }

    private static UnsupportedOperationException none() {
      return new UnsupportedOperationException("conditions see values, no graph");
    }
  }
}
