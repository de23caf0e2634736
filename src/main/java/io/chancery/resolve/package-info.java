/** From mentions to identities within one document: entities, events, times, facts. */
@NullMarked
package io.chancery.resolve;

import org.jspecify.annotations.NullMarked;
