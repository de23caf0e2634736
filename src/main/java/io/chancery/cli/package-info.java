/** The command line: parses, calls one thing, prints. */
@NullMarked
package io.chancery.cli;

import org.jspecify.annotations.NullMarked;
