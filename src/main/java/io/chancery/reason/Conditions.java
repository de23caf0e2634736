package io.chancery.reason;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.reasoner.rulesys.Builtin;
import org.apache.jena.reasoner.rulesys.BuiltinRegistry;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;
import org.jspecify.annotations.Nullable;

/**
 * The functions that rules may ask: those of Jena's that look at values alone, and one of ours, for
 * how many days there are between two dates.
 */
final class Conditions {

  /** The name of what asks that a triple is absent; it is no function of values. */
  static final String ABSENT = "noValue";

  private static final Set<String> TESTS =
      Set.of("equal", "notEqual", "le", "ge", "lessThan", "greaterThan");
  private static final Set<String> MAKERS = Set.of("sum", "difference");
  private static final String DAYS = "days";

  private Conditions() {}

  /** The function of this name, or null where rules may not ask it. */
  static @Nullable Builtin named(String name) {
    if (name.equals(DAYS)) {
      return new Days();
    }
    return TESTS.contains(name) || MAKERS.contains(name)
        ? BuiltinRegistry.theRegistry.getImplementation(name)
        : null;
  }

  /** Whether the function makes a value for its last argument. */
  static boolean makes(String name) {
    return MAKERS.contains(name) || name.equals(DAYS);
  }

  /**
   * {@code days(from, to, ?n)}: the days from one date to another, negative where it is earlier.
   */
  private static final class Days extends BaseBuiltin {
    private static final int ARGUMENTS = 3;

    @Override
    public String getName() {
      return DAYS;
    }

    @Override
    public int getArgLength() {
      return ARGUMENTS;
    }

    @Override
    public boolean bodyCall(Node[] args, int length, RuleContext context) {
      LocalDate from = date(getArg(0, args, context));
      LocalDate to = date(getArg(1, args, context));
      return from != null
          && to != null
          && context.getEnv().bind(args[2], number(ChronoUnit.DAYS.between(from, to)));
    }

    private static @Nullable LocalDate date(Node node) {
      try {
        return node.isLiteral() ? LocalDate.parse(node.getLiteralLexicalForm()) : null;
      } catch (DateTimeParseException e) {
        return null;
      }
    }

    private static Node number(long days) {
      return NodeFactory.createLiteralDT(Long.toString(days), XSDDatatype.XSDinteger);
    }
  }
}
