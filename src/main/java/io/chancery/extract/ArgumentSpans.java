package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts subjects and arguments out of a sentence: the phrase under a head, less what is only said
 * beside it and what belongs to the clause around it.
 */
final class ArgumentSpans {

  private static final String LOOSE = "parataxis|discourse|vocative";
  private static final String OF_CLAUSE =
      "nsubj|csubj|cop|aux|mark|advcl|cc|conj|expl|obl|ccomp|ref|case";
  private static final String CLAUSE = "ccomp|advcl|xcomp|csubj";
  private static final String PLACE = "LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE";

  private final Sentence sentence;
  private final SurfaceTree tree;
  private final Coordination coordination;
  private final Quotation quotation;

  ArgumentSpans(Sentence sentence, SurfaceTree tree) {
    this.sentence = sentence;
    this.tree = tree;
    this.coordination = new Coordination(sentence, tree);
    this.quotation = new Quotation(sentence);
  }

  /** The subject of a clause, without the clause itself and those in which it stands. */
  List<Integer> subject(Clause clause) {
    int head = clause.subject();
    if (tree.relation(head).equals("csubj")) {
      return argument(head);
    }
    boolean predicate = tree.has(head, "cop");
    return quotation.trimmed(
        tree.phrase(
            head,
            d ->
                belongs(d, head)
                    && !clause.chain().contains(d.dependent())
                    && !(d.governor() == head && AnyOf.matches(d.relation(), "case|mark"))
                    && !(predicate && ofClause(d, head))));
  }

  /** An argument with its preposition or conjunction. */
  List<Integer> argument(int head) {
    return quotation.trimmed(tree.phrase(head, d -> belongs(d, head)));
  }

  /** What the subject is said to be, with its preposition. */
  List<Integer> complement(int head) {
    return quotation.trimmed(
        tree.phrase(
            head,
            d ->
                belongs(d, head)
                    && (!ofClause(d, head) || d.relation().equals("case"))
                    && !farAdverb(d, head)));
  }

  /** One member of a coordinated argument, under the preposition that all share. */
  List<Integer> member(List<Integer> argument, int head, int member) {
    List<Integer> tokens = new ArrayList<>(tree.phrase(member, d -> ofMember(d, member)));
    tokens.retainAll(argument);
    if (!tree.has(member, "case")) {
      tree.below(head).stream()
          .filter(d -> d.relation().equals("case"))
          .forEach(d -> tokens.addAll(tree.phrase(d.dependent())));
    }
    return quotation.trimmed(tokens.stream().sorted().distinct().toList());
  }

  private boolean ofMember(Dependency edge, int member) {
    boolean joint =
        edge.governor() == member
            && (edge.relation().equals("cc")
                || coordination.joins(edge)
                || (edge.relation().equals("punct") && !quotation.mark(edge.dependent())));
    return belongs(edge, member) && !joint;
  }

  private boolean belongs(Dependency edge, int head) {
    if (edge.relation().matches(LOOSE)) {
      return false;
    }
    if (edge.governor() != head) {
      return tree.relation(head).matches(CLAUSE) || !descriptive(edge) || !aside(edge);
    }
    return !(aside(edge) || edge.label().equals("ref") || joinsOutwards(edge));
  }

  private static boolean descriptive(Dependency edge) {
    return AnyOf.matches(edge.relation(), "acl|appos");
  }

  /** "and" before the phrase, which joins it to another. */
  private boolean joinsOutwards(Dependency edge) {
    return edge.relation().equals("cc")
        && tree.below(edge.governor()).stream()
            .noneMatch(d -> d.relation().equals("conj") && d.dependent() > edge.dependent());
  }

  private boolean ofClause(Dependency edge, int head) {
    return edge.governor() == head
        && edge.relation().matches(OF_CLAUSE)
        && !coordination.joins(edge)
        && !joint(edge)
        && !measure(edge);
  }

  /** "and" between members of the phrase. */
  private boolean joint(Dependency edge) {
    return edge.relation().equals("cc") && coordination.members(edge.governor()).size() > 1;
  }

  /** "seven metres" of "seven metres high". */
  private static boolean measure(Dependency edge) {
    return edge.label().equals("obl:npmod") && edge.dependent() < edge.governor();
  }

  private static boolean farAdverb(Dependency edge, int head) {
    return edge.governor() == head
        && edge.relation().equals("advmod")
        && Math.abs(edge.dependent() - head) > 2;
  }

  /** What stands apart behind a comma or bracket: it is said beside, not meant. */
  private boolean aside(Dependency edge) {
    if (!AnyOf.matches(edge.relation(), "acl|appos|advcl|nmod|dep") || partOfName(edge)) {
      return false;
    }
    int first = tree.phrase(edge.dependent()).get(0);
    return first > edge.governor() && sentence.token(first - 1).word().matches("[,;:(]|--?|-LRB-");
  }

  /** What follows a comma and yet belongs: a list, "6 October, 1973", "Leeds, England". */
  private boolean partOfName(Dependency edge) {
    return coordination.joins(edge)
        || (entity(edge.governor()).matches(PLACE) && entity(edge.dependent()).matches(PLACE))
        || (entity(edge.governor()).equals("DATE") && entity(edge.dependent()).equals("DATE"));
  }

  private String entity(int index) {
    return sentence.token(index).entity();
  }
}
