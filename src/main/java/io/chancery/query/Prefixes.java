package io.chancery.query;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes that every query may use without declaring them. */
public final class Prefixes {
  /** The ontology's namespace, {@code ch:}. */
  public static final String CH = "https://w3id.org/chancery/ns#";

  private static final Map<String, String> PRESET =
      Map.ofEntries(
          Map.entry("ch", CH),
          Map.entry("id", "https://w3id.org/chancery/id/"),
          Map.entry("lex", "https://w3id.org/chancery/lexicon#"),
          Map.entry("plover", "https://w3id.org/chancery/plover#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("dct", "http://purl.org/dc/terms/"));

  private Prefixes() {}

  /** A new mapping with all of them. */
  public static PrefixMapping mapping() {
    return PrefixMapping.Factory.create().setNsPrefixes(PRESET);
  }

  /** An empty query that knows them. */
  static Query query() {
    Query query = new Query();
    query.setPrefixMapping(mapping());
    return query;
  }
}
