package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How alike two timelines are, by the temporal awareness of SemEval-2015 Task 4 (Minard and others,
 * 2015): what each says of the order and the days of words, less what follows from the rest, is
 * looked up in the other. Events without a date do not count.
 *
 * @param relations order and days
 * @param members words that are on the timeline at all
 * @param dates words on both timelines, and those of them whose date is the same
 */
record TimelineScore(Rate relations, Rate members, Share dates) {

  static final TimelineScore NOTHING =
      new TimelineScore(Rate.NOTHING, Rate.NOTHING, new Share(0, 0));

  /** What a timeline says of its words. */
  private sealed interface Relation {

    boolean isSaidBy(Known timeline);

    /** A word has a date. */
    record Dated(String word, String date) implements Relation {
      @Override
      public boolean isSaidBy(Known timeline) {
        return date.equals(timeline.dates.get(word));
      }
    }

    /** Two words have one place. */
    record Together(String word, String other) implements Relation {
      @Override
      public boolean isSaidBy(Known timeline) {
        Integer place = timeline.places.get(word);
        return place != null && place.equals(timeline.places.get(other));
      }
    }

    /** The first comes before the second. */
    record Before(String word, String other) implements Relation {
      @Override
      public boolean isSaidBy(Known timeline) {
        Integer place = timeline.places.get(word);
        Integer otherPlace = timeline.places.get(other);
        return place != null && otherPlace != null && place < otherPlace;
      }
    }
  }

  /** Place and date of each word, those of its first entry where it has several. */
  private record Known(Map<String, Integer> places, Map<String, String> dates) {

    static Known of(Timeline timeline) {
      Known known = new Known(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (Timeline.Entry entry : timeline.entries()) {
        if (entry.isDated()) {
          for (String mention : entry.mentions()) {
            known.places.putIfAbsent(folded(mention), entry.position());
            known.dates.putIfAbsent(folded(mention), entry.date());
          }
        }
      }
      return known;
    }
  }

  static TimelineScore of(Timeline gold, Timeline said) {
    Known known = Known.of(gold);
    Known read = Known.of(said);
    List<Relation> relations = relations(said);
    List<Relation> wanted = relations(gold);
    Share right = Share.of(relations, r -> r.isSaidBy(known));
    Share found = Share.of(wanted, r -> r.isSaidBy(read));
    List<String> both = read.dates.keySet().stream().filter(known.dates::containsKey).toList();
    return new TimelineScore(
        new Rate(right.right(), right.of(), found.right(), found.of()),
        new Rate(both.size(), read.dates.size(), both.size(), known.dates.size()),
        Share.of(both, word -> Objects.equals(read.dates.get(word), known.dates.get(word))));
  }

  TimelineScore plus(TimelineScore other) {
    return new TimelineScore(
        relations.plus(other.relations),
        members.plus(other.members),
        new Share(dates.right() + other.dates.right(), dates.of() + other.dates.of()));
  }

  private static List<Relation> relations(Timeline timeline) {
    List<Relation> relations = new ArrayList<>();
    Map<Integer, Set<String>> places = new TreeMap<>();
    for (Timeline.Entry entry : timeline.entries()) {
      if (entry.isDated()) {
        List<String> words = entry.mentions().stream().map(TimelineScore::folded).toList();
        places.computeIfAbsent(entry.position(), p -> new LinkedHashSet<>()).addAll(words);
        if (!entry.date().startsWith("XXXX")) {
          words.forEach(word -> relations.add(new Relation.Dated(word, entry.date())));
        }
      }
    }
    String last = null;
    for (Set<String> place : places.values()) {
      String before = null;
      for (String word : place) {
        if (before != null) {
          relations.add(new Relation.Together(before, word));
        } else if (last != null) {
          relations.add(new Relation.Before(last, word));
        }
        before = word;
      }
      last = before;
    }
    return relations;
  }

  private static String folded(String mention) {
    return mention.toLowerCase(Locale.ROOT);
  }
}
