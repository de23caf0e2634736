package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossDocumentScoreTest {

  private static final OneWorld APART = new OneWorld(Map.of(), Map.of());
  private static final OneWorld MEETING_AND_VISIT = world("meet", "visit");

  @TempDir Path folder;
  private PerfectReader reader;

  @BeforeEach
  void gold() {
    SmallGold.write(folder);
    SmallGold.put(
        folder,
        "crossdoc",
        """
        {'id': 'x1', 'kind': 'same', 'events': ['meet', 'visit']}
        {'id': 'x2', 'kind': 'different', 'events': ['condemn', 'shell']}
        {'id': 'x3', 'kind': 'part-of', 'events': ['shell', 'condemn', 'visit']}
        {'id': 'x4', 'kind': 'related', 'events': ['meet', 'shell']}
        """);
    reader = new PerfectReader(folder);
  }

  private static OneWorld world(String smallest, String other) {
    return new OneWorld(Map.of(smallest, smallest, other, smallest), Map.of());
  }

  private CrossDocumentScore score(OneWorld world) {
    Gold gold = Gold.read(folder);
    GoldScore score = GoldScore.of(reader.findings(), gold);
    return CrossDocumentScore.of(gold.crossDocument(), score.alignments(), world);
  }

  @Test
  @DisplayName("what is the same is right where the store has it together")
  void together() {
    assertThat(score(MEETING_AND_VISIT).found(CrossDocument.Kind.SAME)).isEqualTo(new Share(1, 1));
    assertThat(score(APART).found(CrossDocument.Kind.SAME)).isEqualTo(new Share(0, 1));
  }

  @Test
  @DisplayName("a pair with an event that was missed counts over all pairs only")
  void missed() {
    reader.forgets(reader.event("visit"));
    CrossDocumentScore score = score(APART);
    assertThat(score.foundOfRead(CrossDocument.Kind.SAME)).isEqualTo(new Share(0, 0));
    assertThat(score.found(CrossDocument.Kind.SAME)).isEqualTo(new Share(0, 1));
  }

  @Test
  @DisplayName("what differs is wrong where the store has it together")
  void different() {
    assertThat(score(APART).found(CrossDocument.Kind.DIFFERENT)).isEqualTo(new Share(1, 1));
    assertThat(score(world("condemn", "shell")).found(CrossDocument.Kind.DIFFERENT))
        .isEqualTo(new Share(0, 1));
  }

  @Test
  @DisplayName("the last of several is the whole, and a part may be known by another report")
  void parts() {
    OneWorld world =
        new OneWorld(Map.of("shell", "another"), Map.of("another", Set.of("visit", "meet")));
    assertThat(score(world).found(CrossDocument.Kind.PART_OF)).isEqualTo(new Share(1, 2));
  }

  @Test
  @DisplayName("each pair stands in a table with its verdict")
  void pairs() {
    Table pairs = score(APART).tables("small").get(1);
    assertThat(pairs.name()).isEqualTo("small/crossdoc-pairs");
    assertThat(pairs.rows())
        .contains(
            List.of("x1", "same", "meet Meet", "visit Visit", "wrong"),
            List.of("x2", "different", "condemn Condemn", "shell Attack", "right"));
  }

  @Test
  @DisplayName("a line that names an unknown event or kind is refused with file and line")
  void broken() {
    SmallGold.put(folder, "crossdoc", "{'id': 'x1', 'kind': 'same', 'events': ['meet', 'nap']}");
    assertThatThrownBy(() -> Gold.read(folder)).hasMessageContaining("crossdoc.jsonl:1: nap");
    SmallGold.put(folder, "crossdoc", "{'id': 'x1', 'kind': 'akin', 'events': ['meet', 'visit']}");
    assertThatThrownBy(() -> Gold.read(folder)).hasMessageContaining("akin");
  }
}
