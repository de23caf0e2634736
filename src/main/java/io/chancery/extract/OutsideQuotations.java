package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hangs clauses that stand behind a quotation and its speaker on the verb of saying, where a parser
 * hangs them on what is quoted: {@code "It is under threat," he said, hours after it fell} tells
 * when he said it, on nobody's word.
 */
final class OutsideQuotations {

  private final Sentence sentence;
  private final Quotation quotation;
  private final Set<String> reportingVerbs;

  private OutsideQuotations(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.quotation = new Quotation(sentence);
    this.reportingVerbs = reportingVerbs;
  }

  /**
   * The sentence with these clauses outside.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence told(Sentence sentence, Set<String> reportingVerbs) {
    OutsideQuotations outside = new OutsideQuotations(sentence, reportingVerbs);
    return sentence.with(sentence.dependencies().stream().map(outside::moved).toList());
  }

  private Dependency moved(Dependency edge) {
    boolean outside =
        AnyOf.matches(
                edge.label(),
                "advcl:after|advcl:before|advcl:as|advcl:while|advcl:when|advcl:though")
            && edge.governor() > 0
            && isQuoted(edge.governor())
            && !isQuoted(edge.dependent());
    return (outside ? speaker(edge) : Optional.<Integer>empty())
        .map(verb -> new Dependency(verb, edge.dependent(), edge.label()))
        .orElse(edge);
  }

  private boolean isQuoted(int token) {
    return IntStream.range(1, token).filter(quotation::mark).count() % 2 == 1;
  }

  /** The verb of saying between the quotation and what stands behind. */
  private Optional<Integer> speaker(Dependency edge) {
    int quoted = edge.governor();
    return Stream.concat(
            sentence.children(quoted, "parataxis"::equals).stream(),
            sentence.above(quoted).stream()
                .filter(d -> AnyOf.matches(d.label(), "ccomp|parataxis"))
                .map(Dependency::governor))
        .filter(verb -> quoted < verb && verb < edge.dependent() && !isQuoted(verb))
        .filter(verb -> reportingVerbs.contains(sentence.token(verb).lemma()))
        .findFirst();
  }
}
