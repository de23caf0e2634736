package io.chancery.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What papers tell of one entity between them, by which another of its name may be told apart. */
final class Description {

  private final Set<String> countries = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> company = new HashSet<>();

  void add(EntityAccount account) {
    if (account.country() != null) {
      countries.add(account.country());
    }
    roles.addAll(account.roles());
    company.addAll(account.company());
  }

  /**
   * Whether an account is of another: it tells of another state, or of another calling in other
   * company than all that do tell of one, and is like none of these. Accounts that tell neither
   * make it no likelier.
   *
   * @param accounts those that this describes
   */
  boolean differs(EntityAccount account, List<EntityAccount> accounts) {
    boolean otherCountry =
        account.country() != null && !countries.isEmpty() && !countries.contains(account.country());
    boolean otherRoles =
        !account.roles().isEmpty()
            && !roles.isEmpty()
            && Collections.disjoint(roles, account.roles())
            && Collections.disjoint(company, account.company());
    return (otherCountry || otherRoles)
        && accounts.stream()
            .filter(each -> otherCountry ? each.country() != null : !each.roles().isEmpty())
            .noneMatch(each -> EntityComparison.compare(account, each).isPresent());
  }
}
