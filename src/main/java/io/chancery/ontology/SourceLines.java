package io.chancery.ontology;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the line of a Turtle file that describes a term: the parser reports triples without their
 * places.
 *
 * @param text the whole file
 * @param prefixes the file's prefixes and what they stand for
 */
public record SourceLines(String text, Map<String, String> prefixes) {

  /**
   * The line of a detail behind the first appearance of a term as a subject, or else of that.
   *
   * @param detail words of the file, or {@code :Talk} for a term; empty for the subject itself
   * @return counted from 1; nothing where the file does not begin a line with the term
   */
  public OptionalLong find(String iri, String detail) {
    return subjects(iri).limit(1).mapToLong(s -> line(s, detail)).findFirst();
  }

  /** The line of a detail in what the file says of a term, where it says it; else nothing. */
  public OptionalLong within(String iri, String detail) {
    return subjects(iri)
        .map(s -> detailWithin(s, detail))
        .filter(at -> at >= 0)
        .mapToLong(this::lineAt)
        .findFirst();
  }

  /** Where lines begin with a term. */
  private IntStream subjects(String iri) {
    return Pattern.compile("(?m)^(" + names(iri) + ")(?=[\\s;])")
        .matcher(text)
        .results()
        .mapToInt(MatchResult::start);
  }

  /** What is said of a term goes on as far as lines are indented. */
  private int detailWithin(int subject, String detail) {
    Matcher next = Pattern.compile("\\R(?=\\S)").matcher(text);
    int end = next.find(subject) ? next.start() : text.length();
    int at = text.substring(subject, end).indexOf(detail);
    return at < 0 ? -1 : subject + at;
  }

  /** The line on which a detail first stands; 1 where it does not. */
  long first(String detail) {
    return line(0, detail);
  }

  private long line(int subject, String detail) {
    return lineAt(detail.isEmpty() ? subject : detailBehind(subject, detail));
  }

  /** A detail such as {@code :Talk} may be written out as an IRI too, and is no part of a name. */
  private int detailBehind(int subject, String detail) {
    if (!detail.startsWith(":")) {
      return Math.max(text.indexOf(detail, subject), subject);
    }
    String name = Pattern.quote(detail.substring(1));
    Matcher matcher = Pattern.compile(":" + name + "(?![\\w-])|" + name + ">").matcher(text);
    return matcher.find(subject) ? matcher.start() : subject;
  }

  private String names(String iri) {
    Stream<String> shortened =
        prefixes.entrySet().stream()
            .filter(p -> iri.startsWith(p.getValue()))
            .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()));
    return Stream.concat(Stream.of("<" + iri + ">"), shortened)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private long lineAt(int offset) {
    return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
