package planted.extract;

import edu.stanford.nlp.ling.CoreLabel;

/** Breaks CORENLP_ONLY_IN_ANNOTATE. */
record UsesCoreNlp(CoreLabel library) {}
