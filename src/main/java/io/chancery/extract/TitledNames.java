package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Former vice-minister of commerce Wei Jianguo warned": he warned, and is no commerce of which
 * there is a minister. A name right behind a small noun of what somebody is in charge of is who has
 * the office. So is a state behind what it is to another: in "its ally Peru" Peru is spoken of.
 */
final class TitledNames {

  private final Sentence sentence;
  private final Selection selection;

  private TitledNames(Sentence sentence, Selection selection) {
    this.sentence = sentence;
    this.selection = selection;
  }

  /** The sentence in which the name heads its title. */
  static Sentence headed(Sentence sentence, Selection selection) {
    TitledNames names = new TitledNames(sentence, selection);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("nmod:of") && names.office(d))
        .forEach(d -> names.field(d).ifPresent(field -> names.head(d, field, edges)));
    sentence.dependencies().stream().filter(names::lettered).forEach(d -> swap(d, edges));
    sentence.dependencies().stream().filter(names::oneOfThem).forEach(d -> names.stand(d, edges));
    sentence.dependencies().stream().filter(names::under).forEach(d -> names.act(d, edges));
    sentence.dependencies().stream().filter(names::partner).forEach(d -> names.lead(d, edges));
    sentence.dependencies().stream().filter(names::toCome).forEach(d -> names.own(d, edges));
    sentence.dependencies().stream().filter(names::called).forEach(d -> names.appose(d, edges));
    return sentence.with(edges);
  }

  /** "Otto Lang SC, defending,": letters behind a name head nothing. */
  private boolean lettered(Dependency edge) {
    return edge.label().equals("compound")
        && edge.governor() == edge.dependent() + 1
        && sentence.token(edge.dependent()).entity().equals("PERSON")
        && sentence.token(edge.governor()).word().matches("SC|QC|KC|MP|MEP|TD|MSP|OBE|MBE");
  }

  private static void swap(Dependency edge, List<Dependency> edges) {
    int letters = edge.governor();
    int name = edge.dependent();
    edges.remove(edge);
    edges.replaceAll(
        d ->
            new Dependency(
                d.governor() == letters ? name : d.governor(),
                d.dependent() == letters ? name : d.dependent(),
                d.label()));
    edges.add(new Dependency(name, letters, "flat"));
  }

  /** "One of them, the miner Otto Lang,": who is named is that one. */
  private boolean oneOfThem(Dependency edge) {
    return edge.label().equals("appos")
        && sentence.token(edge.dependent()).entity().equals("PERSON")
        && sentence.children(edge.governor(), "det:qmod"::equals).stream()
            .anyMatch(one -> sentence.token(one).lemma().equals("one"));
  }

  private void stand(Dependency edge, List<Dependency> edges) {
    edges.remove(edge);
    edges.replaceAll(
        d ->
            d.dependent() == edge.governor()
                ? new Dependency(d.governor(), edge.dependent(), d.label())
                : d);
  }

  /** "Under Secretary Ida Holm met him": she met him, and nothing was under her. */
  private boolean under(Dependency edge) {
    return edge.label().equals("obl:under")
        && edge.governor() > edge.dependent()
        && sentence.token(edge.dependent()).isProper()
        && sentence.children(edge.dependent(), "case"::equals).stream()
            .anyMatch(
                i ->
                    sentence.token(i).word().equals("Under")
                        && sentence.token(i + 1).word().equals("Secretary"))
        && sentence.children(edge.governor(), l -> l.matches("[nc]subj.*|expl")).isEmpty();
  }

  private void act(Dependency edge, List<Dependency> edges) {
    int verb = edge.governor();
    int name = edge.dependent();
    boolean passive = !sentence.children(verb, "aux:pass"::equals).isEmpty();
    edges.remove(edge);
    edges.replaceAll(
        d ->
            d.governor() == name && d.label().equals("case") && d.dependent() < name
                ? new Dependency(name, d.dependent(), "compound")
                : d);
    edges.add(new Dependency(verb, name, passive ? "nsubj:pass" : "nsubj"));
  }

  /** "Peru's prime minister-designate, Ida Holm, began": she did, and not Peru. */
  private boolean toCome(Dependency edge) {
    return edge.label().equals("appos")
        && sentence.token(edge.dependent()).entity().equals("PERSON")
        && sentence.token(edge.governor()).isProper()
        && sentence.children(edge.governor(), "amod"::equals).stream()
            .filter(i -> i > edge.governor())
            .anyMatch(i -> AnyOf.matches(sentence.token(i).word(), "designate|elect"));
  }

  private void own(Dependency edge, List<Dependency> edges) {
    int state = edge.governor();
    int name = edge.dependent();
    edges.remove(edge);
    edges.replaceAll(
        d -> d.dependent() == state ? new Dependency(d.governor(), name, d.label()) : d);
    edges.add(new Dependency(name, state, "nmod:poss"));
  }

  /** "Will call the driver, Otto Lang, when": that is the driver's name. */
  private boolean called(Dependency edge) {
    return edge.label().equals("xcomp")
        && edge.governor() > 0
        && sentence.token(edge.dependent()).entity().equals("PERSON")
        && object(edge).isPresent();
  }

  /** The object whose phrase ends at the comma before the name. */
  private Optional<Integer> object(Dependency edge) {
    int first = edge.dependent();
    while (first > 1 && sentence.token(first - 1).isProper()) {
      first--;
    }
    int comma = first - 1;
    return sentence.children(edge.governor(), "obj"::equals).stream()
        .filter(i -> i == comma - 1 && sentence.token(comma).word().equals(","))
        .findFirst();
  }

  private void appose(Dependency edge, List<Dependency> edges) {
    edges.remove(edge);
    edges.add(new Dependency(object(edge).orElseThrow(), edge.dependent(), "appos"));
  }

  /** "Its ally Peru": a state right behind the noun that tells what it is to another. */
  private boolean partner(Dependency edge) {
    return AnyOf.matches(edge.label(), "appos|dep")
        && behind(edge)
        && sentence.token(edge.governor()).tag().equals("NN")
        && AnyOf.matches(sentence.token(edge.dependent()).entity(), "LOCATION|COUNTRY")
        && sentence.child(edge.governor(), "nmod:poss").isPresent();
  }

  /** Nothing but the words of the name stands between. */
  private boolean behind(Dependency edge) {
    return edge.governor() < edge.dependent()
        && sentence
            .children(edge.dependent(), "compound"::equals)
            .containsAll(IntStream.range(edge.governor() + 1, edge.dependent()).boxed().toList());
  }

  private void lead(Dependency edge, List<Dependency> edges) {
    int noun = edge.governor();
    int name = edge.dependent();
    edges.remove(edge);
    edges.replaceAll(
        d ->
            d.dependent() == noun
                ? new Dependency(d.governor(), name, d.label())
                : d.governor() == noun ? new Dependency(name, d.dependent(), d.label()) : d);
    edges.add(new Dependency(name, noun, "compound"));
  }

  private boolean office(Dependency edge) {
    Token title = sentence.token(edge.governor());
    return edge.governor() < edge.dependent()
        && title.tag().equals("NN")
        && (selection.person(title) || title.lemma().contains("-"))
        && sentence.token(edge.dependent()).entity().equals("PERSON");
  }

  /** The small noun between "of" and the name. */
  private Optional<Integer> field(Dependency edge) {
    int name = edge.dependent();
    while (name > 1 && sentence.token(name - 1).isProper()) {
      name--;
    }
    int before = name - 1;
    return before > edge.governor()
            && sentence.token(before).tag().equals("NN")
            && sentence.above(before).contains(new Dependency(edge.dependent(), before, "compound"))
            && !selection.person(sentence.token(before))
        ? Optional.of(before)
        : Optional.empty();
  }

  private void head(Dependency edge, int field, List<Dependency> edges) {
    int title = edge.governor();
    int name = edge.dependent();
    edges.remove(edge);
    edges.replaceAll(
        d -> {
          if (d.dependent() == title) {
            return new Dependency(d.governor(), name, d.label());
          }
          boolean outer =
              d.governor() == title && AnyOf.matches(d.relation(), "appos|acl|conj|cc|punct");
          boolean of =
              d.governor() == name
                  && d.dependent() < field
                  && AnyOf.matches(d.label(), "case|compound|amod");
          return outer
              ? new Dependency(name, d.dependent(), d.label())
              : of ? new Dependency(field, d.dependent(), d.label()) : d;
        });
    edges.remove(new Dependency(name, field, "compound"));
    edges.add(new Dependency(name, title, "compound"));
    edges.add(new Dependency(title, field, "nmod:of"));
  }
}
