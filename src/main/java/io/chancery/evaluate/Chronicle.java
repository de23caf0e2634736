package io.chancery.evaluate;

import io.chancery.text.Document;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Timelines of what was read. An event that several documents tell stands where one of them dates
 * it. What none dates stands at the day of the report where the headline or the first sentence
 * tells it as done, or where it is something said: these are the news of the day, the rest is what
 * lies behind it, and has no place.
 */
final class Chronicle {

  private static final String DONE = "Actual";
  private static final int DIGITS_OF_MONTH = 7;
  private static final int DIGITS_OF_YEAR = 4;

  /** What is quoted in a report was said for it. */
  private static final Set<String> SAYING =
      Set.of("Say", "Announce", "Confirm", "IssueStatement", "Stress");

  private final Reader.ReadTogether together;
  private final Map<String, TimelineArticle> articles;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, List<FoundEvent>> accounts = new TreeMap<>();

  /** Of documents that are these articles, by their ids. */
  Chronicle(Reader.ReadTogether together, Map<String, TimelineArticle> articles) {
    this.together = together;
    this.articles = articles;
    together.read().documents().forEach(d -> documents.put(d.id(), d));
    for (FoundEvent event : together.read().findings().events()) {
      String identity = together.world().identity(event.id());
      accounts.computeIfAbsent(identity, i -> new ArrayList<>()).add(event);
    }
  }

  /** The timeline of what has this name, or the other. */
  Timeline of(String name, String otherName) {
    Target target =
        new Target(List.of(name, otherName), together.read().findings(), together.world());
    Map<String, Set<String>> dated = new TreeMap<>(Comparator.comparing(Chronicle::sortable));
    accounts.values().stream()
        .filter(told -> told.stream().anyMatch(target::takesPartIn))
        .flatMap(Collection::stream)
        .forEach(event -> place(event, dated));
    List<Timeline.Entry> entries = new ArrayList<>();
    dated.forEach(
        (date, words) ->
            entries.add(new Timeline.Entry(entries.size() + 1, date, List.copyOf(words))));
    return new Timeline(name, entries);
  }

  /** A month before its days, a year before its months. */
  private static String sortable(String date) {
    return date.replace('X', '0');
  }

  private void place(FoundEvent event, Map<String, Set<String>> dated) {
    String date = date(event);
    if (date != null) {
      dated.computeIfAbsent(date, d -> new LinkedHashSet<>()).addAll(words(event));
    }
  }

  private @Nullable String date(FoundEvent event) {
    List<FoundEvent> told = told(event);
    Optional<String> given =
        told.stream().map(account -> date(account.time())).filter(Objects::nonNull).findFirst();
    boolean isDated = told.stream().anyMatch(account -> account.time() != null);
    return given.orElseGet(() -> isDated || !isNews(event) ? null : reported(event));
  }

  /** All accounts of an event, this one first. */
  private List<FoundEvent> told(FoundEvent event) {
    String identity = together.world().identity(event.id());
    return Stream.concat(Stream.of(event), accounts.getOrDefault(identity, List.of()).stream())
        .toList();
  }

  private boolean isNews(FoundEvent event) {
    return event.factuality().equals(DONE)
        && (SAYING.contains(event.type())
            || event.mentions().stream().anyMatch(m -> isInLead(event.doc(), m.span())));
  }

  private boolean isInLead(String doc, Span mention) {
    TimelineArticle article = articles.get(doc);
    Document document = documents.get(doc);
    return article != null && document != null && article.lead(document).overlaps(mention);
  }

  private @Nullable String reported(FoundEvent event) {
    Document document = documents.get(event.doc());
    LocalDate day = document == null ? null : document.source().published();
    return day == null ? null : day.toString();
  }

  /**
   * Days as far as they are known: a day, else the month or the year that they lie in. What began
   * on the first of a month and goes on began in that month; what was over by some day has no date.
   */
  private static @Nullable String date(@Nullable When when) {
    LocalDate begin = when == null ? null : when.begin();
    LocalDate end = when == null ? null : when.end();
    if (begin == null) {
      return null;
    }
    LocalDate last = end == null ? begin.with(lastDay(begin)) : end;
    if (begin.equals(last)) {
      return begin.toString();
    }
    boolean isInMonth = YearMonth.from(begin).equals(YearMonth.from(last));
    return isInMonth
        ? begin.toString().substring(0, DIGITS_OF_MONTH) + "-XX"
        : begin.toString().substring(0, DIGITS_OF_YEAR) + "-XX-XX";
  }

  /** Of what began then and goes on: whole years and months begin with their first day. */
  private static TemporalAdjuster lastDay(LocalDate begin) {
    if (begin.getDayOfYear() == 1) {
      return TemporalAdjusters.lastDayOfYear();
    }
    return begin.getDayOfMonth() == 1 ? TemporalAdjusters.lastDayOfMonth() : day -> day;
  }

  private List<String> words(FoundEvent event) {
    TimelineArticle article = articles.get(event.doc());
    return article == null
        ? List.of()
        : event.mentions().stream()
            .map(mention -> article.mention(mention.span()))
            .filter(Objects::nonNull)
            .toList();
  }
}
