package io.chancery.query;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What is wrong with SPARQL, in few words: where, and what was found there. The parser's own
 * message lists every token that it would have taken.
 */
final class SyntaxWords {

  private static final Pattern FOUND =
      Pattern.compile("Encountered \\s*\"(?:\\s*\"([^\"]*)\")?.*", Pattern.DOTALL);
  private static final Pattern UNREADABLE =
      Pattern.compile("Lexical error.*after prefix \"(.*?)\"\\.?\\s*", Pattern.DOTALL);
  private static final Pattern PLACE =
      Pattern.compile("line (\\d+), column (\\d+)(?:: )?", Pattern.CASE_INSENSITIVE);

  private SyntaxWords() {}

  /** A fault with file and line; the place in the message is better than the one beside it. */
  static QueryException fault(QueryParseException broken, Path file) {
    String message = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
    Matcher place = PLACE.matcher(message);
    boolean placed = place.find();
    int line = placed ? Integer.parseInt(place.group(1)) : Math.max(1, broken.getLine());
    String column = placed ? "column " + place.group(2) + ": " : "";
    return new QueryException(QueryFault.BROKEN_SPARQL, file, line, column + what(message));
  }

  private static String what(String message) {
    if (message.startsWith("Encountered \"<EOF>\"")) {
      return "the query ends too early: something is missing";
    }
    Matcher found = FOUND.matcher(message);
    if (found.matches() && found.group(1) != null) {
      return "\"" + found.group(1).strip() + "\" cannot stand here";
    }
    Matcher unreadable = UNREADABLE.matcher(message);
    return unreadable.matches()
        ? "what follows \"" + unreadable.group(1).replace("\\\"", "\"") + "\" cannot be read"
        : PLACE.matcher(message).replaceFirst("");
  }
}
