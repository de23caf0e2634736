package io.chancery.evaluate;

import io.chancery.evaluate.Pair.Candidate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of an event that was found, which is right or wrong. */
enum Value {
  /**
   * A text may date an event, or its date is carried over from elsewhere: then any overlap does.
   */
  TIME("time") {
    @Override
    boolean isAsked(Pair pair) {
      return pair.found().event().time() != null || pair.gold().time() != null;
    }

    @Override
    boolean isRight(Pair pair, Identities who) {
      return agree(pair.found().event().time(), pair.gold().time());
    }

    @Override
    String difference(Pair pair) {
      return both(pair.gold().time(), pair.found().event().time());
    }
  },
  PLACE("place") {
    @Override
    boolean isAsked(Pair pair) {
      return place(pair) != null || pair.gold().place() != null;
    }

    @Override
    boolean isRight(Pair pair, Identities who) {
      return isNamed(place(pair), pair.gold(), pair.gold().place(), "place", who);
    }

    @Override
    String difference(Pair pair) {
      return both(pair.gold().place(), place(pair));
    }
  },
  FACTUALITY("factuality") {
    @Override
    boolean isAsked(Pair pair) {
      return true;
    }

    @Override
    boolean isRight(Pair pair, Identities who) {
      String said = pair.found().event().factuality();
      GoldEvent gold = pair.gold();
      return said.equals(gold.factuality()) || gold.accepted("factuality").contains(said);
    }

    @Override
    String difference(Pair pair) {
      return both(pair.gold().factuality(), pair.found().event().factuality());
    }
  },
  /** Factuality where something else than Actual must be seen. */
  NOT_ACTUAL("not actual") {
    @Override
    boolean isAsked(Pair pair) {
      return !pair.gold().factuality().equals("Actual");
    }

    @Override
    boolean isRight(Pair pair, Identities who) {
      return FACTUALITY.isRight(pair, who);
    }

    @Override
    String difference(Pair pair) {
      return FACTUALITY.difference(pair);
    }
  },
  SOURCE("source") {
    @Override
    boolean isAsked(Pair pair) {
      return source(pair) != null || pair.gold().source() != null;
    }

    @Override
    boolean isRight(Pair pair, Identities who) {
      return isNamed(source(pair), pair.gold(), pair.gold().source(), "source", who);
    }

    @Override
    String difference(Pair pair) {
      return both(pair.gold().source(), source(pair));
    }
  };

  private final String title;

  Value(String title) {
    this.title = title;
  }

  /** What tables call it. */
  String title() {
    return title;
  }

  /** Whether record or gold has the value at all. */
  abstract boolean isAsked(Pair pair);

  abstract boolean isRight(Pair pair, Identities who);

  /** What it is and what was said, for people. */
  abstract String difference(Pair pair);

  private static @Nullable Named place(Pair pair) {
    return pair.found().event().place();
  }

  private static @Nullable Named source(Pair pair) {
    Candidate found = pair.found();
    return found.event().source();
  }

  private static boolean agree(@Nullable When said, @Nullable When gold) {
    if (said == null || said.isOpen()) {
      return gold == null || gold.text() == null;
    }
    if (gold == null || gold.isOpen()) {
      return false;
    }
    return gold.text() == null ? said.mayOverlap(gold) : said.beginsOrEndsWith(gold);
  }

  private static boolean isNamed(
      @Nullable Named said, GoldEvent event, @Nullable String gold, String field, Identities who) {
    if (said == null) {
      return gold == null || event.acceptedNull().contains(field);
    }
    Set<String> mayBe = who.of(said);
    return gold != null
        && (mayBe.contains(gold) || mayBe.stream().anyMatch(event.accepted(field)::contains));
  }

  private static String both(@Nullable Object gold, @Nullable Object said) {
    return "gold " + gold + ", said " + said;
  }
}
