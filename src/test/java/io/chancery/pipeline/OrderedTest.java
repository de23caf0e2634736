package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderedTest {

  private final List<Integer> results = new ArrayList<>();

  @Test
  void results_come_in_the_order_of_the_items_though_later_ones_are_done_first() {
    run(4, 40, OrderedTest::slowerForEvenNumbers);
    assertThat(results).isEqualTo(IntStream.range(0, 40).boxed().toList());
  }

  @Test
  void no_more_than_a_few_items_for_each_thread_are_taken_ahead_of_the_results() {
    AtomicInteger started = new AtomicInteger();
    new Ordered<Integer, Integer>(
            2,
            item -> started.incrementAndGet(),
            result -> {
              results.add(result);
              assertThat(started.get() - results.size()).isLessThanOrEqualTo(9);
            })
        .run(IntStream.range(0, 200).boxed());
    assertThat(results).hasSize(200);
  }

  @Test
  void what_the_receiver_throws_ends_the_run_and_reaches_the_caller() {
    assertThatThrownBy(
            () ->
                new Ordered<Integer, Integer>(2, item -> item, this::stopAtThree)
                    .run(IntStream.range(0, 100).boxed()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
    assertThat(results).containsExactly(0, 1, 2);
  }

  @Test
  void an_error_in_the_work_reaches_the_caller_as_it_is() {
    assertThatThrownBy(() -> run(2, 3, item -> fail()))
        .isInstanceOf(AssertionError.class)
        .hasMessage("broken");
  }

  private void run(int threads, int items, java.util.function.Function<Integer, Integer> work) {
    new Ordered<>(threads, work, results::add).run(IntStream.range(0, items).boxed());
  }

  private static Integer slowerForEvenNumbers(Integer item) {
    if (item % 2 == 0) {
      Thread.yield();
      sleep();
    }
    return item;
  }

  private static void sleep() {
    try {
      Thread.sleep(3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Integer fail() {
    throw new AssertionError("broken");
  }

  private void stopAtThree(Integer item) {
    if (item == 3) {
      throw new IllegalStateException("enough");
    }
    results.add(item);
  }
}
