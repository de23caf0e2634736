package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives verbs what completes them, where a parser gives it to another word: {@code wants the mine
 * closed} (it is closed, and closes nothing), {@code is 70 percent owned by the state} (the mine is
 * owned, and no percent), {@code was laid to rest} (nobody rests), {@code told him as much by
 * telephone}, {@code must file the decree dissolving the council within a week} (the filing has the
 * week).
 */
final class Complements {

  private static final String WANTING = "want|need|like|prefer";
  private static final String HOLDING = "own|hold|control";
  private static final String TELLING = "tell|say|inform";
  private static final String ORDERS = "decree|order|writ|notice|petition";
  private static final String ISSUING = "file|issue|lodge";

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Set<String> sites;
  private final Set<String> contents;
  private final Grammar grammar;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private Complements(Sentence sentence, Set<String> sites, Set<String> contents) {
    this.sentence = sentence;
    this.contents = contents;
    this.sites = sites;
    this.grammar = new Grammar(sentence);
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these words under the verb that they complete.
   *
   * @param sites the lemmas of nouns for places in a state
   * @param contents the lemmas of nouns for what is agreed on
   */
  static Sentence mended(Sentence sentence, Set<String> sites, Set<String> contents) {
    Complements complements = new Complements(sentence, sites, contents);
    sentence.dependencies().stream().filter(edge -> edge.governor() > 0).forEach(complements::mend);
    return sentence.with(complements.tokens, complements.edges);
  }

  private void mend(Dependency edge) {
    if (wishedDone(edge)) {
      Dependency wish = wished(edge.governor()).orElseThrow();
      edges.removeIf(d -> d.equals(edge) || d.equals(wish));
      edges.add(new Dependency(wish.governor(), edge.dependent(), "ccomp"));
      edges.add(new Dependency(edge.dependent(), wish.dependent(), "nsubj:pass"));
    } else if (edge.label().equals("advcl:on")) {
      agreed(edge).ifPresent(pact -> replace(edge, pact, "acl:on"));
    } else if (wanted(edge)) {
      Token word = sentence.token(edge.dependent());
      tokens.set(word.index() - 1, tagged(word, "VBN"));
      edges.replaceAll(d -> d.governor() == edge.dependent() ? undergone(d) : d);
    } else if (share(edge)) {
      own(edge.governor(), edge.dependent());
    } else if (buried(edge)) {
      bury(edge);
    } else if (asMuch(edge)) {
      told(edge);
    } else if (located(edge)) {
      replace(edge, edge.governor(), "nmod:in");
    } else if (direction(edge)) {
      edges.remove(edge);
      talked(edge).ifPresent(d -> replace(d, edge.governor(), "nsubj"));
    } else if (term(edge)) {
      ordering(edge.governor()).ifPresent(verb -> replace(edge, verb, edge.label()));
    }
  }

  private void replace(Dependency edge, int governor, String label) {
    edges.remove(edge);
    edges.add(new Dependency(governor, edge.dependent(), label));
  }

  /** "Wants the bill to be withdrawn": nobody wants the bill. */
  private boolean wishedDone(Dependency edge) {
    return edge.label().equals("acl:to")
        && !sentence.children(edge.dependent(), "aux:pass"::equals).isEmpty()
        && wished(edge.governor()).isPresent();
  }

  /** The edge by which a verb of wishing has the noun, or what it is of: "wants part of it". */
  private Optional<Dependency> wished(int noun) {
    List<Dependency> above = sentence.above(noun);
    return above.size() != 1
        ? Optional.empty()
        : above.stream()
            .filter(d -> d.governor() > 0)
            .flatMap(
                d ->
                    d.label().equals("nmod:of")
                        ? wished(d.governor()).stream()
                        : Stream.of(d)
                            .filter(e -> e.label().equals("obj"))
                            .filter(
                                e -> AnyOf.matches(sentence.token(e.governor()).lemma(), WANTING)))
            .findFirst();
  }

  /** "Signed a pact on Monday on sharing the lake": the pact is on that. */
  private Optional<Integer> agreed(Dependency edge) {
    boolean doing =
        sentence.token(edge.dependent()).tag().equals("VBG")
            && AnyOf.matches(
                sentence.token(edge.governor()).lemma(),
                "sign|reach|strike|conclude|approve|adopt");
    return sentence.children(doing ? edge.governor() : 0, "obj"::equals).stream()
        .filter(noun -> noun < edge.dependent())
        .filter(noun -> contents.contains(sentence.token(noun).lemma()))
        .findFirst();
  }

  /** "Wants the mine closed". */
  private boolean wanted(Dependency edge) {
    return AnyOf.matches(edge.label(), "dep|xcomp|ccomp")
        && AnyOf.matches(sentence.token(edge.governor()).lemma(), WANTING)
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBN|VBD")
        && sentence
            .children(edge.dependent(), l -> l.startsWith("aux") || AnyOf.matches(l, "mark|obj"))
            .isEmpty();
  }

  private static Token tagged(Token t, String tag) {
    return new Token(t.index(), t.span(), t.word(), t.lemma(), tag, t.entity());
  }

  private static Dependency undergone(Dependency edge) {
    return edge.label().equals("nsubj")
        ? new Dependency(edge.governor(), edge.dependent(), "nsubj:pass")
        : edge;
  }

  /** "Is 70 percent owned". */
  private boolean share(Dependency edge) {
    return edge.label().equals("acl")
        && edge.dependent() == edge.governor() + 1
        && AnyOf.matches(sentence.token(edge.governor()).lemma(), "percent|cent|%|pct")
        && AnyOf.matches(sentence.token(edge.dependent()).lemma(), HOLDING)
        && sentence.child(edge.governor(), "cop").isPresent();
  }

  private void own(int percent, int verb) {
    edges.remove(new Dependency(percent, verb, "acl"));
    edges.replaceAll(
        d -> {
          if (d.dependent() == percent) {
            return new Dependency(d.governor(), verb, d.label());
          }
          if (d.governor() != percent || AnyOf.matches(d.relation(), "nummod|compound|advmod")) {
            return d;
          }
          String label = d.label().equals("cop") ? "aux:pass" : d.label();
          return undergone(new Dependency(verb, d.dependent(), label));
        });
    edges.add(new Dependency(verb, percent, "obl:npmod"));
  }

  /** "Laid to rest". */
  private boolean buried(Dependency edge) {
    return edge.label().equals("xcomp")
        && sentence.token(edge.governor()).lemma().equals("lay")
        && sentence.token(edge.dependent()).lemma().equals("rest")
        && grammar.marked(edge.dependent(), "to");
  }

  private void bury(Dependency edge) {
    int verb = edge.governor();
    int rest = edge.dependent();
    Token word = sentence.token(rest);
    tokens.set(rest - 1, tagged(word, "NN"));
    edges.removeIf(d -> d.governor() == rest && d.relation().equals("nsubj"));
    edges.replaceAll(
        d -> {
          if (d.equals(edge)) {
            return new Dependency(verb, rest, "obl:to");
          }
          return d.governor() != rest
              ? d
              : d.label().equals("mark")
                  ? new Dependency(rest, d.dependent(), "case")
                  : new Dependency(verb, d.dependent(), d.label());
        });
  }

  /** "Chile prison massacre": it befell people in Chile, and Chile killed nobody. */
  private boolean located(Dependency edge) {
    return edge.label().equals("compound")
        && AnyOf.matches(sentence.token(edge.dependent()).entity(), "LOCATION|COUNTRY")
        && SELECTION.happens(sentence.token(edge.governor()))
        && sentence.children(edge.governor(), "compound"::equals).stream()
            .filter(site -> edge.dependent() < site && site < edge.governor())
            .anyMatch(site -> sites.contains(sentence.token(site).lemma()));
  }

  /** "Talks on the next part, further north along the coast, could begin": no north begins. */
  private boolean direction(Dependency edge) {
    int word = edge.dependent();
    return edge.label().equals("nsubj")
        && AnyOf.matches(sentence.token(word).lemma(), "north|south|east|west")
        && sentence.children(word, l -> AnyOf.matches(l, "amod|advmod")).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("further|farther|far"))
        && (talked(edge).isPresent()
            || sentence.children(edge.governor(), "nsubj"::equals).stream()
                .anyMatch(s -> s < word));
  }

  /** The noun before it that has no preposition. */
  private Optional<Dependency> talked(Dependency edge) {
    return sentence.below(edge.governor()).stream()
        .filter(d -> d.label().equals("obl") && d.dependent() < edge.dependent())
        .filter(d -> sentence.token(d.dependent()).isNoun())
        .filter(d -> sentence.children(d.dependent(), "case"::equals).isEmpty())
        .findFirst();
  }

  /** "Told him as much by telephone": he is told it, and not the telephone. */
  private void told(Dependency edge) {
    int verb = edge.governor();
    replace(edge, verb, "obl:npmod");
    sentence.below(edge.dependent()).stream()
        .filter(d -> d.relation().equals("nmod"))
        .forEach(d -> replace(d, verb, "obl" + d.label().substring("nmod".length())));
    sentence.children(verb, "iobj"::equals).stream()
        .map(recipient -> new Dependency(verb, recipient, "iobj"))
        .forEach(d -> replace(d, verb, "obj"));
  }

  /** "Told him as much". */
  private boolean asMuch(Dependency edge) {
    return edge.label().equals("obj")
        && AnyOf.matches(sentence.token(edge.governor()).lemma(), TELLING)
        && sentence.token(edge.dependent()).lemma().equals("much")
        && sentence.children(edge.dependent(), "advmod"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("as"));
  }

  /** "Within a week", of what an order brings about. */
  private boolean term(Dependency edge) {
    return edge.label().equals("obl:within")
        && AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|DURATION");
  }

  /**
   * The verb ahead of us of which the noun with this participle is the object; a law may ban
   * something within ten years, whenever it is passed.
   */
  private Optional<Integer> ordering(int participle) {
    return Optional.of(sentence.token(participle))
        .filter(t -> t.tag().equals("VBG"))
        .flatMap(t -> above(participle, Set.of("acl")))
        .flatMap(noun -> above(noun, Set.of("obj", "nsubj:pass")).filter(v -> ordered(v, noun)))
        .filter(this::ahead);
  }

  private boolean ordered(int verb, int noun) {
    return AnyOf.matches(sentence.token(noun).lemma(), ORDERS)
        || AnyOf.matches(sentence.token(verb).lemma(), ISSUING);
  }

  private Optional<Integer> above(int word, Set<String> labels) {
    return sentence.above(word).stream()
        .filter(d -> labels.contains(d.label()) && d.governor() > 0)
        .map(Dependency::governor)
        .findFirst();
  }

  private boolean ahead(int verb) {
    return sentence.token(verb).tag().equals("VB");
  }
}
