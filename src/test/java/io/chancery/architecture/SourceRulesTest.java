package io.chancery.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SourceRulesTest {

  private static final Checkout CHECKOUT = Checkout.here();
  private static final List<String> ROOTS =
      List.of("src/main/java", "src/test/java", "src/jmh/java");

  @Test
  void no_file_has_over_400_lines_no_method_over_40_and_no_catch_is_too_wide() {
    assertThat(CHECKOUT.sources("src/main/java")).isNotEmpty();
    assertThat(ROOTS.stream().flatMap(SourceRulesTest::violations)).isEmpty();
  }

  @Test
  void a_file_of_401_lines_is_caught() {
    assertThat(violationsIn("class Long {" + "\n".repeat(400) + "}"))
        .containsExactly("io/chancery/text/Planted.java: 401 lines, 400 allowed");
  }

  @Test
  void a_method_of_41_lines_is_caught_and_one_of_40_is_not() {
    assertThat(violationsIn("class Tall {\n  void tall() {" + "\n".repeat(40) + "  }\n}\n"))
        .containsExactly("io/chancery/text/Planted.java:2: tall has 41 lines, 40 allowed");
    assertThat(violationsIn("class Tall {\n  void tall() {" + "\n".repeat(39) + "  }\n}\n"))
        .isEmpty();
  }

  @Test
  void a_catch_of_everything_is_caught_outside_the_last_resorts() {
    String wide =
        "class Wide {\n void f() {\n try { g(); }\n catch (Error | Exception e) { h(); } } }";
    assertThat(violationsIn(wide)).singleElement().asString().contains("Planted.java:4: catches");
    assertThat(new SourceFile("io/chancery/cli/Planted.java", wide).violations()).isEmpty();
  }

  @Test
  void every_package_says_what_it_is_and_is_null_marked() {
    assertThat(packages().filter(folder -> !isExplained(folder))).isEmpty();
  }

  private static Stream<String> violations(String root) {
    Path folder = CHECKOUT.root().resolve(root);
    return CHECKOUT.sources(root).stream()
        .map(file -> SourceFile.read(folder, file))
        .flatMap(source -> source.violations().stream());
  }

  private static List<String> violationsIn(String text) {
    return new SourceFile("io/chancery/text/Planted.java", text).violations();
  }

  private static Stream<Path> packages() {
    return CHECKOUT.sources("src/main/java").stream()
        .map(Path::getParent)
        .collect(Collectors.toSet())
        .stream();
  }

  private static boolean isExplained(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info)
        && SourceFile.read(folder, info).text().matches("(?s)/\\*\\*.+\\*/.*@NullMarked.*");
  }
}
