package io.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of modes.tsv with the real models, ontology and known entities. */
class ModeSentencesTest {

  static Stream<String> sentences() throws IOException {
    try (var in = ModeSentencesTest.class.getResourceAsStream("modes.tsv")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void hasTheMode(String line) {
    String[] columns = line.split("\t");
    List<String> codes = CodedSentences.codes(columns[2]);
    if (columns[1].equals("-") && columns[0].equals("-")) {
      assertThat(codes).allMatch(code -> code.endsWith(" null"));
    } else if (columns[0].equals("-")) {
      assertThat(codes).contains(columns[1] + " null");
    } else if (columns[0].startsWith("-")) {
      assertThat(codes).noneMatch(code -> code.endsWith(columns[0].replaceFirst("-", " ")));
    } else {
      assertThat(codes).contains(columns[1] + " " + columns[0]);
    }
  }

  @Test
  void nearlyEveryModeHasASentence() throws IOException {
    long modes =
        sentences()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .filter(mode -> !mode.startsWith("-"))
            .distinct()
            .count();
    assertThat(modes).isGreaterThanOrEqualTo(48);
  }
}
