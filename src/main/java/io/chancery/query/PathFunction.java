package io.chancery.query;

import io.chancery.query.Network.Tie;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Paths between two actors, for queries: {@code (?path ?strength ?step ?from ?how ?to ?fact ?facts)
 * <https://w3id.org/chancery/function#paths> (a b by most status source confidence from to doc)}.
 *
 * <p>What follows {@code most} narrows and may be unbound. One solution for each step of each path.
 */
final class PathFunction extends PropertyFunctionEval {
  static final String IRI = "https://w3id.org/chancery/function#paths";
  private static final int OUT = 8;
  private static final int IN = 10;
  private static final int MOST = 100;

  PathFunction() {
    super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
  }

  /** The functions that every query may call, and this one. */
  static PropertyFunctionRegistry registry() {
    PropertyFunctionRegistry usual = PropertyFunctionRegistry.get();
    PropertyFunctionRegistry all = new PropertyFunctionRegistry();
    usual.keys().forEachRemaining(name -> all.put(name, usual.get(name)));
    all.put(IRI, name -> new PathFunction());
    return all;
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding, PropFuncArg out, Node function, PropFuncArg in, ExecutionContext context) {
    if (out.getArgListSize() != OUT || in.getArgListSize() != IN) {
      throw new QueryException(
          QueryFault.BROKEN_SPARQL,
          IRI + " takes " + OUT + " variables before it and " + IN + " values behind it");
    }
    List<Binding> solutions = new ArrayList<>();
    Arguments given = new Arguments(in);
    Network network = NetworkReader.read(context.getActiveGraph(), given.limits());
    List<List<Tie>> paths =
        new PathSearch(network, given.end(0), given.end(1), given.by()).best(given.most());
    for (int path = 0; path < paths.size(); path++) {
      List<Tie> ties = paths.get(path);
      for (int step = 0; step < ties.size(); step++) {
        List<Node> row = row(network, path + 1, ties, step);
        solution(binding, out, row).ifPresent(solutions::add);
      }
    }
    return QueryIterPlainWrapper.create(solutions.iterator(), context);
  }

  private static List<Node> row(Network network, int path, List<Tie> ties, int step) {
    Tie tie = ties.get(step);
    double strength = ties.stream().mapToDouble(Tie::strength).reduce(1, (a, b) -> a * b);
    return List.of(
        integer(path),
        decimal(strength),
        integer(step + 1),
        network.node(tie.from()),
        network.how(tie),
        network.node(tie.to()),
        network.fact(tie),
        integer(tie.facts().size()));
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node decimal(double value) {
    String rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
    return NodeFactory.createLiteralDT(rounded, XSDDatatype.XSDdecimal);
  }

  /** Nothing where a variable is bound to something else already. */
  private static Optional<Binding> solution(Binding binding, PropFuncArg out, List<Node> row) {
    BindingBuilder builder = Binding.builder(binding);
    for (int at = 0; at < row.size(); at++) {
      Node place = out.getArg(at);
      if (!place.isVariable()) {
        if (!place.equals(row.get(at))) {
          return Optional.empty();
        }
      } else if (!builder.contains(Var.alloc(place))) {
        builder.add(Var.alloc(place), row.get(at));
      }
    }
    return Optional.of(builder.build());
  }

  /** What stands behind the function, as what it means. */
  private record Arguments(PropFuncArg all) {

    Set<Node> end(int at) {
      return Optional.ofNullable(value(at)).map(Set::of).orElse(Set.of());
    }

    PathSearch.By by() {
      String name = text(2);
      return PathSearch.By.valueOf(name == null ? "SHORTEST" : name.toUpperCase(Locale.ROOT));
    }

    int most() {
      return Optional.ofNullable(as(3, text -> new BigDecimal(text).intValue()))
          .map(most -> Math.max(1, Math.min(MOST, most)))
          .orElse(1);
    }

    PathLimits limits() {
      return new PathLimits(
          text(4),
          value(5),
          as(6, Double::valueOf),
          as(7, LocalDate::parse),
          as(8, LocalDate::parse),
          text(9));
    }

    private @Nullable Node value(int at) {
      Node value = all.getArg(at);
      return value.isConcrete() ? value : null;
    }

    private @Nullable String text(int at) {
      return as(at, Function.identity());
    }

    private <T> @Nullable T as(int at, Function<String, T> reading) {
      Node value = value(at);
      return value == null || !value.isLiteral()
          ? null
          : reading.apply(value.getLiteralLexicalForm());
    }
  }
}
