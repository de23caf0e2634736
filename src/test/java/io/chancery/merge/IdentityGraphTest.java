package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chancery.graph.Iris;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may be written of identities, whichever way it comes. */
class IdentityGraphTest {

  private static final Iris IRIS = Iris.standard();
  private static final String ONE = IRIS.entity("a", "Ana Toska");
  private static final String OTHER = IRIS.entity("b", "Ana Toska");

  private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();
  private final IdentityGraph identities = new IdentityGraph(dataset, IRIS);
  private final Link link = Link.between(ONE, OTHER, 0.8, List.of("the same name"));

  @Test
  @DisplayName("an undecided link is told and never written, and nothing is lost by trying")
  void undecided() {
    identities.add(link);
    long before = dataset.stream().count();
    assertThatIllegalArgumentException().isThrownBy(() -> identities.add(link.undecided()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                identities.replace(
                    Set.of(ONE, OTHER),
                    List.of(link.undecided()),
                    List.of(new TreeSet<>(Set.of(ONE, OTHER)))));
    assertThat(dataset.stream()).hasSize((int) before);
  }
}
