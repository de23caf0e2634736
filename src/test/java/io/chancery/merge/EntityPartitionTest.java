package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.Sameness;
import io.chancery.ontology.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntityPartitionTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);

  @Test
  @DisplayName("the same full name in two papers is one person")
  void sameName() {
    assertThat(together(person("a", "ilir toska"), person("b", "ilir toska"))).isTrue();
    assertThat(together(person("a", "kim jong un"), person("b", "jong un kim"))).isTrue();
    assertThat(together(person("a", "ilir b toska"), person("b", "ilir toska"))).isTrue();
    assertThat(together(person("a", "ilir toska"), person("b", "ana toska"))).isFalse();
  }

  @Test
  @DisplayName("namesakes of other states, or of other callings in other company, are two")
  void homonyms() {
    EntityAccount minister = told(person("a", "ivo rask"), "KRS", Set.of("minister"), Set.of());
    EntityAccount striker =
        new EntityAccount(
            "b#1",
            "b",
            EntityType.Person,
            Set.of("ivo rask"),
            Set.of(),
            false,
            null,
            Set.of("striker"),
            Set.of(),
            Set.of(),
            Set.of("Organization:ivel rovers"),
            Set.of(),
            MARCH);
    EntityAccount abroad = told(person("c", "ivo rask"), "VER", Set.of(), Set.of());
    assertThat(together(minister, striker)).isFalse();
    assertThat(together(minister, abroad)).isFalse();
    EntityAccount again =
        told(person("d", "ivo rask"), "KRS", Set.of("minister", "foreign"), Set.of());
    assertThat(together(minister, again)).isTrue();
  }

  @Test
  @DisplayName("a state or a body in common does not make an economist a spokesman, somebody does")
  void homonymsOfOneState() {
    EntityAccount speaker = called("a", Set.of("spokesperson"), Set.of("Organization:quay board"));
    EntityAccount economist = called("b", Set.of("economist"), Set.of("Organization:quay college"));
    EntityAccount beside = called("c", Set.of("economist"), Set.of("Organization:quay board"));
    Set<String> people = Set.of("Organization:quay board", "Person:eva lang");
    assertThat(together(speaker, economist)).isFalse();
    assertThat(together(speaker, beside)).isFalse();
    assertThat(
            together(
                called("a", Set.of("spokesperson"), people),
                called("b", Set.of("economist"), people)))
        .isTrue();
    assertThat(together(speaker, called("d", Set.of(), Set.of("Organization:quay works"))))
        .isTrue();
  }

  @Test
  @DisplayName("a paper that gives no calling joins one of two namesakes, and never both")
  void homonymsThroughAThird() {
    EntityAccount speaker = called("a", Set.of("spokesperson"), Set.of("Organization:quay board"));
    EntityAccount untold = called("b", Set.of(), Set.of());
    EntityAccount economist = called("c", Set.of("economist"), Set.of("Organization:quay college"));
    EntityAccount both =
        called("d", Set.of("spokesperson", "economist"), Set.of("Organization:quay college"));
    assertThat(clusters(speaker, untold, economist)).containsExactly(Set.of("a#1", "b#1"));
    assertThat(clusters(untold, economist)).containsExactly(Set.of("b#1", "c#1"));
    assertThat(clusters(speaker, untold, both)).containsExactly(Set.of("a#1", "b#1", "d#1"));
  }

  private static EntityAccount called(String document, Set<String> roles, Set<String> company) {
    return new EntityAccount(
        document + "#1",
        document,
        EntityType.Person,
        Set.of("ivo rask"),
        Set.of(),
        false,
        null,
        roles,
        Set.of(),
        Set.of(),
        company,
        Set.of("KRS"),
        MARCH);
  }

  @Test
  @DisplayName("part of a name joins only whoever keeps the same company")
  void partOfAName() {
    EntityAccount whole = told(person("a", "ivo rask"), null, Set.of(), Set.of("x", "y", "z"));
    EntityAccount other = told(person("b", "ana rask"), null, Set.of(), Set.of("p", "q", "r"));
    EntityAccount part = told(person("c", "rask"), null, Set.of(), Set.of("x", "y", "z"));
    EntityAccount stranger = told(person("d", "rask"), null, Set.of(), Set.of("k"));
    assertThat(clusters(whole, other, part, stranger)).containsExactly(Set.of("a#1", "c#1"));
  }

  @Test
  @DisplayName("part of a name joins whoever holds the same office in those weeks, and no other")
  void partOfAnOfficeHoldersName() {
    EntityAccount whole = alone("a", "salma haddad", "foreign minister of ruritania", 0);
    EntityAccount part = alone("b", "haddad", "foreign minister of ruritania", 40);
    EntityAccount elsewhere = alone("c", "haddad", "foreign minister of borduria", 3);
    EntityAccount later = alone("d", "haddad", "foreign minister of ruritania", 400);
    EntityAccount untold = alone("e", "haddad", null, 5);
    assertThat(clusters(whole, part, elsewhere, later)).containsExactly(Set.of("a#1", "b#1"));
    assertThat(clusters(untold, whole)).containsExactly(Set.of("a#1", "e#1"));
    assertThat(together(untold, alone("f", "salma haddad", "trade minister of ruritania", 0)))
        .isFalse();
  }

  /** Somebody of whom a paper tells the office, and names nobody else. */
  private static EntityAccount alone(
      String document, String name, @Nullable String office, int days) {
    String title = office == null ? "foreign minister" : office.replaceFirst(" of .*", "");
    return new EntityAccount(
        document + "#1",
        document,
        EntityType.Person,
        Set.of(name),
        Set.of(),
        false,
        null,
        Set.of(title.split(" ")),
        office == null ? Set.of() : Set.of(office),
        Set.of(title),
        Set.of(),
        Set.of(),
        MARCH.plusDays(days));
  }

  @Test
  @DisplayName("an acronym learnt from one paper is known in the others")
  void acronyms() {
    EntityAccount both = body("a", "confederation of cocoa growers", "kvcg");
    assertThat(together(both, body("b", "kvcg"))).isTrue();
    assertThat(together(body("c", "kvcr"), both)).isFalse();
  }

  @Test
  @DisplayName("an acronym that stands alone is the body that other papers have it for, if one")
  void acronymsAlone() {
    EntityAccount court = body("a", "lunar ice court of enquiry", "lice");
    EntityAccount league = body("c", "league of county engineers", "lice");
    EntityAccount alone = stranger(body("b", "lice"), "VER");
    assertThat(together(court, alone)).isTrue();
    assertThat(together(court, league)).isFalse();
    assertThat(together(court, stranger(body("d", "lunar ice court of inquiry", "lice"), "KRS")))
        .isTrue();
    assertThat(together(stranger(body("a", "lice"), "KRS"), alone)).isFalse();
    assertThat(clusters(court, league, alone)).isEmpty();
    EntityAccount near = told(alone, null, Set.of(), Set.of("x"));
    assertThat(clusters(told(court, null, Set.of(), Set.of("x")), league, near))
        .containsExactly(Set.of("a#1", "b#1"));
  }

  /** The same in a paper that names nothing but a state. */
  private static EntityAccount stranger(EntityAccount of, String state) {
    return new EntityAccount(
        of.iri(),
        of.document(),
        of.type(),
        of.names(),
        of.acronyms(),
        of.common(),
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(state),
        MARCH);
  }

  @Test
  @DisplayName("what many bodies are called needs more than the name")
  void commonNames() {
    EntityAccount one = common("a", "ministry of health", "KRS");
    assertThat(together(one, common("b", "ministry of health", "KRS"))).isTrue();
    assertThat(together(one, common("b", "ministry of health", null))).isFalse();
  }

  @Test
  @DisplayName("two of one document stay two, whatever others say")
  void ofOneDocument() {
    EntityAccount one = person("a", "ivo rask");
    EntityAccount two =
        new EntityAccount(
            "a#2",
            "a",
            EntityType.Person,
            Set.of("ivo rask"),
            Set.of(),
            false,
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of("KRS"),
            MARCH);
    assertThat(clusters(one, two, person("b", "ivo rask")))
        .singleElement()
        .satisfies(cluster -> assertThat(cluster).hasSize(2).contains("b#1"));
  }

  @Test
  @DisplayName("the order of accounts does not matter")
  void order() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<EntityAccount> accounts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = List.of("ivo rask", "rask", "ana rask", "rask ivo").get(random.nextInt(4));
      EntityAccount account = person("d" + i, name);
      Set<String> company = Set.of("c" + random.nextInt(3), "e" + random.nextInt(3));
      accounts.add(told(account, random.nextBoolean() ? "KRS" : "VER", Set.of(), company));
    }
    EntityPartition before =
        EntityPartition.of(accounts, Sameness.NONE, none -> false, UnaryOperator.identity());
    Collections.shuffle(accounts, random);
    EntityPartition after =
        EntityPartition.of(accounts, Sameness.NONE, none -> false, UnaryOperator.identity());
    assertThat(after.links()).as("seed %d", seed).isEqualTo(before.links());
    assertThat(after.clusters()).as("seed %d", seed).isEqualTo(before.clusters());
  }

  static boolean together(EntityAccount one, EntityAccount other) {
    return clusters(one, other).size() == 1;
  }

  static List<Set<String>> clusters(EntityAccount... accounts) {
    return EntityPartition.of(
            Arrays.asList(accounts), Sameness.NONE, none -> false, UnaryOperator.identity())
        .clusters()
        .stream()
        .filter(cluster -> cluster.size() > 1)
        .map(cluster -> (Set<String>) cluster)
        .toList();
  }

  static EntityAccount person(String document, String name) {
    return account(document, EntityType.Person, Set.of(name), false, null);
  }

  private static EntityAccount body(String document, String... names) {
    return account(document, EntityType.Organization, Set.of(names), false, null);
  }

  private static EntityAccount common(String document, String name, @Nullable String country) {
    return account(document, EntityType.Government, Set.of(name), true, country);
  }

  private static EntityAccount account(
      String document,
      EntityType type,
      Set<String> names,
      boolean common,
      @Nullable String country) {
    return new EntityAccount(
        document + "#1",
        document,
        type,
        names,
        names.stream().filter(n -> n.matches("kv..|lice")).collect(Collectors.toSet()),
        common,
        country,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of("KRS"),
        MARCH);
  }

  static EntityAccount told(
      EntityAccount who, @Nullable String country, Set<String> roles, Set<String> company) {
    return told(who, country, roles, company, who.reported());
  }

  static EntityAccount told(
      EntityAccount who,
      @Nullable String country,
      Set<String> roles,
      Set<String> company,
      @Nullable LocalDate reported) {
    return new EntityAccount(
        who.iri(),
        who.document(),
        who.type(),
        who.names(),
        who.acronyms(),
        who.common(),
        country,
        roles,
        who.offices(),
        who.titles(),
        company,
        who.states(),
        reported);
  }
}
