/** Documents, spans and sources: what every stage reads and points back to. */
@NullMarked
package io.chancery.text;

import org.jspecify.annotations.NullMarked;
