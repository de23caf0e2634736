package io.chancery.graph;

import java.util.HashSet;
import java.util.Set;

/** Gives out each name once: the second to ask for the same gets a 2 after it. */
final class Names {

  private final Set<String> taken = new HashSet<>();

  String unique(String wanted) {
    String name = wanted;
    for (int n = 2; !taken.add(name); n++) {
      name = wanted + "_" + n;
    }
    return name;
  }
}
