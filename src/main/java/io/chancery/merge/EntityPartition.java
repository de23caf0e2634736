package io.chancery.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among accounts that share names: those that name somebody wholly first, by the day of
 * the report, then those that do in part. Each joins whom it is most like, or is somebody new; it
 * is compared with the accounts of the days nearest to its own. The same accounts give the same
 * partition, whatever order they were read in.
 */
final class EntityPartition {

  /** With how many accounts on either side in time one is compared. */
  private static final int NEAREST = 4;

  private static final Comparator<EntityAccount> BY_DAY =
      Comparator.comparing(EntityAccount::reported, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EntityAccount::iri);

  private final List<Somebody> found = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private EntityPartition() {}

  /** One entity: the accounts of it by day, and their documents. */
  private record Somebody(List<EntityAccount> accounts, Set<String> documents, Set<String> keys) {

    Somebody() {
      this(new ArrayList<>(), new HashSet<>(), new HashSet<>());
    }

    void add(EntityAccount account) {
      int at = place(account);
      accounts.add(at, account);
      documents.add(account.document());
      keys.addAll(EntityKeys.keys(account));
    }

    private int place(EntityAccount account) {
      int at = Collections.binarySearch(accounts, account, BY_DAY);
      return at < 0 ? -at - 1 : at;
    }

    boolean mayBe(EntityAccount account) {
      return !documents.contains(account.document())
          && EntityKeys.lookups(account).stream().anyMatch(keys::contains);
    }

    Stream<EntityAccount> nearest(EntityAccount account) {
      int at = place(account);
      return accounts
          .subList(Math.max(0, at - NEAREST), Math.min(accounts.size(), at + NEAREST))
          .stream();
    }
  }

  /** The partition of accounts. */
  static EntityPartition of(Collection<EntityAccount> accounts) {
    EntityPartition partition = new EntityPartition();
    accounts.stream()
        .sorted(Comparator.comparing(EntityAccount::isPartlyNamed).thenComparing(BY_DAY))
        .forEach(partition::place);
    return partition;
  }

  private void place(EntityAccount account) {
    Somebody best = null;
    Link surest = null;
    for (Somebody each : found) {
      Link link = each.mayBe(account) ? link(account, each).orElse(null) : null;
      if (link != null && (surest == null || Link.SUREST.compare(link, surest) < 0)) {
        surest = link;
        best = each;
      }
    }
    join(account, best, surest);
  }

  private void join(EntityAccount account, @Nullable Somebody whom, @Nullable Link link) {
    Somebody joined = whom;
    if (joined == null || link == null) {
      joined = new Somebody();
      found.add(joined);
    } else {
      links.add(link);
    }
    joined.add(account);
  }

  private static Optional<Link> link(EntityAccount account, Somebody whom) {
    return whom.nearest(account)
        .flatMap(other -> EntityComparison.compare(account, other).stream())
        .min(Link.SUREST);
  }

  /** One link for each account that joined another. */
  List<Link> links() {
    return links;
  }

  /** The entities that several documents tell of, each as the IRIs of its accounts. */
  List<TreeSet<String>> clusters() {
    return found.stream()
        .filter(each -> each.accounts().size() > 1)
        .map(each -> new TreeSet<>(each.accounts().stream().map(EntityAccount::iri).toList()))
        .toList();
  }
}
