package io.chancery.resolve;

import java.util.List;

/**
 * Things of one kind listed side by side: {@code Blinken and Austin}, {@code US-Japan-ROK}.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param heads the heads of the things
 */
record Coordination(int sentence, int first, int last, List<Integer> heads) {

  Coordination {
    heads = List.copyOf(heads);
  }
}
