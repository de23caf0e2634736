package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What completes a verb and what does not, where a parser gives it to another word. */
class ComplementsTest {

  @Test
  void aDecreeIsFiledWithinTheWeek() {
    assertThat(mended(within("sign", "decree"))).contains(edge(1, 7, "obl:within"));
    assertThat(mended(within("lodge", "complaint"))).contains(edge(1, 7, "obl:within"));
  }

  @Test
  void aLawMayBanSomethingWithinAWeekWheneverItIsPassed() {
    assertThat(mended(within("pass", "law"))).contains(edge(3, 7, "obl:within"));
  }

  @Test
  void onlyWhoIsToldIsToldAsMuch() {
    assertThat(mended(asMuch("tell"))).contains(edge(1, 2, "obj"), edge(1, 4, "obl:npmod"));
    assertThat(mended(asMuch("give"))).contains(edge(1, 2, "iobj"), edge(1, 4, "obj"));
  }

  private static Sentence within(String verb, String noun) {
    Sentence parsed =
        HandParse.of(
                verb + "/VB " + noun + "/NN banning/VBG stoves/NNS within/IN a/DT week/NN",
                "root(0,1)",
                "obj(1,2)",
                "acl(2,3)",
                "obj(3,4)",
                "obl:within(3,7)",
                "case(7,5)",
                "det(7,6)")
            .sentence();
    List<Token> tokens =
        parsed.tokens().stream().map(t -> t.index() == 7 ? duration(t) : t).toList();
    return parsed.with(tokens, parsed.dependencies());
  }

  private static Token duration(Token t) {
    return new Token(t.index(), t.span(), t.word(), t.lemma(), t.tag(), "DURATION");
  }

  private static Sentence asMuch(String verb) {
    return HandParse.of(
            verb + "/VB unions/NNS as/RB much/JJ",
            "root(0,1)",
            "iobj(1,2)",
            "obj(1,4)",
            "advmod(4,3)")
        .sentence();
  }

  private static List<Dependency> mended(Sentence sentence) {
    return Complements.mended(sentence, Set.of(), Set.of()).dependencies();
  }

  private static Dependency edge(int governor, int dependent, String label) {
    return new Dependency(governor, dependent, label);
  }
}
