package io.chancery.cli;

/** Exit codes. */
final class Exit {

  /** Everything was done. */
  static final int DONE = 0;

  /** Some input was refused; everything else was done. */
  static final int REFUSED = 1;

  /** The command line, or something that it names, cannot be used as it is. */
  static final int USAGE = 2;

  /** The program itself failed. */
  static final int FAILED = 3;

  /** Whoever read the results closed the pipe first; what shells report of SIGPIPE, 128 + 13. */
  static final int READER_LEFT = 141;

  private Exit() {}
}
