package io.chancery.resolve;

import io.chancery.extract.EventMention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.ontology.VerbPhrase;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an event in a few words, such as "Antony Blinken talks with Park Jin". */
final class EventLabel {

  private static final int LONGEST_WORDS = 60;
  private static final Pattern LINKED = Pattern.compile("obl:(?!agent|by|tmod|npmod)(\\w+)");

  private static final Pattern TRAILING =
      Pattern.compile(" (to|with|on|in|from|of|for|against|between)$");

  /** What stands behind the noun of a phrase: {@code fighters [of the movement]}. */
  private static final Pattern BEHIND = Pattern.compile(" (of|from|with|for|in|on|at) .*");

  private static final Set<String> MANY = WordGroups.of("MANY");
  private static final Pattern SIBILANT = Pattern.compile(".*(ss|sh|ch|x|zz|o)es");
  private static final Map<String, String> IRREGULAR =
      Map.of("is", "are", "has", "have", "dies", "die");

  private final Ontology ontology;

  EventLabel(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * The label.
   *
   * @param mention the primary mention, whose words say what was done where the class does not
   */
  String of(
      EventMention mention,
      List<Participant.OfEntity> agents,
      List<Participant.OfEntity> recipients,
      @Nullable Participant theme,
      Participant.@Nullable OfEntity place) {
    boolean general = mention.type().equals(Drafting.GENERAL);
    String type = mention.type();
    String verb =
        general
            ? mention.text()
            : ontology
                .eventClass(type)
                .map(known -> verb(known.verbPhrase(), recipients, theme))
                .orElse(type);
    String subject = agents.isEmpty() ? "someone" : names(agents);
    String object =
        general && !mention.nominal()
            ? objects(mention, recipients, theme)
            : object(recipients, theme);
    String where = place == null ? "" : place.entity().name();
    Stream<String> predicate =
        !object.isEmpty()
            ? Stream.of(verb, object)
            : !where.isEmpty() && takesPlace(type, verb)
                ? Stream.of(verb, goal(mention, verb) + where)
                : happening(verb, where);
    String said = predicate.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    return subject + " " + (general || !areSeveral(agents) ? said : plural(said));
  }

  /** {@code Tells} somebody, {@code talks on} fishing rights. */
  private static String verb(
      VerbPhrase phrase, List<Participant.OfEntity> recipients, @Nullable Participant theme) {
    boolean thing =
        theme instanceof Participant.OfText
            || theme instanceof Participant.OfEntity of && !isParty(of.entity().type());
    String other = !recipients.isEmpty() ? phrase.toward() : thing ? phrase.about() : null;
    return Objects.requireNonNullElse(other, phrase.plain());
  }

  /** What one deals with, and not in: states, bodies, places. */
  private static boolean isParty(EntityType type) {
    return type.isPlace()
        || type == EntityType.Organization
        || type == EntityType.Government
        || type == EntityType.Alliance
        || type == EntityType.Person;
  }

  /** Whether the place completes the words, as in {@code visits Tokyo}, {@code arrives in Oslo}. */
  private boolean takesPlace(String type, String verb) {
    return verb.endsWith(" in")
        || ontology.isA(type, "Movement")
        || ontology.flatPredicatesOf(type).stream().anyMatch(p -> p.objects().contains(Role.PLACE));
  }

  /** {@code Flees to Oslo}: whither or whence, where the verb alone does not tell. */
  private String goal(EventMention mention, String verb) {
    String link = preposition(mention, Role.PLACE);
    boolean told = TRAILING.matcher(verb).find() || ontology.isA(mention.type(), "Contact");
    return !told && AnyOf.matches(link, "to |from |into ") ? link : "";
  }

  /** {@code Protests in Oslo}: with nobody behind it a preposition goes. */
  private static Stream<String> happening(String verb, String where) {
    return Stream.of(TRAILING.matcher(verb).replaceFirst(""), where.isEmpty() ? "" : "in " + where);
  }

  private static boolean areSeveral(List<Participant.OfEntity> agents) {
    return agents.size() > 1
        || agents.stream().map(Participant.OfEntity::entity).anyMatch(EventLabel::isPlural);
  }

  /** {@code Government officials}, {@code thousands}. */
  private static boolean isPlural(Entity entity) {
    String head = BEHIND.matcher(entity.name()).replaceFirst("");
    return MANY.contains(head.substring(head.lastIndexOf(' ') + 1))
        || entity instanceof NilEntity
            && entity.type() == EntityType.Other
            && head.matches(".*[^su]s")
        || entity.type() == EntityType.Collective
            && entity instanceof NilEntity
            && (entity.members().size() > 1 || head.endsWith("s"));
  }

  /** The words as several say them: {@code meets} to {@code meet}. */
  private static String plural(String said) {
    String verb = said.split(" ")[0];
    String many =
        IRREGULAR.getOrDefault(
            verb,
            verb.endsWith("ies")
                ? verb.substring(0, verb.length() - 3) + "y"
                : SIBILANT.matcher(verb).matches()
                    ? verb.substring(0, verb.length() - 2)
                    : verb.replaceFirst("s$", ""));
    return many + said.substring(verb.length());
  }

  /** All that the words of a verb without a class of its own have, as they have it. */
  private static String objects(
      EventMention mention, List<Participant.OfEntity> recipients, @Nullable Participant theme) {
    String thing = object(List.of(), theme);
    String link =
        preposition(
            mention,
            recipients.isEmpty() && mention.fillers(Role.THEME).isEmpty()
                ? Role.RECIPIENT
                : Role.THEME);
    boolean said = !link.isEmpty() && mention.text().endsWith(" " + link.strip());
    thing =
        thing.startsWith(mention.text() + " ")
            ? thing.substring(mention.text().length() + 1)
            : beyond(mention.text(), thing);
    String about = thing.isEmpty() ? "" : (said ? "" : link) + thing;
    if (recipients.isEmpty()) {
      return about;
    }
    String to = preposition(mention, Role.RECIPIENT);
    String others = to + names(recipients);
    return to.isEmpty() || thing.isEmpty() || !link.isEmpty()
        ? (others + " " + about).strip()
        : about + " " + others;
  }

  /** {@code On Monday}, of {@code withdrew cash} and {@code cash on Monday}. */
  private static String beyond(String said, String thing) {
    for (int at = said.indexOf(' '); at >= 0; at = said.indexOf(' ', at + 1)) {
      String tail = said.substring(at + 1);
      if ((thing + " ").startsWith(tail + " ")) {
        return thing.substring(tail.length()).strip();
      }
    }
    return thing;
  }

  /** The word that links who or what fills a role to the verb, and a space. */
  private static String preposition(EventMention mention, Role role) {
    return mention.arguments().stream()
        .filter(a -> a.role() == role)
        .map(a -> LINKED.matcher(a.path()))
        .filter(Matcher::matches)
        .map(m -> m.group(1).replace('_', ' ') + " ")
        .map(link -> unsaid(mention.text(), link))
        .findFirst()
        .orElse("");
  }

  /** {@code Of}, behind {@code walked out} and of {@code out of}. */
  private static String unsaid(String said, String link) {
    int space = link.indexOf(' ');
    return link.length() > space + 1 && said.endsWith(" " + link.substring(0, space))
        ? link.substring(space + 1)
        : link;
  }

  private static String object(List<Participant.OfEntity> recipients, @Nullable Participant theme) {
    if (!recipients.isEmpty()) {
      return names(recipients);
    }
    if (theme instanceof Participant.OfEntity thing) {
      return thing.entity().name();
    }
    if (theme instanceof Participant.OfText text) {
      return shortened(text.words().text());
    }
    return "";
  }

  private static String names(List<Participant.OfEntity> participants) {
    List<String> names = participants.stream().map(p -> p.entity().name()).toList();
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS - 1) + "…";
  }
}
