package planted.query;

import picocli.CommandLine;

/** Breaks PICOCLI_ONLY_IN_CLI. */
record UsesPicocli(CommandLine library) {}
