package planted.extract;

/** Breaks ONLY_CLI_PRINTS. */
final class Prints {
  void print() {
    System.out.println("never");
  }
}
