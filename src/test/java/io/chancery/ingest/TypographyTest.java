package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

  @Test
  void quotationMarksAndDashesBecomePlainAtTheSamePlaces() {
    String typeset = "\u201cIt\u2019s \ud83d\ude80\u201d \u2018US\u2013Japan\u2019\u00a0talks";
    String plain = Typography.plain(typeset);
    assertThat(plain).isEqualTo("\"It's \ud83d\ude80\" 'US-Japan' talks").hasSameSizeAs(typeset);
  }

  @Test
  void otherCharactersStay() {
    String text = "caf\u00e9 \u2014 \u2026 \u5916\u52d9\u7701 \ud83d\ude80 'x' \"y\" -";
    assertThat(Typography.plain(text)).isEqualTo(text);
  }
}
