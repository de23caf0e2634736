package planted.ontology;

/** What reading may not know. */
public record Term(String name) {}
