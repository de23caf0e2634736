package planted.export;

import org.jsoup.nodes.Document;

/** Breaks JSOUP_ONLY_IN_INGEST. */
record UsesJsoup(Document library) {}
