package io.chancery.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A rule of the house: what holds for every class, and the planted class that breaks it.
 *
 * <p>Each rule takes the root package, so that it can be tried on {@code planted} too. A package of
 * the table that does not exist yet breaks no rule.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum HouseRule {
  IMPORTS_POINT_UPSTREAM("text.ReachesDownstream", HouseRule::importsPointUpstream),
  ONTOLOGY_COMES_AFTER_READING("annotate.LooksIntoOntology", HouseRule::ontologyComesAfterReading),
  PACKAGES_HAVE_NO_CYCLES("export.GoesInCircles", HouseRule::packagesHaveNoCycles),
  EVERY_PACKAGE_STANDS_IN_THE_TABLE("common.BelongsNowhere", HouseRule::everyPackageInTheTable),

  CORENLP_ONLY_IN_ANNOTATE("extract.UsesCoreNlp", only("annotate", "edu.stanford.nlp..")),
  WORDNET_READER_ONLY_IN_WORDNET("extract.UsesWordNet", only("wordnet", "net.sf.extjwnl..")),
  JSOUP_ONLY_IN_INGEST("export.UsesJsoup", only("ingest", "org.jsoup..")),
  CSV_READER_ONLY_IN_INGEST("export.UsesCsv", only("ingest", "org.apache.commons.csv..")),
  TDB2_ONLY_IN_STORE("query.UsesTdb2", only("store", "org.apache.jena.tdb2..")),
  SHACL_AND_REASONERS_ONLY_IN_REASON(
      "store.UsesShacl", only("reason", "org.apache.jena.shacl..", "org.apache.jena.reasoner..")),
  PICOCLI_ONLY_IN_CLI("query.UsesPicocli", only("cli", "picocli..")),
  NO_JENA_BEFORE_GRAPH("text.UsesJena", HouseRule::noJenaBeforeGraph),

  ONLY_CLI_PRINTS("extract.Prints", HouseRule::onlyCliPrints),
  NO_JAVA_UTIL_LOGGING("extract.UsesJavaLogging", HouseRule::noJavaUtilLogging),
  NO_STATIC_MUTABLE_STATE("extract.CountsForAll", HouseRule::staticFieldsAreFinal),
  NO_EMPTY_NAMES("extract.SpanHelper", HouseRule::noEmptyNames);

  /** The table of packages, upstream first. What stands later may import what stands before. */
  static final List<String> ROAD =
      List.of(
          "text",
          "ontology",
          "wordnet",
          "ingest",
          "annotate",
          "extract",
          "resolve",
          "graph",
          "correct",
          "store",
          "merge",
          "reason",
          "query",
          "export",
          "serve",
          "pipeline",
          "evaluate",
          "cli");

  private final String plantedClass;
  private final Function<String, ArchRule> rule;

  HouseRule(String plantedClass, Function<String, ArchRule> rule) {
    this.plantedClass = plantedClass;
    this.rule = rule;
  }

  /** The rule for the classes under {@code root}, as {@code io.chancery}. */
  ArchRule under(String root) {
    return rule.apply(root).allowEmptyShould(true);
  }

  /** The class that breaks this rule on purpose. */
  String plantedClass() {
    return "planted." + plantedClass;
  }

  private static ArchRule importsPointUpstream(String root) {
    return CompositeArchRule.of(
        IntStream.range(0, ROAD.size() - 1)
            .mapToObj(stage -> noImportsOfLaterPackages(root, stage))
            .toList());
  }

  private static ArchRule noImportsOfLaterPackages(String root, int stage) {
    return noClasses()
        .that(resideInAPackage(at(root, ROAD.get(stage))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(root, ROAD.subList(stage + 1, ROAD.size())))
        .allowEmptyShould(true);
  }

  private static ArchRule ontologyComesAfterReading(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(root, List.of("text", "ingest", "annotate")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(at(root, "ontology"));
  }

  private static ArchRule packagesHaveNoCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  private static ArchRule everyPackageInTheTable(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideOutsideOfPackages(packages(root, ROAD));
  }

  private static Function<String, ArchRule> only(String home, String... libraries) {
    return root ->
        noClasses()
            .that()
            .resideOutsideOfPackage(at(root, home))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries);
  }

  private static ArchRule noJenaBeforeGraph(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(
            packages(root, List.of("text", "ingest", "annotate", "extract", "resolve")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..");
  }

  private static ArchRule onlyCliPrints(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(at(root, "cli"))
        .should(ACCESS_STANDARD_STREAMS);
  }

  private static ArchRule noJavaUtilLogging(String root) {
    return noClasses().that().resideInAPackage(root + "..").should(USE_JAVA_UTIL_LOGGING);
  }

  private static ArchRule staticFieldsAreFinal(String root) {
    return fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beFinal();
  }

  private static ArchRule noEmptyNames(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*\\.(Abstract\\w*|\\w*(Helper|Utils?|Manager|Impl|Base))");
  }

  private static String at(String root, String name) {
    return root + "." + name + "..";
  }

  private static String[] packages(String root, List<String> names) {
    return names.stream().map(name -> at(root, name)).toArray(String[]::new);
  }
}
