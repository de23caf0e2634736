package planted.extract;

import net.sf.extjwnl.data.Synset;

/** Breaks WORDNET_READER_ONLY_IN_WORDNET. */
record UsesWordNet(Synset library) {}
