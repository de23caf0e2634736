package io.chancery.evaluate;

/**
 * An event of a record and the gold event that it tells.
 *
 * @param found as it was read
 * @param gold as it is
 */
record Pair(Candidate found, GoldEvent gold) {

  /**
   * An event of a record with its participants as the gold knows them.
   *
   * @param event as it was read
   * @param participants groups opened
   */
  record Candidate(FoundEvent event, Participants participants) {

    static Candidate of(FoundEvent event, Identities who) {
      return new Candidate(event, Participants.ofNames(event.agents(), event.recipients(), who));
    }
  }
}
