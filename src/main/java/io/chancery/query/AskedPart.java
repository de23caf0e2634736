package io.chancery.query;

import io.chancery.resolve.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** One thing that a question asks. */
sealed interface AskedPart {

  /**
   * Of events.
   *
   * @param event which
   * @param wanted what of them
   * @param statuses local names of what may have become of them; empty for any
   */
  record Happening(AskedEvent event, Wanted wanted, Set<String> statuses) implements AskedPart {
    public Happening {
      statuses = Set.copyOf(statuses);
    }
  }

  /**
   * Of a stative relation.
   *
   * @param relations local names
   * @param subjects who has it; empty where it is asked
   * @param objects to whom; empty where it is asked
   * @param days when it is reported or holds
   * @param wanted restricts what is asked
   * @param now whether it is asked for as what still holds: of an office, nobody whose term is over
   */
  record Relating(
      Set<String> relations,
      Set<Node> subjects,
      Set<Node> objects,
      Interval days,
      Wanted wanted,
      boolean now)
      implements AskedPart {
    public Relating {
      relations = Set.copyOf(relations);
      subjects = Set.copyOf(subjects);
      objects = Set.copyOf(objects);
    }

    /** Whether it is asked for at whatever time. */
    boolean isOpen() {
      return days.equals(Interval.OPEN);
    }
  }

  /**
   * How two are connected.
   *
   * @param one of them
   * @param other of them
   */
  record Connecting(Set<Node> one, Set<Node> other) implements AskedPart {
    public Connecting {
      one = Set.copyOf(one);
      other = Set.copyOf(other);
    }
  }

  /**
   * A relation or events, or else what is told of other events.
   *
   * @param first asked first
   * @param told asked where the first has no answer
   */
  record Either(AskedPart first, Happening told) implements AskedPart {}

  /**
   * Whether somebody did something to several.
   *
   * @param together as one event, asked first
   * @param each by name, asked one by one where no event has them all
   */
  record Several(Happening together, Map<String, Happening> each) implements AskedPart {
    public Several {
      each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
    }
  }
}
