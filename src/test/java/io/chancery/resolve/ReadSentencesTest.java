package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.extract.Extractor;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of readings.tsv with the real models, ontology and known entities. */
class ReadSentencesTest {

  private static Extractor extractor;
  private static Resolver resolver;

  @BeforeAll
  static void load() {
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    extractor = new Extractor(ontology);
    resolver =
        new Resolver(ontology, Gazetteer.load(List.of(Path.of("seeds", "entities")), ontology));
  }

  static Stream<String> readings() throws IOException {
    return lines("readings.tsv");
  }

  static Stream<String> settings() throws IOException {
    return lines("settings.tsv");
  }

  static Stream<String> words() throws IOException {
    return lines("words.tsv");
  }

  static Stream<String> mentions() throws IOException {
    return lines("mentions.tsv");
  }

  static Stream<String> relations() throws IOException {
    return lines("relations.tsv");
  }

  static Stream<String> referents() throws IOException {
    return lines("referents.tsv");
  }

  static Stream<String> adjuncts() throws IOException {
    return lines("adjuncts.tsv");
  }

  static Stream<String> predications() throws IOException {
    return lines("predications.tsv");
  }

  private static Stream<String> lines(String file) throws IOException {
    try (var in = ReadSentencesTest.class.getResourceAsStream(file)) {
      String lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void reads(String line) {
    int tab = line.indexOf('\t');
    assertThat(read(line.substring(0, tab))).contains(line.substring(tab + 1));
  }

  @Test
  @DisplayName("words of titles and of names refer to no event")
  void refersToNothing() {
    assertThat(resolve("Trade Minister Ana Belmonte visited Tokyo on Monday.").references())
        .isEmpty();
    assertThat(resolve("The trade minister resigned after the strike.").references())
        .extracting(reference -> reference.words().text())
        .containsExactly("strike");
  }

  @Test
  @DisplayName(
      "what was on days with others between them is one event for each, parts of the whole")
  void dayByDay() {
    List<Event> events = resolve("Rebels attacked Zamora on February 12, 15 and 20.").events();
    assertThat(events)
        .extracting(event -> days(event.time()))
        .containsExactly("2026-02-12/2026-02-20", "2026-02-12", "2026-02-15", "2026-02-20");
    assertThat(events.subList(1, 4)).extracting(Event::partOf).containsOnly(events.get(0).key());
    assertThat(resolve("Peru denounced the strikes on February 12 and 15.").references())
        .extracting(ref -> ref.words().text() + " " + ref.time().begin() + " " + ref.part())
        .containsExactly("strikes 2026-02-12 0", "strikes 2026-02-15 1");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void sets(String line) {
    String[] columns = line.split("\t", 2);
    ResolvedDocument document = resolve(columns[0]);
    assertThat(document.events().stream().map(e -> setting(e, document)).toList())
        .contains(columns[1]);
  }

  private static String setting(Event event, ResolvedDocument document) {
    Participant.OfEntity place = event.place();
    Participant.OfEntity source = event.source();
    return String.join(
        "\t",
        event.type(),
        place == null ? "-" : place.entity().name(),
        source == null ? "-" : source.entity().name(),
        days(event.time()),
        theme(event, document));
  }

  private static String theme(Event event, ResolvedDocument document) {
    return event.theme() instanceof Participant.OfEvent about
        ? document.events().stream()
            .filter(other -> other.key().equals(about.event()))
            .map(Event::type)
            .findFirst()
            .orElse("-")
        : "-";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void tells(String line) {
    String[] columns = line.split("\t", 2);
    ResolvedDocument document = resolve(columns[0]);
    assertThat(document.events().stream().map(e -> wording(e, document)).toList())
        .contains(columns[1]);
  }

  private static String wording(Event event, ResolvedDocument document) {
    return String.join(
        "\t",
        trigger(event),
        event.type(),
        event.factuality().name(),
        names(event.agents()),
        words(event.theme(), document));
  }

  private static String trigger(Event event) {
    return event.mentions().get(0).trigger().text();
  }

  private static String words(@Nullable Participant theme, ResolvedDocument document) {
    if (theme instanceof Participant.OfEvent about) {
      return document.events().stream()
          .filter(other -> other.key().equals(about.event()))
          .map(ReadSentencesTest::trigger)
          .findFirst()
          .orElse("-");
    }
    if (theme instanceof Participant.OfEntity thing) {
      return thing.entity().name();
    }
    return theme instanceof Participant.OfText text ? text.words().text() : "-";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mentions")
  void pointsBack(String line) {
    String[] columns = line.split("\t", 2);
    assertThat(resolve(columns[0]).events().stream().map(ReadSentencesTest::triggers).toList())
        .contains(columns[1]);
  }

  private static String triggers(Event event) {
    String all =
        event.mentions().stream().map(m -> m.trigger().text()).collect(Collectors.joining(" + "));
    return event.type() + "\t" + all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referents")
  void means(String line) {
    String[] columns = line.split("\t", 2);
    List<ResolvedDocument.Mention> mentions = resolve(columns[0].replaceAll("[<>]", "")).mentions();
    List<String> marked =
        IntStream.range(0, columns[0].length())
            .filter(i -> columns[0].charAt(i) == '>')
            .map(i -> columns[0].substring(0, i).replaceAll("[<>]", "").length())
            .mapToObj(end -> endingAt(mentions, end))
            .toList();
    assertThat(String.join(" | ", marked)).isEqualTo(columns[1]);
  }

  private static String endingAt(List<ResolvedDocument.Mention> mentions, int end) {
    return mentions.stream()
        .filter(mention -> mention.words().span().end() == end)
        .map(mention -> mention.entity().name())
        .findFirst()
        .orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("adjuncts")
  void tellsMore(String line) {
    String[] columns = line.split("\t", 2);
    ResolvedDocument document = resolve(columns[0]);
    List<String> told = document.adjuncts().stream().map(a -> columns(a, document)).toList();
    if (columns[1].startsWith("-")) {
      assertThat(told).noneMatch(row -> row.endsWith("\t" + columns[1].substring(1)));
    } else {
      assertThat(told).contains(columns[1]);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("predications")
  void saysOf(String line) {
    String[] columns = line.split("\t", 2);
    ResolvedDocument document = resolve(columns[0]);
    List<String> told = document.predications().stream().map(p -> columns(p, document)).toList();
    if (columns[1].startsWith("-")) {
      assertThat(told).doesNotContain(columns[1].substring(1));
    } else {
      assertThat(told).contains(columns[1]);
    }
  }

  private static String columns(Predication said, ResolvedDocument document) {
    Function<Predication.Constituent, String> phrase =
        c -> {
          Participant.OfEvent event = c.event() == null ? null : new Participant.OfEvent(c.event());
          String stands =
              event != null
                  ? "=" + words(event, document)
                  : c.entity() != null ? "=" + c.entity().name() : "";
          return c.words().text() + stands;
        };
    return String.join(
        "\t",
        said.subjects().stream().map(phrase).collect(Collectors.joining(" & ")),
        said.factuality().name(),
        said.predicate() == null ? "-" : said.predicate().text(),
        said.arguments().stream().map(phrase).collect(Collectors.joining(" ; ")),
        said.source() == null ? "-" : said.source().entity().name());
  }

  private static String columns(Adjunct adjunct, ResolvedDocument document) {
    String about =
        adjunct.about() == null ? "-" : words(new Participant.OfEvent(adjunct.about()), document);
    return String.join(
        "\t",
        words(new Participant.OfEvent(adjunct.event()), document),
        adjunct.role().name(),
        about,
        adjunct.words().text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("relations")
  void relates(String line) {
    String[] columns = line.split("\t", 2);
    List<String> said = resolve(columns[0]).relations().stream().map(this::columns).toList();
    if (columns[1].startsWith("-")) {
      assertThat(said).doesNotContain(columns[1].substring(1));
    } else {
      assertThat(said).contains(columns[1]);
    }
  }

  private String columns(Relation relation) {
    return String.join(
        "\t",
        relation.subject().entity().name(),
        relation.predicate(),
        relation.object().entity().name());
  }

  private static ResolvedDocument resolve(String sentence) {
    Source friday = new Source(null, null, LocalDate.of(2026, 3, 6), null, "en");
    Document document = new Document("sentence", sentence, friday, List.of());
    return resolver.resolve(extractor.extract(SharedAnnotator.best().annotate(document)));
  }

  private static List<String> read(String sentence) {
    return resolve(sentence).events().stream().map(ReadSentencesTest::columns).toList();
  }

  private static String columns(Event event) {
    Participant.OfEntity source = event.source();
    return String.join(
        "\t",
        event.type(),
        event.factuality().name(),
        names(event.agents()),
        names(event.recipients()),
        source == null ? "-" : source.entity().name(),
        days(event.time()));
  }

  private static String names(List<Participant.OfEntity> participants) {
    return participants.isEmpty()
        ? "-"
        : participants.stream().map(p -> p.entity().name()).collect(Collectors.joining(" + "));
  }

  private static String days(EventTime time) {
    if (time == null) {
      return "-";
    }
    Interval days = time.interval();
    return Objects.equals(days.begin(), days.end())
        ? String.valueOf(days.begin())
        : days.begin() + "/" + days.end();
  }
}
