package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurfaceTreeTest {

  private static final HandParse RELATIVE =
      HandParse.of(
          "judges/NNS who/WP retire/VBP write/VBP",
          "root(0,4)",
          "nsubj(4,1)",
          "nsubj(3,1)",
          "ref(1,2)",
          "acl:relcl(1,3)");

  @Test
  void antecedentHangsOutsideItsRelativeClause() {
    SurfaceTree tree = new SurfaceTree(RELATIVE.sentence());
    assertThat(tree.above(1)).get().hasFieldOrPropertyWithValue("governor", 4);
    assertThat(tree.phrase(1)).containsExactly(1, 2, 3);
  }

  @Test
  void relativePronounStandsInItsClause() {
    SurfaceTree tree = new SurfaceTree(RELATIVE.sentence());
    assertThat(tree.phrase(3)).containsExactly(2, 3);
    assertThat(tree.depth(2)).isEqualTo(3);
  }

  @Test
  void sharedSubjectHangsOnTheFirstVerb() {
    HandParse parse =
        HandParse.of(
            "he/PRP came/VBD and/CC left/VBD",
            "root(0,2)",
            "nsubj(2,1)",
            "nsubj(4,1)",
            "conj:and(2,4)",
            "cc(4,3)");
    SurfaceTree tree = new SurfaceTree(parse.sentence());
    assertThat(tree.below(2)).extracting("dependent").containsExactly(1, 4);
    assertThat(tree.phrase(4)).containsExactly(3, 4);
  }

  @Test
  void laterMemberHangsOnTheFirst() {
    HandParse parse =
        HandParse.of(
            "ships/NNS carry/VBP steel/NN and/CC grain/NN",
            "root(0,2)",
            "nsubj(2,1)",
            "obj(2,3)",
            "obj(2,5)",
            "conj:and(3,5)",
            "cc(5,4)");
    assertThat(new SurfaceTree(parse.sentence()).phrase(3)).containsExactly(3, 4, 5);
  }
}
