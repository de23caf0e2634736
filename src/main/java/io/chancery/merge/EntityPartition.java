package io.chancery.merge;

import static java.util.stream.Collectors.toList;

import io.chancery.correct.Sameness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among accounts that share names: those that name somebody wholly first, by the day of
 * the report, then those that do in part. Each joins whom it is most like, or is somebody new; it
 * is compared with the accounts of the days nearest to its own. The same accounts give the same
 * partition, whatever order they were read in. Whoever is told by office alone comes last.
 */
final class EntityPartition {

  /** With how many accounts on either side in time one is compared. */
  private static final int NEAREST = 4;

  private static final Comparator<EntityAccount> BY_DAY =
      Comparator.comparing(EntityAccount::reported, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EntityAccount::iri);

  /** Who is named wholly comes first, who is told by office alone last. */
  private static final Comparator<Unit> IN_ORDER =
      Comparator.comparing(Unit::isOffice)
          .thenComparing(Unit::isPartlyNamed)
          .thenComparing(Unit::first, BY_DAY);

  private final List<Somebody> found = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private final Sameness sameness;
  private final UnaryOperator<String> known;

  private EntityPartition(Sameness sameness, UnaryOperator<String> known) {
    this.sameness = sameness;
    this.known = known;
  }

  /** What people say is one: its accounts, and who it is if that is known before. */
  private record Unit(String name, List<EntityAccount> accounts, Set<String> known) {

    boolean isPartlyNamed() {
      return accounts.stream().allMatch(a -> a.isPartlyNamed() || a.isUnexplained());
    }

    boolean isUnexplained() {
      return accounts.stream().allMatch(EntityAccount::isUnexplained);
    }

    boolean isOffice() {
      return accounts.stream().allMatch(EntityAccount::isOffice);
    }

    EntityAccount first() {
      return accounts.get(0);
    }
  }

  /** One entity: the accounts of it by day, their documents, and what people say is one of it. */
  private record Somebody(
      List<EntityAccount> accounts,
      Set<String> documents,
      Set<String> keys,
      Set<String> units,
      Set<String> known,
      Description told) {

    Somebody() {
      this(
          new ArrayList<>(),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new Description());
    }

    void add(Unit unit) {
      unit.accounts().forEach(this::add);
      units.add(unit.name());
      known.addAll(unit.known());
    }

    private void add(EntityAccount account) {
      int at = place(account);
      accounts.add(at, account);
      documents.add(account.document());
      keys.addAll(EntityKeys.keys(account));
      told.add(account);
    }

    private int place(EntityAccount account) {
      int at = Collections.binarySearch(accounts, account, BY_DAY);
      return at < 0 ? -at - 1 : at;
    }

    boolean mayBe(Unit unit, Sameness sameness) {
      return unit.accounts().stream().noneMatch(a -> documents.contains(a.document()))
          && unit.accounts().stream().anyMatch(this::sharesName)
          && unit.accounts().stream().noneMatch(this::explainsOtherwise)
          && Collections.disjoint(units, sameness.others(unit.name()))
          && !unit.accounts().stream().allMatch(a -> told.differs(a, accounts))
          && (known.isEmpty() || unit.known().isEmpty() || known.equals(unit.known()));
    }

    private boolean explainsOtherwise(EntityAccount account) {
      return !account.acronyms().isEmpty()
          && accounts.stream().anyMatch(account::explainsOtherwise);
    }

    private boolean sharesName(EntityAccount account) {
      return EntityKeys.lookups(account).stream().anyMatch(keys::contains);
    }

    Stream<EntityAccount> nearest(EntityAccount account) {
      int at = place(account);
      return accounts
          .subList(Math.max(0, at - NEAREST), Math.min(accounts.size(), at + NEAREST))
          .stream();
    }
  }

  /**
   * The partition of accounts.
   *
   * @param sameness what people say of them
   * @param isKnown which IRIs are of entities known before reading
   * @param known the one of which an IRI is what a document tells, or the same IRI
   */
  static EntityPartition of(
      Collection<EntityAccount> accounts,
      Sameness sameness,
      Predicate<String> isKnown,
      UnaryOperator<String> known) {
    EntityPartition partition = new EntityPartition(sameness, known);
    accounts.stream()
        .sorted(BY_DAY)
        .collect(
            Collectors.groupingBy(a -> sameness.name(partition.who(a)), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(e -> unit(e.getKey(), e.getValue(), sameness, isKnown))
        .sorted(IN_ORDER)
        .forEach(partition::place);
    return partition;
  }

  private static Unit unit(
      String name, List<EntityAccount> accounts, Sameness sameness, Predicate<String> isKnown) {
    Set<String> known = sameness.group(name).stream().filter(isKnown).collect(Collectors.toSet());
    return new Unit(name, accounts, known);
  }

  /** A known person is one in all documents, of an office each tells its own holder. */
  private String who(EntityAccount account) {
    return account.isOffice() ? account.iri() : known.apply(account.iri());
  }

  private void place(Unit unit) {
    if (unit.isOffice()) {
      placeOffice(unit);
    } else {
      placeNamed(unit);
    }
  }

  /** Who is told by office alone is whoever held it, or somebody whom no report names. */
  private void placeOffice(Unit unit) {
    List<Somebody> holders = found.stream().filter(each -> each.mayBe(unit, sameness)).toList();
    List<List<EntityAccount>> accounts = holders.stream().map(Somebody::accounts).toList();
    Optional<Link> link = new OfficeHolder(unit.first()).among(accounts);
    Optional<Somebody> holder =
        link.flatMap(
            surest ->
                holders.stream()
                    .filter(each -> each.accounts().stream().anyMatch(a -> isEnd(a, surest)))
                    .findFirst());
    join(unit, holder.orElse(null), link.orElse(null));
  }

  private static boolean isEnd(EntityAccount account, Link link) {
    return account.iri().equals(link.from()) || account.iri().equals(link.to());
  }

  private void placeNamed(Unit unit) {
    Somebody best = null;
    Link surest = null;
    boolean tied = false;
    for (Somebody each : found) {
      Link link = each.mayBe(unit, sameness) ? link(unit, each).orElse(null) : null;
      tied |= link != null && surest != null && link.score() == surest.score();
      if (link != null && (surest == null || Link.SUREST.compare(link, surest) < 0)) {
        tied &= surest == null || link.score() == surest.score();
        surest = link;
        best = each;
      }
    }
    boolean unsettled = tied && unit.isUnexplained();
    join(unit, unsettled ? null : best, unsettled ? null : surest);
  }

  private void join(Unit unit, @Nullable Somebody whom, @Nullable Link link) {
    Somebody joined = whom;
    if (joined == null || link == null) {
      joined = new Somebody();
      found.add(joined);
    } else {
      links.add(link);
    }
    joined.add(unit);
  }

  private static Optional<Link> link(Unit unit, Somebody whom) {
    return unit.accounts().stream()
        .flatMap(
            account ->
                whom.nearest(account)
                    .flatMap(other -> EntityComparison.compare(account, other).stream()))
        .min(Link.SUREST);
  }

  /** One link for each account, or what people say is one, that joined another. */
  List<Link> links() {
    return links;
  }

  /** The entities, each as the IRIs of its accounts, a known one with its own. */
  List<TreeSet<String>> clusters() {
    return found.stream()
        .map(each -> new TreeSet<>(each.accounts().stream().map(this::who).toList()))
        .toList();
  }
}
