package io.chancery.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Iris;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SamenessTest {

  private static final Iris IRIS = Iris.standard();
  private static final Node A = event("a");
  private static final Node B = event("b");
  private static final Node C = event("c");

  private final Corrections corrections = new Corrections(DatasetGraphFactory.create(), IRIS);

  private static Node event(String name) {
    return NodeFactory.createURI(IRIS.event(name, "Meet-1"));
  }

  private static Correction by(Claim claim) {
    return new Correction(claim, "Vera", LocalDate.of(2026, 1, 2), "I was there");
  }

  @Test
  @DisplayName("what follows from what people say is the same in any order")
  void itFollows() {
    Sameness sameness =
        Sameness.of(
            List.of(Claim.Different.of(C, event("d")), Claim.Same.of(B, C), Claim.Same.of(B, A)));
    assertThat(sameness.areOne(A.getURI(), C.getURI())).isTrue();
    assertThat(sameness.areTwo(event("d").getURI(), A.getURI())).isTrue();
    assertThat(sameness.name(C.getURI())).isEqualTo(A.getURI());
  }

  @Test
  @DisplayName("a correction comes back as it went in, and leaves nothing when taken out")
  void keptAndTakenOut() {
    Correction correction = by(Claim.Same.of(B, A));
    corrections.add(correction);
    corrections.add(by(new Claim.Reject(C)));
    assertThat(corrections.all()).contains(correction).hasSize(2);
    assertThat(corrections.rejects(C)).isTrue();
    assertThat(corrections.rejects(A)).isFalse();
    corrections.remove(correction);
    assertThat(corrections.all()).hasSize(1);
  }

  @Test
  @DisplayName("what contradicts is refused with the earlier one and how to undo it")
  void contradictions() {
    corrections.add(by(Claim.Same.of(A, B)));
    corrections.add(by(Claim.Same.of(B, C)));
    assertThatThrownBy(() -> corrections.add(by(Claim.Different.of(A, C))))
        .hasMessageContaining("by Vera on 2026-01-02")
        .hasMessageContaining("chancery correct undo same-");
    assertThatThrownBy(() -> corrections.add(by(Claim.Same.of(B, A))))
        .isInstanceOfSatisfying(
            CorrectionException.class, e -> assertThat(e.fault()).isEqualTo(CorrectionFault.TWICE));
    corrections.add(by(Claim.Different.of(C, event("d"))));
    assertThatThrownBy(() -> corrections.add(by(Claim.Same.of(A, event("d")))))
        .hasMessageContaining("undo different-");
    corrections.add(by(new Claim.Accept(A)));
    assertThatThrownBy(() -> corrections.add(by(new Claim.Reject(A))))
        .hasMessageContaining("undo accept-");
  }
}
