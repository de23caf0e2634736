package io.chancery.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The only place where IRIs are made: each is built from content, so that the same content has the
 * same IRI on every run. Ids and names are percent-encoded as one path segment, which makes the way
 * back exact.
 *
 * @param base what every IRI of the data begins with; absolute, ending in {@code /} or {@code #}
 */
public record Iris(String base) {

  /** Where data goes unless the user says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/chancery/id/";

  /** Before the known entity of which a document tells something. */
  private static final String TOLD = "/told/";

  /** As many as no two corrections of one store will ever share. */
  private static final int DIGITS = 12;

  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

  public Iris {
    if (!isAbsolute(base) || !(base.endsWith("/") || base.endsWith("#"))) {
      throw new IllegalArgumentException(
          "'"
              + base
              + "' is no base for IRIs: give an absolute one that ends in / or #, such as "
              + DEFAULT_BASE);
    }
  }

  /** IRIs under {@link #DEFAULT_BASE}. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /** Whether the text can stand as an absolute IRI in every RDF format. */
  public static boolean isAbsolute(String text) {
    return ABSOLUTE.matcher(text).matches();
  }

  /** A document's node, which is also the name of its graph. */
  public String document(String docId) {
    return base + "doc/" + encode(docId);
  }

  /** The id of the document with this node, or null where the IRI is no document's. */
  public @Nullable String docId(String documentIri) {
    String start = base + "doc/";
    if (!documentIri.startsWith(start) || documentIri.indexOf('/', start.length()) >= 0) {
      return null;
    }
    return decode(documentIri.substring(start.length()));
  }

  /** An event of a document. */
  public String event(String docId, String key) {
    return document(docId) + "/event/" + encode(key);
  }

  /** The key of the event with this IRI, or null where the IRI is no event's of that document. */
  public @Nullable String eventKey(String docId, String iri) {
    String start = document(docId) + "/event/";
    return iri.startsWith(start) ? decode(iri.substring(start.length())) : null;
  }

  /** Words of a document that refer to an event, by where they begin and which of several it is. */
  public String reference(String docId, int begin, int part) {
    String first = document(docId) + "/reference/" + begin;
    return part == 0 ? first : first + "-" + (part + 1);
  }

  /** Which of several events that words refer to, from 0. */
  public static int partOfReference(String iri) {
    int dash = iri.lastIndexOf('-');
    return dash < iri.lastIndexOf('/') ? 0 : Integer.parseInt(iri.substring(dash + 1)) - 1;
  }

  /** Whether an IRI is that of words which refer to an event, and no event's own. */
  public boolean isReference(String iri) {
    return iri.startsWith("/reference/", documentOf(iri).length());
  }

  /** The document that a node of its own graph belongs to, such as an event's. */
  public String documentOf(String iri) {
    int end = iri.indexOf('/', (base + "doc/").length());
    return end < 0 ? iri : iri.substring(0, end);
  }

  /** An entity that only this document knows; its name's spaces become underscores. */
  public String entity(String docId, String name) {
    return document(docId) + "/entity/" + encode(name.strip().replaceAll("\\s+", "_"));
  }

  /** Whether the IRI is one of an entity that only this document knows. */
  public boolean isLocalEntity(String docId, String iri) {
    return iri.startsWith(document(docId) + "/entity/");
  }

  /**
   * Whether the IRI is one of an entity that some document alone knows, or of a known one as one
   * document tells it.
   */
  public boolean isLocalEntity(String iri) {
    return iri.startsWith(base + "doc/")
        && (iri.startsWith(documentOf(iri) + "/entity/") || isTold(iri));
  }

  /**
   * What a document tells of an entity that is known before reading, where this is not the same in
   * every document: who holds an office.
   */
  public String told(String documentIri, String known) {
    return documentIri + TOLD + encode(known);
  }

  /** Whether the IRI is one of a known entity as one document tells it. */
  public boolean isTold(String iri) {
    return iri.startsWith(base + "doc/") && iri.startsWith(TOLD, documentOf(iri).length());
  }

  /** The known entity of which this is what one document tells; any other IRI is its own. */
  public String known(String iri) {
    return isTold(iri) ? decode(iri.substring(documentOf(iri).length() + TOLD.length())) : iri;
  }

  /** Whether the IRI is one of a document or of something within it. */
  public boolean isOfDocument(String iri) {
    return iri.startsWith(base + "doc/");
  }

  /** Whether no graph but one document's can say anything of what has this IRI. */
  public boolean isOfOneDocument(String iri) {
    return iri.startsWith(base + "doc/") && !isLocalEntity(iri);
  }

  /** A stretch of a document in one capacity, such as {@code span} or {@code sentence}. */
  public String part(String docId, String kind, int begin, int end) {
    return document(docId) + "#" + kind + "-" + begin + "-" + end;
  }

  /** The n-th thing of its kind in a document, for what has no other identity. */
  public String numbered(String docId, String kind, int number) {
    return document(docId) + "#" + kind + "-" + number;
  }

  /** The reifier of a relation between two things, named after their last path segments. */
  public String relation(String docId, String subject, String predicate, String object) {
    String name = lastSegment(subject) + "-" + predicate + "-" + lastSegment(object);
    return document(docId) + "/relation/" + encode(name);
  }

  /** What belongs to another node, such as an event's mention: {@code E/mention/17}. */
  public String within(String owner, String kind, String name) {
    return owner + "/" + kind + "/" + encode(name);
  }

  /**
   * Someone's time in a position, beside the person: {@code
   * id:Ana_Belmonte-Foreign_Minister-2024-05-01}.
   */
  public static String tenure(String holder, String position, @Nullable LocalDate start) {
    String name = holder + "-" + encode(lastSegment(position));
    return start == null ? name : name + "-" + start;
  }

  /** The graph of the entities known before reading. */
  public String knownGraph() {
    return base + "graph/known";
  }

  /** The graph of the ontology. */
  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  /** The graph of what is one across documents. */
  public String identityGraph() {
    return base + "graph/identity";
  }

  /** The graph of what events are compared by, kept so that documents need not be read again. */
  public String accountsGraph() {
    return base + "graph/accounts";
  }

  /** The graph of what people correct. */
  public String correctionsGraph() {
    return base + "graph/corrections";
  }

  /** A rule of inference by its name. */
  public String inferenceRule(String name) {
    return base + "rule/" + encode(name);
  }

  /** A correction, by its kind and what it is about. */
  public String correction(String kind, String about) {
    byte[] content = (kind + " " + about).getBytes(StandardCharsets.UTF_8);
    String digest = UUID.nameUUIDFromBytes(content).toString().replace("-", "");
    return base + "correction/" + kind + "-" + digest.substring(0, DIGITS);
  }

  /** A rule of the lexicon by its id. */
  public static String rule(String id) {
    return Vocabulary.LEX + encode(id);
  }

  /** The id of the rule with this IRI. */
  public static String ruleId(String iri) {
    return decode(iri.substring(Vocabulary.LEX.length()));
  }

  /** The words that an IRI ends in, as they were before they were encoded. */
  public static String lastSegment(String iri) {
    return decode(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
  }

  /** Everything but RFC 3986 unreserved characters as percent-encoded UTF-8. */
  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(isUnreserved(b) ? String.valueOf((char) b) : String.format("%%%02X", b));
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || "-._~".indexOf(b) >= 0;
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
