package io.chancery.resolve;

import io.chancery.text.AnyOf;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Which bodies a noun for bodies can mean, by their names: no court is a company. */
final class BodyNouns {

  /** What no public body is called. */
  private static final Set<String> BUSINESSES = WordGroups.of("BUSINESSES");

  private static final Set<String> OTHER_BODIES = WordGroups.of("OTHER-BODIES");

  /** What a body of any kind may be called. */
  private static final Set<String> GENERIC = WordGroups.of("ANY-BODY");

  /** What a union may be called too, and a company as well. */
  private static final String BROAD = "group|organi[sz]ation";

  /** What no agency, union or party is called. */
  private static final String FIRMS =
      ".*\\b(bank|banco|banca|banque|holdings?|group|grupo|corp|inc|plc|ltd|airlines?|airways"
          + "|lines|motors)\\b.*";

  /** What no party is called. */
  private static final String OFFICES =
      ".*\\b(court|tribunal|ministry|commission|council|parliament|department|administration|assembly"
          + "|committee|police|army|university)\\b.*";

  /** What only armed bodies are called. */
  private static final String ARMED =
      ".*\\b((liberation|resistance|independence|revolutionary) (army|front)|militia|mujahideen)\\b.*";

  /** Nouns for an armed body. */
  private static final Set<String> FIGHTING =
      Set.of("group", "organisation", "organization", "movement", "militia", "faction");

  /** WordNet's file of nouns for people and things together. */
  private static final Set<String> COLLECTIVE = Set.of("noun.group");

  private static final Set<String> PUBLIC_WORDS = WordGroups.of("PUBLIC");

  /** A court is called one, and no ministry is a company. */
  static boolean isCalled(String noun, Entity body) {
    if (isArmed(body)) {
      return FIGHTING.contains(noun);
    }
    String name = body.name().toLowerCase(Locale.ROOT);
    boolean publicBody = Arrays.stream(name.split("[ '-]")).anyMatch(PUBLIC_WORDS::contains);
    boolean noFirm = noun.equals("agency") || isOfPeople(noun) || isWatching(noun, name);
    if (isAnotherKind(noun, body) || isNoBody(noun, body) || noFirm && name.matches(FIRMS)) {
      return false;
    }
    if (noun.equals("agency") && name.matches(".*\\b(union|party|movement)\\b.*")) {
      return false;
    }
    if (AnyOf.matches(noun, "army|navy|military")) {
      return name.matches(".*\\b(army|navy|military|armed|forces?|defen[cs]e)\\b.*");
    }
    if (noun.equals("court") || noun.equals("tribunal")) {
      return name.matches(".*\\b(court|tribunal|chamber|bench)s?\\b.*");
    }
    if (body.members().size() > 2 && isBody(noun)) {
      return AnyOf.matches(noun, "union|bloc|organisation|organization|alliance|group")
          && isCalledGroup(noun, name);
    }
    if (OTHER_BODIES.contains(noun) && !AnyOf.matches(noun, "organisation|organization|agency")) {
      return !isOffice(body) || name.matches(".*\\b" + noun + "\\b.*");
    }
    return !BUSINESSES.contains(noun) || !publicBody && !isOtherNoun(body);
  }

  /** {@code The regulator} may be a central bank, and no other. */
  private static boolean isWatching(String noun, String name) {
    return AnyOf.matches(noun, "regulator|watchdog")
        && !name.matches(".*\\b(central|national|state|federal|reserve) bank\\b.*|bank of .*");
  }

  /** Whether it is a ministry, a court or another public office by its name. */
  static boolean isOffice(Entity body) {
    return body.name().toLowerCase(Locale.ROOT).matches(OFFICES);
  }

  /** Whether it fights without being a state's, as far as its name or the gazetteer says. */
  static boolean isArmed(Entity body) {
    return body instanceof LinkedEntity linked
        ? "armed group".equals(linked.known().kind())
        : body.name().toLowerCase(Locale.ROOT).matches(ARMED);
  }

  /** What an airline is mostly called. */
  private static final String AIRLINES = ".*\\b(air|airlines?|airways)\\b.*";

  /** Nouns by which a text goes on about a body whose name ends so. */
  private static final Set<String> NAMING =
      Set.of(
          "corporation", "union", "federation", "association", "foundation", "fund", "institute");

  /** Whether a noun for airlines, banks and other bodies stands in the name of one. */
  static boolean isInName(String noun, Entity body) {
    String name = body.name().toLowerCase(Locale.ROOT);
    if (NAMING.contains(noun)) {
      return name.endsWith(" " + noun) && body.members().isEmpty();
    }
    return switch (noun) {
      case "airline", "carrier" -> name.matches(AIRLINES);
      case "railway", "railroad" -> name.matches(".*\\b(railways?|railroads?|rail)");
      case "bank", "lender" -> name.matches(".*\\b(bank|banco|banca|banque)\\b.*");
      default -> false;
    };
  }

  /** {@code The bank} is none that the text has only called an agency. */
  private static boolean isAnotherKind(String noun, Entity body) {
    String last = body.name().substring(body.name().lastIndexOf(' ') + 1);
    boolean described =
        body instanceof NilEntity
            && Character.isLowerCase(last.codePointAt(0))
            && !last.equals(noun)
            && isBody(last)
            && isBody(noun);
    return described && noun.equals("party") && AnyOf.matches(last, "coalition|alliance")
        || described && isOfPeople(noun) != isOfPeople(last) && !last.matches(BROAD)
        || described && !GENERIC.contains(last) && !GENERIC.contains(noun);
  }

  /** Whether nothing is called by both: what the text calls a carmaker is no union. */
  static boolean areApart(String noun, String other) {
    return isOfPeople(noun) && isBusiness(other)
        || isBusiness(noun) && isOfPeople(other)
        || AnyOf.matches(noun, "regulator|watchdog") && isBusiness(other);
  }

  /** A union or a party has members and no owners, and is no company. */
  static boolean isOfPeople(String noun) {
    return AnyOf.matches(noun, "union|party|movement");
  }

  /** {@code The group} is no toll station that the text spoke of, and nobody's delegation. */
  private static boolean isNoBody(String noun, Entity body) {
    Nouns nouns = Nouns.load();
    String whole = body.name().replaceFirst(" of .*", "");
    String part = whole.substring(whole.lastIndexOf(' ') + 1);
    boolean ofAnother = !part.equals(noun) && body instanceof NilEntity && nouns.isPart(part);
    return isBody(noun)
        && (ofAnother
            || isOtherNoun(body)
                && !nouns.isOneOf(
                    COLLECTIVE, body.name().substring(body.name().lastIndexOf(' ') + 1)));
  }

  /** {@code The firm} is no office that the text spoke of. */
  private static boolean isOtherNoun(Entity body) {
    String last = body.name().substring(body.name().lastIndexOf(' ') + 1);
    return body instanceof NilEntity && Character.isLowerCase(last.codePointAt(0)) && !isBody(last);
  }

  /** {@code The group} is a body of states that calls itself one. */
  private static boolean isCalledGroup(String noun, String name) {
    return !noun.equals("group") || name.matches(".*\\b(group|g\\d+|quad)\\b.*");
  }

  /** Whether it is a word for firms and the like, of which a text speaks as of bodies. */
  static boolean isBody(String noun) {
    return BUSINESSES.contains(noun) || OTHER_BODIES.contains(noun);
  }

  /** Whether it says nothing of the kind of body: {@code the group}, {@code the company}. */
  static boolean isOfAnyKind(String noun) {
    return GENERIC.contains(noun);
  }

  /** Whether it is a word for firms alone. */
  static boolean isBusiness(String noun) {
    return BUSINESSES.contains(noun);
  }

  private BodyNouns() {}
}
