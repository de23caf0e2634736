/** Files, folders and standard input into documents. */
@NullMarked
package io.chancery.ingest;

import org.jspecify.annotations.NullMarked;
