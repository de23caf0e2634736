package io.chancery.merge;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Who held an office on the day of a report that does not say so, as other reports have it: whom
 * the last one before names, or the next one after; nobody where these two name different people,
 * neither of them much nearer than the other. Behind a report of who left it, or of who is new in
 * it, none is looked for. The further away a report is, the less sure it is.
 *
 * @param office the account without a name
 */
record OfficeHolder(EntityAccount office) {

  /** For so many days before and after a report an office is taken to be held. */
  static final int DAYS = 365;

  /** For so many days it is as sure as can be. */
  private static final int SURE_DAYS = 60;

  /** So many times as far as another, a report says nothing against it. */
  private static final int FAR = 3;

  private static final double SCORE = 0.8;
  private static final double LEAST = 0.55;

  /**
   * A report that names a holder, or somebody who was none on the office's day.
   *
   * @param who as a number
   * @param account what it tells of him
   * @param days by which it is later than the office's report
   * @param held whether he held the office then
   */
  private record Told(int who, EntityAccount account, long days, boolean held) {}

  /**
   * The link to an account of the holder.
   *
   * @param people accounts of people, those of one person in one collection
   */
  Optional<Link> among(List<? extends Collection<EntityAccount>> people) {
    List<Told> told =
        IntStream.range(0, people.size())
            .boxed()
            .flatMap(who -> people.get(who).stream().flatMap(account -> told(who, account)))
            .toList();
    List<Told> nearest =
        Stream.concat(
                on(told, days(told).filter(days -> days <= 0).max()),
                on(told, days(told).filter(days -> days > 0).min()))
            .filter(Told::held)
            .toList();
    long closest = nearest.stream().mapToLong(OfficeHolder::away).min().orElse(DAYS);
    if (closest <= SURE_DAYS) {
      nearest = nearest.stream().filter(each -> away(each) <= FAR * closest).toList();
    }
    return nearest.stream().map(Told::who).distinct().count() == 1
        ? nearest.stream().min(Comparator.comparing(each -> each.account().iri())).map(this::link)
        : Optional.empty();
  }

  private static long away(Told holder) {
    return Math.abs(holder.days());
  }

  private Stream<Told> told(int who, EntityAccount account) {
    if (account.reported() == null || office.reported() == null || account.isOffice()) {
      return Stream.empty();
    }
    long days = ChronoUnit.DAYS.between(office.reported(), account.reported());
    if (Math.abs(days) > DAYS || Collections.disjoint(account.everHeld(), office.offices())) {
      return Stream.empty();
    }
    Set<String> then = days > 0 ? before(account) : account.offices();
    return Stream.of(new Told(who, account, days, !Collections.disjoint(then, office.offices())));
  }

  /** What somebody held before the report that tells of him: what he left, and not what he got. */
  private static Set<String> before(EntityAccount account) {
    Set<String> before = new TreeSet<>(account.everHeld());
    before.removeAll(account.gained());
    return before;
  }

  private static LongStream days(List<Told> told) {
    return told.stream().mapToLong(Told::days);
  }

  private static Stream<Told> on(List<Told> told, OptionalLong day) {
    return told.stream().filter(each -> day.isPresent() && each.days() == day.getAsLong());
  }

  private Link link(Told holder) {
    String when = Math.abs(holder.days()) + " days " + (holder.days() > 0 ? "later" : "before");
    List<String> reasons = List.of("named as the holder of the office by a report of " + when);
    return Link.between(office.iri(), holder.account().iri(), score(holder.days()), reasons);
  }

  private static double score(long days) {
    long more = Math.max(0, Math.abs(days) - SURE_DAYS);
    double score = SCORE - (SCORE - LEAST) * more / (DAYS - SURE_DAYS);
    return Math.round(100 * score) / 100.0;
  }
}
