package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People of one name in one document. */
class IntroductionsTest {

  private static Parsed judge() {
    return new Parsed()
        .say(
            "Ida/NNP/PERSON Holm/NNP/PERSON ,/, a/DT judge/NN ,/, ruled/VBD",
            "compound(Holm, Ida)",
            "appos(Holm, judge)",
            "det(judge, a)",
            "nsubj(ruled, Holm)");
  }

  private static Parsed and(Parsed text, String noun) {
    return text.say(
        "The/DT %s/NN Ida/NNP/PERSON Holm/NNP/PERSON left/VBD".formatted(noun),
        "det(Holm, The)",
        "compound(Holm, %s)".formatted(noun),
        "compound(Holm, Ida)",
        "nsubj(left, Holm)");
  }

  private static Parsed then(Parsed text, String verb) {
    return text.say(
        "Holm/NNP/PERSON %s/VBD quickly/RB".formatted(verb), "nsubj(%s, Holm)".formatted(verb));
  }

  private static @Nullable String mark(Parsed.Answers answers, int sentence) {
    Entity person = answers.entity(sentence, "Holm", Use.ACTOR).orElseThrow();
    assertThat(person.name()).isEqualTo("Ida Holm");
    return ((NilEntity) person).mark();
  }

  private static Stream<@Nullable String> marks(Parsed text, int sentences) {
    Parsed.Answers answers = text.resolved();
    return IntStream.range(0, sentences).mapToObj(s -> mark(answers, s));
  }

  @Test
  @DisplayName("a judge and the goalkeeper of that name are two, and the one named last is meant")
  void excludingCallings() {
    assertThat(marks(then(and(judge(), "goalkeeper"), "smiled"), 3))
        .containsExactly(null, "goalkeeper", "goalkeeper");
  }

  @Test
  @DisplayName("unless the words tell of a court")
  void atHome() {
    assertThat(marks(then(and(judge(), "goalkeeper"), "jailed"), 3))
        .containsExactly(null, "goalkeeper", null);
  }

  @Test
  @DisplayName("callings that one person may have split nobody")
  void callingsOfOne() {
    assertThat(marks(and(judge(), "politician"), 2)).containsOnlyNulls();
    assertThat(marks(and(judge(), "judge"), 2)).containsOnlyNulls();
    assertThat(marks(and(and(judge(), "economist"), "teacher"), 3)).containsOnlyNulls();
  }

  @Test
  @DisplayName("nor do two callings of which the text says that one has both")
  void told() {
    Parsed both =
        and(judge(), "pianist")
            .say(
                "A/DT judge/NN and/CC pianist/NN may/MD sing/VB",
                "conj:and(judge, pianist)",
                "nsubj(sing, judge)");
    assertThat(marks(both, 2)).containsOnlyNulls();
    assertThat(marks(and(judge(), "pianist"), 2)).containsExactly(null, "pianist");
  }

  @Test
  @DisplayName("ages, and senior and junior, tell two of one name apart")
  void agesAndGenerations() {
    Parsed ages =
        new Parsed()
            .say(
                "Ida/NNP/PERSON Holm/NNP/PERSON ,/, 34/CD ,/, left/VBD",
                "compound(Holm, Ida)",
                "nsubj(left, Holm)")
            .say(
                "Ida/NNP/PERSON Holm/NNP/PERSON ,/, 61/CD ,/, stayed/VBD",
                "compound(Holm, Ida)",
                "nsubj(stayed, Holm)");
    assertThat(marks(ages, 2)).containsExactly(null, "61");
    Parsed family =
        new Parsed()
            .say(
                "Ida/NNP/PERSON Holm/NNP/PERSON senior/NN left/VBD",
                "compound(Holm, Ida)",
                "compound(senior, Holm)",
                "nsubj(left, senior)")
            .say(
                "Ida/NNP/PERSON Holm/NNP/PERSON junior/NN stayed/VBD",
                "compound(Holm, Ida)",
                "compound(junior, Holm)",
                "nsubj(stayed, junior)");
    assertThat(marks(family, 2)).containsExactly(null, "junior");
    assertThat(family.resolved().actor(1, "junior")).isEqualTo("Ida Holm");
  }

  @Test
  @DisplayName("nobody is his own son")
  void kin() {
    Parsed.Answers family =
        new Parsed()
            .say(
                "Farmer/NNP Ivo/NNP/PERSON Holm/NNP/PERSON and/CC his/PRP$ son/NN Ivo/NNP/PERSON Holm/NNP/PERSON left/VBD",
                "compound(Holm, Farmer)",
                "compound(Holm, Ivo)",
                "conj:and(Holm, Holm#2)",
                "compound(Holm#2, son)",
                "compound(Holm#2, Ivo#2)",
                "nmod:poss(son, his)",
                "nsubj(left, Holm)")
            .resolved();
    Entity father = family.entity(0, "Holm", Use.ACTOR).orElseThrow();
    Entity son = family.entity(0, "Holm#2", Use.ACTOR).orElseThrow();
    assertThat(father.name()).isEqualTo(son.name());
    assertThat(father).isNotEqualTo(son);
  }
}
