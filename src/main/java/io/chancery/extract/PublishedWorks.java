package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs what was done to a work on the work and not on its maker: in {@code a report by the
 * auditor, published in May,} nobody published the auditor.
 */
final class PublishedWorks {

  private final Sentence sentence;
  private final Set<String> publishing;

  private PublishedWorks(Sentence sentence, Set<String> publishing) {
    this.sentence = sentence;
    this.publishing = publishing;
  }

  /**
   * The sentence with these participles at the work.
   *
   * @param publishing the lemmas of verbs for what is done to writings
   */
  static Sentence moved(Sentence sentence, Set<String> publishing) {
    PublishedWorks works = new PublishedWorks(sentence, publishing);
    return sentence.with(sentence.dependencies().stream().map(works::moved).toList());
  }

  private Dependency moved(Dependency edge) {
    return work(edge)
        .map(noun -> new Dependency(noun, edge.dependent(), edge.label()))
        .orElse(edge);
  }

  private Optional<Integer> work(Dependency edge) {
    boolean published =
        edge.label().equals("acl")
            && edge.governor() > 0
            && edge.dependent() > edge.governor() + 1
            && sentence.token(edge.dependent()).tag().equals("VBN")
            && publishing.contains(sentence.token(edge.dependent()).lemma())
            && sentence.token(edge.dependent() - 1).word().equals(",");
    return sentence.above(edge.governor()).stream()
        .filter(d -> published && d.label().equals("nmod:by"))
        .map(Dependency::governor)
        .findFirst();
  }
}
