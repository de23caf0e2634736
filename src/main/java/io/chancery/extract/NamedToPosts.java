package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts who is named to a post from the post: in {@code The board appointed Ida Holm chief
 * executive} a parser takes the name for a part of the title.
 */
final class NamedToPosts {

  private final Sentence sentence;

  private NamedToPosts(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The sentence with the post beside the name.
   *
   * @param appointing the lemmas of verbs for giving somebody a post
   */
  static Sentence parted(Sentence sentence, Set<String> appointing) {
    NamedToPosts posts = new NamedToPosts(sentence);
    Sentence parted = sentence;
    for (Dependency edge : sentence.dependencies()) {
      boolean named =
          posts.isObject(edge)
              && appointing.contains(sentence.token(edge.governor()).lemma())
              && posts.isPost(edge);
      if (named) {
        parted = parted.with(posts.parted(edge, parted.dependencies()));
      }
    }
    return parted;
  }

  /** The post, taken for the object or, with the name, for what somebody unnamed becomes. */
  private boolean isObject(Dependency edge) {
    return edge.label().equals("obj")
        || edge.label().equals("xcomp")
            && sentence.children(edge.governor(), "obj"::equals).isEmpty();
  }

  /** A common noun that a name goes before, right behind the verb. */
  private boolean isPost(Dependency edge) {
    Token noun = sentence.token(edge.dependent());
    int last = lastOfName(edge);
    return noun.isNoun()
        && !noun.isProper()
        && last > edge.governor()
        && last < edge.dependent()
        && IntStream.range(last + 1, edge.dependent()).noneMatch(this::isPossessive)
        && sentence.children(edge.dependent(), "compound"::equals).contains(last);
  }

  private boolean isPossessive(int word) {
    return sentence.token(word).tag().equals("POS");
  }

  private int lastOfName(Dependency edge) {
    int last = edge.governor();
    while (last < edge.dependent() && isPerson(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isPerson(int word) {
    Token token = sentence.token(word);
    return token.isProper() && token.entity().equals("PERSON");
  }

  private List<Dependency> parted(Dependency edge, List<Dependency> all) {
    int name = lastOfName(edge);
    int post = edge.dependent();
    List<Dependency> edges = new ArrayList<>();
    for (Dependency each : all) {
      if (each.equals(edge)) {
        edges.add(new Dependency(edge.governor(), name, "obj"));
        edges.add(new Dependency(edge.governor(), post, "xcomp"));
      } else if (each.governor() == post && each.dependent() < name && isPerson(each.dependent())) {
        edges.add(new Dependency(name, each.dependent(), each.label()));
      } else if (each.governor() != post || each.dependent() != name) {
        edges.add(each);
      }
    }
    return edges;
  }
}
