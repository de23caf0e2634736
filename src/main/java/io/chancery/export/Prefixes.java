package io.chancery.export;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shortens IRIs of terms to a prefix and a local name that is a name in XML too. */
final class Prefixes {

  /** A shortened IRI. */
  record Name(String prefix, String local) {
    @Override
    public String toString() {
      return prefix + ":" + local;
    }
  }

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private final Map<String, String> namespaces;

  Prefixes(Iris iris) {
    this.namespaces = Vocabulary.prefixes(iris);
  }

  /** Namespaces by prefix. */
  Map<String, String> namespaces() {
    return namespaces;
  }

  /** The short form, where a prefix fits. */
  Optional<Name> shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()))
        .map(e -> new Name(e.getKey(), iri.substring(e.getValue().length())))
        .filter(n -> isLocal(n.local()))
        .findFirst();
  }

  static boolean isLocal(String text) {
    return LOCAL.matcher(text).matches();
  }
}
