/**
 * The command line: parses, calls one thing, prints.
 *
 * <p><b>What.</b> {@link io.chancery.cli.Chancery} is the entry point; each command is a class of
 * its own that holds its options and a few lines that call the package which does the work.
 *
 * <p><b>What not.</b> No work of its own: what a command can do, a Java program can do without it.
 *
 * <p><b>Terms.</b> {@code Surroundings} are the streams and models that a command line works with,
 * those of the process or those of a test. {@code Failures} turns exceptions into messages and exit
 * codes.
 *
 * <p><b>Call order.</b> {@code Chancery.main}, {@code Chancery.run(surroundings, arguments)}, a
 * command's {@code call}.
 *
 * <p><b>Traps.</b> A command's class must start neither Jena nor CoreNLP when it is loaded, or
 * {@code --help} would wait for them; no field of it, static or not, may hold one of their objects.
 * Only this package prints; results to {@code out}, messages to {@code err}.
 *
 * <p><b>Example.</b> {@code chancery query --store s who-met-whom -p who="Antony Blinken"}
 */
@NullMarked
package io.chancery.cli;

import org.jspecify.annotations.NullMarked;
