package io.chancery.reason;

import io.chancery.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** The rules by which is inferred, layer by layer: no rule asks for what a later layer makes. */
public final class Rules {

  private static final String ENDING = ".rules";

  private final Map<String, InferenceRule> byName;
  private final List<Stratum> strata;
  private final List<Path> roots;

  private Rules(Collection<InferenceRule> rules, List<Path> roots) {
    this.byName = new LinkedHashMap<>();
    rules.forEach(rule -> byName.put(rule.name(), rule));
    this.strata = Stratum.of(List.copyOf(rules));
    this.roots = List.copyOf(roots);
  }

  /**
   * The rules of an ontology: its axioms, and all files below its roots that end in {@code .rules}.
   *
   * @param ontology files and folders; a rule of a later one takes the place of an earlier one of
   *     the same name
   * @throws io.chancery.ontology.OntologyException if a file of Turtle cannot be used
   * @throws RuleException if a rule cannot be used
   */
  public static Rules load(List<Path> ontology) {
    Ontology.load(ontology);
    TurtleFiles files = TurtleFiles.read(ontology);
    Map<String, InferenceRule> rules = new LinkedHashMap<>();
    Axioms.of(files).stream().map(RuleReader::read).forEach(rule -> rules.put(rule.name(), rule));
    RuleTerms terms = new RuleTerms(files.graph());
    for (Path root : ontology) {
      Map<String, InferenceRule> own = new LinkedHashMap<>();
      below(root).flatMap(Rules::texts).map(RuleReader::read).forEach(rule -> add(own, rule));
      own.values().forEach(terms::check);
      rules.putAll(own);
    }
    return new Rules(rules.values(), ontology);
  }

  /**
   * Where a rule stands, with its file named from its root on and not as the machine names it: a
   * store is the same everywhere.
   */
  Place placeInRoot(InferenceRule rule) {
    if (!(rule.place() instanceof Place.InFile at)) {
      return rule.place();
    }
    return roots.stream()
        .filter(root -> at.file().startsWith(root))
        .reduce((one, later) -> later)
        .map(root -> below(root.toAbsolutePath().normalize(), at.file()))
        .<Place>map(file -> new Place.InFile(file, at.line()))
        .orElse(rule.place());
  }

  private static Path below(Path root, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return whole.subpath(Math.max(root.getNameCount() - 1, 0), whole.getNameCount());
  }

  /** Rules that were read before, as they are kept in a store. */
  static Rules of(Collection<RuleText> texts) {
    return new Rules(texts.stream().map(RuleReader::read).toList(), List.of());
  }

  private static void add(Map<String, InferenceRule> rules, InferenceRule rule) {
    if (rules.putIfAbsent(rule.name(), rule) != null) {
      String what = "there is another rule " + rule.name();
      throw new RuleException(RuleFault.TWICE, rule.place(), what);
    }
  }

  private static Stream<Path> below(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<RuleText> texts(Path file) {
    try {
      return RuleText.of(Files.readString(file), new Place.InFile(file, 1)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Stratum> strata() {
    return strata;
  }

  List<InferenceRule> all() {
    return new ArrayList<>(byName.values());
  }

  /** How many there are. */
  public int size() {
    return byName.size();
  }

  Optional<InferenceRule> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether a triple can make a difference to what follows. */
  boolean concern(Triple triple) {
    return strata.stream().anyMatch(stratum -> stratum.concerns(triple));
  }
}
