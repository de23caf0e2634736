/** What can be said and what is known before reading, as immutable types. */
@NullMarked
package io.chancery.ontology;

import org.jspecify.annotations.NullMarked;
