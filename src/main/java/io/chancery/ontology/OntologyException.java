package io.chancery.ontology;

import java.nio.file.Path;

/** A file of the ontology, the lexicon or the known entities that cannot be used as it is. */
public final class OntologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final OntologyFault fault;
  private final String file;
  private final long line;

  OntologyException(OntologyFault fault, Path file, long line, String what) {
    super("%s:%d: %s. %s [%s]".formatted(file, line, what, fault.remedy(), fault.code()));
    this.fault = fault;
    this.file = file.toString();
    this.line = line;
  }

  /** What kind of thing is wrong. */
  public OntologyFault fault() {
    return fault;
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** The line, from 1; where a subject is wrong as a whole, the line on which it begins. */
  public long line() {
    return line;
  }
}
