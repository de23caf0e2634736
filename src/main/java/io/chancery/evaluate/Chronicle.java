package io.chancery.evaluate;

import io.chancery.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Timelines of what was read. An event that several documents tell stands where one of them dates
 * it; one that none dates stands at the day of the report where it is told as done, else nowhere.
 */
final class Chronicle {

  private static final String DONE = "Actual";

  private final Reader.ReadTogether together;
  private final Map<String, TimelineArticle> articles;
  private final Map<String, LocalDate> reported = new HashMap<>();
  private final Map<String, List<FoundEvent>> accounts = new TreeMap<>();

  /** Of documents that are these articles, by their ids. */
  Chronicle(Reader.ReadTogether together, Map<String, TimelineArticle> articles) {
    this.together = together;
    this.articles = articles;
    together.read().documents().forEach(this::note);
    for (FoundEvent event : together.read().findings().events()) {
      String identity = together.world().identity(event.id());
      accounts.computeIfAbsent(identity, i -> new ArrayList<>()).add(event);
    }
  }

  private void note(Document document) {
    LocalDate day = document.source().published();
    if (day != null) {
      reported.put(document.id(), day);
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
    String identity = together.world().identity(event.id());
    return Stream.concat(Stream.of(event), accounts.getOrDefault(identity, List.of()).stream())
        .map(account -> date(account.time()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> event.factuality().equals(DONE) ? reported(event) : null);
  }

  private @Nullable String reported(FoundEvent event) {
    LocalDate day = reported.get(event.doc());
    return day == null ? null : day.toString();
  }

  /** Days as far as they are known: that of one day, else the month or year that they lie in. */
  private static @Nullable String date(@Nullable When when) {
    if (when == null || when.isOpen()) {
      return null;
    }
    if (when.begin() == null || when.end() == null || when.begin().equals(when.end())) {
      return String.valueOf(when.begin() == null ? when.end() : when.begin());
    }
    String begin = when.begin().toString();
    return begin.regionMatches(0, when.end().toString(), 0, 7)
        ? begin.substring(0, 7) + "-XX"
        : begin.substring(0, 4) + "-XX-XX";
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
