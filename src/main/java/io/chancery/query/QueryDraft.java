package io.chancery.query;

import io.chancery.query.AskedEvent.Slot;
import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Writes the pattern of a query piece by piece. The text has variables and terms of the vocabulary
 * alone, and IRIs that the graph itself has; what a person typed is put in as a literal, never as
 * text.
 */
final class QueryDraft {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Kin kin;
  private final AskedPatterns patterns;
  private Loosening loosening;
  private int count;

  QueryDraft(Kin kin, AskedPatterns patterns, Loosening loosening) {
    this.kin = kin;
    this.patterns = patterns;
    this.loosening = loosening;
  }

  /** What is written from here on fits a question so closely. */
  QueryDraft as(Loosening other) {
    loosening = other;
    return this;
  }

  QueryDraft add(String pattern) {
    text.append("  ").append(pattern).append('\n');
    return this;
  }

  String fresh(String name) {
    return "?" + name + ++count;
  }

  /** A variable that stands for a text of the question. */
  String literal(String value) {
    return bound(NodeFactory.createLiteralString(value));
  }

  String day(LocalDate day) {
    return bound(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  private String bound(Node value) {
    String name = "_v" + ++count;
    values.put(name, value);
    return "?" + name;
  }

  /** One of these, as the graph has them. */
  QueryDraft oneOf(String variable, Collection<Node> nodes) {
    return add("VALUES " + variable + " { " + list(nodes, " ") + " }");
  }

  static String list(Collection<Node> nodes, String between) {
    return nodes.stream()
        .filter(Node::isURI)
        .sorted(Terms.BY_IRI)
        .map(NodeFmtLib::strNT)
        .collect(Collectors.joining(between));
  }

  static String classes(Set<String> names) {
    return names.stream()
        .sorted()
        .map(name -> name.contains(":") ? "<" + name + ">" : "ch:" + name)
        .collect(Collectors.joining(" "));
  }

  static String path(Set<String> roles) {
    return roles.stream().sorted().map(role -> "(" + role + ")").collect(Collectors.joining("|"));
  }

  private Set<Node> meant(Set<Node> nodes) {
    return loosening.far() ? kin.far(nodes) : kin.near(nodes);
  }

  /**
   * The events that are spoken of.
   *
   * <p>Each list of values stands in a select of its own: side by side, all of one list would be
   * tried with all of another.
   */
  QueryDraft event(AskedEvent event, String variable) {
    Map<Limit, Days> others = new LinkedHashMap<>();
    event.limits().forEach(limit -> limit.event().ifPresent(o -> others.put(limit, days(o))));
    boolean acting =
        event.slots().stream().anyMatch(slot -> slot.roles().equals(Set.of(AskedRoles.AGENT)));
    for (Slot slot : event.slots()) {
      party(slot, acting && !slot.roles().contains(AskedRoles.AGENT), variable);
    }
    kind(event, variable);
    event.content().ifPresent(content -> content(content, variable));
    said(event, variable);
    boolean all = event.kinds().isEmpty() && event.word().isEmpty();
    event.limits().forEach(limit -> limit(limit, variable, others, all));
    return this;
  }

  /** Whom somebody does it to is not whom he does it with: a group does nothing to its members. */
  private void party(Slot slot, boolean other, String variable) {
    if (slot.nodes().isEmpty()) {
      add("FILTER NOT EXISTS { " + variable + " " + path(slot.roles()) + " " + fresh("any") + " }");
      return;
    }
    String party = fresh("party");
    add("{ SELECT DISTINCT " + variable + " WHERE {");
    oneOf(party, meant(slot.nodes()));
    add(variable + " " + path(slot.roles()) + " " + party);
    add(other ? "FILTER NOT EXISTS { " + variable + " ch:agent " + party + " } } }" : "} }");
  }

  private void kind(AskedEvent event, String variable) {
    if (event.kinds().isEmpty()) {
      add(variable + " a ch:Event .");
    } else {
      String kind = fresh("kind");
      add("{ SELECT DISTINCT " + variable + " WHERE {");
      add("VALUES " + kind + " { " + classes(event.kinds()) + " }");
      add(variable + " a " + kind + " } }");
    }
    if (event.kinds().isEmpty() && !event.word().isEmpty()) {
      String words = fresh("trigger");
      String mention = fresh("mention");
      add(mention + " ch:ofEvent " + variable + " ; ch:trigger/ch:words " + words + " .");
      add("FILTER(" + matches(words, AskedPatterns.pattern(event.word())) + ")");
      verbal(variable, mention);
    }
  }

  /** The noun "appeal" says nothing of who appealed where a verb tells the same: call for. */
  private void verbal(String variable, String mention) {
    String other = fresh("mention");
    add("FILTER(EXISTS { " + mention + " ch:nominal false } || NOT EXISTS {");
    add(other + " ch:ofEvent " + variable + " ; ch:nominal false } )");
  }

  private String matches(String words, String pattern) {
    return "REGEX(LCASE(STR(" + words + ")), " + literal(pattern) + ")";
  }

  private void content(AskedEvent content, String variable) {
    if (loosening.content() == Loosening.Content.EVENT) {
      String theme = fresh("theme");
      add(variable + " ch:theme|(ch:theme/ch:theme) " + theme + " .");
      event(content, theme);
      String asked = content.denied() ? "" : "NOT ";
      add("FILTER " + asked + "EXISTS { " + theme + " ch:factuality ch:Negated }");
    } else if (loosening.content() == Loosening.Content.THEME) {
      String words = fresh("words");
      add(variable + " (ch:themeSpan/ch:words)|(ch:theme/rdfs:label) " + words + " .");
      if (!content.denied()) {
        add("FILTER NOT EXISTS { " + variable + " ch:theme/ch:factuality ch:Negated }");
      }
      enough(words, patterns.wording(content, loosening.akin()), !content.slots().isEmpty());
    }
  }

  /** What the sentence of an event has to say. */
  private void said(AskedEvent event, String variable) {
    List<String> wanted = event.words();
    boolean sentence = loosening.content() == Loosening.Content.SENTENCE;
    if (sentence && event.content().isPresent()) {
      wanted = event.saying(patterns.wording(event.content().get(), loosening.akin())).words();
    }
    if (!wanted.isEmpty() || !event.musts().isEmpty()) {
      String words = sentence(variable);
      event.musts().forEach(pattern -> add("FILTER(" + matches(words, pattern) + ")"));
      enough(words, wanted, !event.slots().isEmpty());
    }
  }

  private String sentence(String variable) {
    String mention = fresh("mention");
    String place = fresh("sentence");
    String begin = fresh("begin");
    String end = fresh("end");
    String all = fresh("text");
    String words = fresh("said");
    add(mention + " ch:ofEvent " + variable + " ; ch:inSentence " + place + " .");
    add(
        place
            + " ch:begin "
            + begin
            + " ; ch:end "
            + end
            + " ; ch:inDocument/ch:text "
            + all
            + " .");
    add("BIND(LCASE(SUBSTR(%s, %s + 1, %s - %s)) AS %s)".formatted(all, begin, end, begin, words));
    return words;
  }

  /** Of two words one suffices only beside somebody who is named: else it would decide alone. */
  private void enough(String words, List<String> wanted, boolean named) {
    int least = named ? 1 : 2;
    if (!loosening.half() || wanted.size() <= least) {
      wanted.forEach(pattern -> add("FILTER(" + matches(words, pattern) + ")"));
      return;
    }
    String sum =
        wanted.stream()
            .map(pattern -> "IF(" + matches(words, pattern) + ", 1, 0)")
            .collect(Collectors.joining(" + "));
    int enough = wanted.size() == 2 ? least : (2 * wanted.size() + 2) / 3;
    add("FILTER(" + sum + " >= " + enough + ")");
  }

  /** The variables of a first and a last day. */
  private record Days(String first, String last) {}

  /** The days of the events that others are before or after, each pair once. */
  private Days days(AskedEvent event) {
    String other = fresh("other");
    Days days = new Days(fresh("first"), fresh("last"));
    add("{ SELECT DISTINCT " + days.first() + " " + days.last() + " WHERE {");
    event(event, other);
    days(other, days, true);
    add("} }");
    return days;
  }

  /** An event that has its own days, within these. */
  QueryDraft dated(String variable, Interval days) {
    Days own = new Days(fresh("first"), fresh("last"));
    days(variable, own, true);
    within(Limit.on(days), own.first(), own.last());
    return this;
  }

  /** What happened at all before or after something has a day of its own. */
  private void limit(Limit limit, String variable, Map<Limit, Days> others, boolean all) {
    boolean any = all && limit.relation() != Limit.Relation.DURING;
    if (limit.relation() == Limit.Relation.BY) {
      by(limit, variable);
      return;
    }
    Days own = new Days(fresh("first"), fresh("last"));
    days(variable, own, any || exact(limit));
    Days other = others.get(limit);
    if (other == null) {
      within(limit, own.first(), own.last());
    } else if (limit.relation() == Limit.Relation.BEFORE) {
      add("FILTER(" + own.last() + " < " + other.first() + ")");
    } else {
      add("FILTER(" + own.first() + " > " + other.last() + ")");
    }
  }

  /** The day of the report is no term, nor is what has no day over by then. */
  private void by(Limit limit, String variable) {
    String last = fresh("last");
    add(variable + " ch:timeEnd|(ch:theme/ch:timeEnd) " + last + " .");
    if (limit.days().end() != null) {
      add("FILTER(" + last + " <= " + day(limit.days().end()) + ")");
    }
  }

  /** Within a week, the day of the report does not stand for the day of the event. */
  private static boolean exact(Limit limit) {
    return limit.event().isEmpty()
        && limit.relation() == Limit.Relation.DURING
        && limit.days().days() <= 7;
  }

  /** The first and the last day of an event, the report's where it has none. */
  private void days(String event, Days days, boolean own) {
    String begin = fresh("b");
    String end = fresh("e");
    String reported = own ? begin : fresh("r");
    add("OPTIONAL { %s ch:timeBegin %s }".formatted(event, begin));
    add("OPTIONAL { %s ch:timeEnd %s }".formatted(event, end));
    if (!own) {
      add("OPTIONAL { %s ch:reported %s }".formatted(event, reported));
    }
    add("BIND(COALESCE(%s, %s, %s) AS %s)".formatted(begin, end, reported, days.first()));
    add("BIND(COALESCE(%s, %s, %s) AS %s)".formatted(end, begin, reported, days.last()));
  }

  private void within(Limit limit, String first, String last) {
    Interval days = limit.days();
    LocalDate begin = days.begin();
    LocalDate end = days.end();
    switch (limit.relation()) {
      case DURING -> {
        if (begin != null) {
          add("FILTER(" + last + " >= " + day(begin) + ")");
        }
        if (end != null) {
          add("FILTER(" + first + " <= " + day(end) + ")");
        }
      }
      case BEFORE -> {
        if (begin != null) {
          add("FILTER(" + last + " < " + day(begin) + ")");
        }
      }
      case AFTER -> {
        if (begin != null) {
          add("FILTER(" + first + " >= " + day(begin) + ")");
        }
      }
    }
  }

  /** The whole query, its literals put in. */
  Query query(String select) {
    Query query = ReadQuery.parse(select + " WHERE {\n" + text + "}");
    Map<Var, Node> substituted =
        values.entrySet().stream()
            .collect(Collectors.toMap(entry -> Var.alloc(entry.getKey()), Map.Entry::getValue));
    return substituted.isEmpty() ? query : QueryTransformOps.replaceVars(query, substituted);
  }
}
