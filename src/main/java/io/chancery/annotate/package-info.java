/** From text to sentences, tokens, dependencies, names, times and coreference. */
@NullMarked
package io.chancery.annotate;

import org.jspecify.annotations.NullMarked;
