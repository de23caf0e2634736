/** From parsed sentences to mentions of events with arguments, factuality and attribution. */
@NullMarked
package io.chancery.extract;

import org.jspecify.annotations.NullMarked;
