/**
 * Holds the manual to what the program does.
 *
 * <p>A fenced block of kind {@code console} is run: each line {@code $ ./chancery …} as a command
 * line in this process, and what is shown below it must be what it prints; nothing shown, nothing
 * compared. A block of kind {@code turtle file=my/ferries.ttl} is written to that file before. Run
 * with {@code -Dchancery.rewrite=true}, the tests write what is printed into the pages.
 */
package io.chancery.docs;
