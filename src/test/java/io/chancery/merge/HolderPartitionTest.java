package io.chancery.merge;

import static io.chancery.merge.EntityPartitionTest.clusters;
import static io.chancery.merge.EntityPartitionTest.person;
import static io.chancery.merge.EntityPartitionTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HolderPartitionTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);

  @Test
  @DisplayName("who is told by office alone is whoever other reports say held it about that day")
  void holders() {
    EntityAccount brandt = holder("b", "ilka brandt", MARCH);
    EntityAccount falk = holder("f", "otto falk", MARCH.plusDays(100));
    assertThat(clusters(office("o", MARCH.plusDays(15)), brandt, falk))
        .containsExactly(Set.of("b#1", "o#1"));
    assertThat(clusters(office("o", MARCH.minusDays(15)), brandt, falk))
        .containsExactly(Set.of("b#1", "o#1"));
    assertThat(clusters(office("o", MARCH.plusDays(130)), brandt, falk))
        .containsExactly(Set.of("f#1", "o#1"));
    assertThat(clusters(office("o", MARCH.plusDays(466)), brandt, falk)).isEmpty();
    assertThat(clusters(office("o", MARCH.minusDays(366)), brandt, falk)).isEmpty();
  }

  @Test
  @DisplayName("the further away the report of a holder is, the less sure it is, up to a year")
  void holdersOfLongAgo() {
    EntityAccount brandt = holder("b", "ilka brandt", MARCH);
    EntityAccount falk = holder("f", "otto falk", MARCH.plusDays(340));
    EntityAccount soon = office("o", MARCH.plusDays(60));
    EntityAccount later = office("o", MARCH.plusDays(200));
    assertThat(score(soon, brandt)).isEqualTo(0.8);
    assertThat(score(later, brandt)).isLessThan(0.75);
    assertThat(score(office("o", MARCH.plusDays(365)), brandt)).isEqualTo(0.55);
    assertThat(clusters(later, brandt)).containsExactly(Set.of("b#1", "o#1"));
    assertThat(clusters(soon, brandt, falk)).containsExactly(Set.of("b#1", "o#1"));
    assertThat(clusters(later, brandt, falk)).isEmpty();
    assertThat(
            clusters(
                office("o", MARCH.plusDays(69)),
                brandt,
                holder("f", "otto falk", MARCH.plusDays(120))))
        .isEmpty();
  }

  private static double score(EntityAccount office, EntityAccount holder) {
    return new OfficeHolder(office).among(List.of(List.of(holder))).orElseThrow().score();
  }

  @Test
  @DisplayName("behind a report of who left an office nobody is looked for who held it")
  void leftBetween() {
    Set<String> office = Set.of("transport minister of ruritania");
    EntityAccount brandt = holder("b", "ilka brandt", MARCH);
    EntityAccount gone =
        told(person("g", "ilka brandt"), null, Set.of("minister"), Set.of(), MARCH.plusDays(20))
            .changing(Set.of(), office);
    EntityAccount falk = holder("f", "otto falk", MARCH.plusDays(50)).changing(office, Set.of());
    EntityAccount again = holder("h", "otto falk", MARCH.plusDays(58));
    assertThat(clusters(office("o", MARCH.plusDays(30)), brandt, gone))
        .containsExactly(Set.of("b#1", "g#1"));
    assertThat(clusters(office("o", MARCH.plusDays(10)), falk, again))
        .containsExactly(Set.of("f#1", "h#1"));
  }

  @Test
  @DisplayName("between reports that name two holders, or on a day that names two, nobody is meant")
  void unsettledHolders() {
    EntityAccount brandt = holder("b", "ilka brandt", MARCH);
    EntityAccount falk = holder("f", "otto falk", MARCH.plusDays(40));
    EntityAccount lang = holder("l", "eva lang", MARCH);
    EntityAccount again = holder("g", "ilka brandt", MARCH.plusDays(20));
    EntityAccount between = office("o", MARCH.plusDays(10));
    assertThat(clusters(between, brandt, falk)).isEmpty();
    assertThat(clusters(between, brandt, lang)).isEmpty();
    assertThat(clusters(between, brandt, again, falk)).containsExactly(Set.of("b#1", "g#1", "o#1"));
  }

  @Test
  @DisplayName("who got the office did not hold it before, who left it did")
  void successors() {
    Set<String> office = Set.of("transport minister of ruritania");
    EntityAccount brandt = holder("b", "ilka brandt", MARCH);
    EntityAccount falk = holder("f", "otto falk", MARCH.plusDays(20)).changing(office, Set.of());
    EntityAccount gone =
        told(person("g", "ilka brandt"), null, Set.of("minister"), Set.of(), MARCH.plusDays(20))
            .changing(Set.of(), office);
    assertThat(clusters(office("o", MARCH.plusDays(10)), brandt, falk))
        .containsExactly(Set.of("b#1", "o#1"));
    assertThat(clusters(office("o", MARCH.plusDays(10)), gone, falk))
        .containsExactly(Set.of("g#1", "o#1"));
    assertThat(clusters(office("o", MARCH.plusDays(30)), gone, falk))
        .containsExactly(Set.of("f#1", "o#1"));
  }

  @Test
  @DisplayName("an office told by many reports without a name joins nobody to another")
  void officesAlone() {
    assertThat(clusters(office("o", MARCH), office("p", MARCH.plusDays(1)))).isEmpty();
    EntityAccount brandt = holder("b", "ilka brandt", MARCH.minusDays(50));
    assertThat(clusters(brandt, office("o", MARCH), office("p", MARCH.plusDays(400))))
        .containsExactly(Set.of("b#1", "o#1"));
  }

  private static EntityAccount holder(String document, String name, LocalDate day) {
    return ofOffice(document, EntityType.Person, Set.of(name), day);
  }

  private static EntityAccount office(String document, LocalDate day) {
    return ofOffice(document, EntityType.Position, Set.of(), day);
  }

  private static EntityAccount ofOffice(
      String document, EntityType type, Set<String> names, LocalDate day) {
    Set<String> office = Set.of("transport minister of ruritania");
    return new EntityAccount(
        document + "#1",
        document,
        type,
        names,
        Set.of(),
        false,
        null,
        Set.of("transport", "minister"),
        office,
        Set.of(),
        Set.of(),
        Set.of("KRS"),
        day);
  }
}
