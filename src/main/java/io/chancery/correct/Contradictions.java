package io.chancery.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what cannot stand beside earlier corrections.
 *
 * @param corrections those that there are
 */
record Contradictions(Corrections corrections) {

  void check(Correction correction) {
    List<Correction> all = corrections.all();
    Claim claim = correction.claim();
    all.stream()
        .filter(earlier -> earlier.claim().equals(claim))
        .findFirst()
        .ifPresent(
            earlier -> {
              throw new CorrectionException(
                  CorrectionFault.TWICE, "this was said already, " + named(earlier));
            });
    against(claim, all)
        .ifPresent(
            earlier -> {
              throw new CorrectionException(
                  CorrectionFault.CONTRADICTION,
                  "this contradicts an earlier correction, %s; undo that with: chancery correct undo"
                      .concat(" %s")
                      .formatted(named(earlier), corrections.id(earlier)));
            });
  }

  private String named(Correction earlier) {
    return "%s: %s, by %s on %s"
        .formatted(
            corrections.id(earlier), earlier.claim().words(), earlier.author(), earlier.date());
  }

  private static Optional<Correction> against(Claim claim, List<Correction> all) {
    if (claim instanceof Claim.Same same) {
      return parting(same, all);
    }
    if (claim instanceof Claim.Different different) {
      return joining(different, all);
    }
    return claim instanceof Claim.Reject
        ? opposite(all, Claim.Accept.class, claim).or(() -> opposite(all, Claim.Add.class, claim))
        : opposite(all, Claim.Reject.class, claim);
  }

  private static Optional<Correction> opposite(
      List<Correction> all, Class<? extends Claim> kind, Claim claim) {
    return all.stream()
        .filter(earlier -> kind.isInstance(earlier.claim()))
        .filter(earlier -> earlier.claim().about().equals(claim.about()))
        .findFirst();
  }

  /** The claim that some are two who would be one. */
  private static Optional<Correction> parting(Claim.Same same, List<Correction> all) {
    List<Claim> claims = new ArrayList<>(all.stream().map(Correction::claim).toList());
    claims.add(same);
    Sameness then = Sameness.of(claims);
    return all.stream()
        .filter(
            earlier ->
                earlier.claim() instanceof Claim.Different d
                    && then.areOne(d.one().getURI(), d.other().getURI()))
        .findFirst();
  }

  /** The claim that made one of two, or the first of those that did. */
  private static Optional<Correction> joining(Claim.Different different, List<Correction> all) {
    String one = different.one().getURI();
    Sameness now = Sameness.of(all.stream().map(Correction::claim).toList());
    if (!now.areOne(one, different.other().getURI())) {
      return Optional.empty();
    }
    return all.stream()
        .filter(
            earlier -> earlier.claim() instanceof Claim.Same s && now.areOne(s.one().getURI(), one))
        .findFirst();
  }
}
