package io.chancery.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HouseRulesTest {

  private static final JavaClasses CHANCERY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.chancery");

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  @ParameterizedTest
  @EnumSource
  void holds_for_every_class(HouseRule rule) {
    assertThat(CHANCERY).isNotEmpty();
    rule.under("io.chancery").check(CHANCERY);
  }

  @ParameterizedTest
  @EnumSource
  void catches_the_class_planted_against_it(HouseRule rule) {
    assertThat(rule.under("planted").evaluate(PLANTED).getFailureReport().getDetails())
        .anyMatch(violation -> violation.contains(rule.plantedClass()));
  }
}
