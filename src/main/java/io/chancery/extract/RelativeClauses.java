package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives relative clauses the noun that they tell of (people are who, things are which) and puts
 * that noun where the clause leaves a gap for it.
 */
final class RelativeClauses {

  private static final int HIGHEST_CLIMB = 6;

  private static final Set<String> CONCRETE =
      Set.of(
          "noun.artifact",
          "noun.object",
          "noun.location",
          "noun.person",
          "noun.possession",
          "noun.animal",
          "noun.substance",
          "PERSON",
          "LOCATION",
          "ORGANIZATION");

  private static final Set<String> ACTORS =
      Set.of("noun.person", "noun.group", "noun.artifact", "noun.animal", "ORGANIZATION");

  private static final Set<String> PLACED = Set.of("noun.artifact", "noun.object", "noun.location");

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Ontology ontology;
  private final Antecedents antecedents;

  private RelativeClauses(Sentence sentence, Ontology ontology) {
    this.sentence = sentence;
    this.ontology = ontology;
    this.antecedents = new Antecedents(sentence, ontology);
  }

  /** The sentence with its relative clauses filled. */
  static Sentence filled(Sentence sentence, Ontology ontology) {
    RelativeClauses clauses = new RelativeClauses(sentence, ontology);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(edge -> edge.label().equals("acl:relcl"))
        .forEach(edge -> clauses.fill(edge.governor(), edge.dependent(), edges));
    return sentence.with(edges);
  }

  /** What a relative clause says of its noun: "a stake, which it hired a bank to sell". */
  private void fill(int attached, int verb, List<Dependency> edges) {
    Optional<Integer> deed = deed(attached, verb);
    if (deed.isPresent()) {
      edges.replaceAll(e -> moved(e, attached, verb, deed.get()));
      edges.remove(new Dependency(verb, attached, "obj"));
      edges.add(new Dependency(verb, deed.get(), "obj"));
      return;
    }
    int noun = plan(antecedent(attached, verb), verb);
    if (noun != attached) {
      edges.replaceAll(e -> moved(e, attached, verb, noun));
    }
    edges.replaceAll(e -> e.governor() == verb && relative(e) ? labelled(noun, e) : e);
    passedOver(noun, verb, edges);
    if (lists("leading-verbs", sentence.token(verb).lemma())
        && !sentence.children(verb, "xcomp"::equals).isEmpty()) {
      edges.remove(new Dependency(verb, noun, "obj"));
    }
    if (lists("handing-verbs", sentence.token(verb).lemma())) {
      edges.replaceAll(
          e -> toWhom(e, verb, noun) ? new Dependency(verb, e.dependent(), "iobj") : e);
      return;
    }
    if (gapped(noun, verb)) {
      edges.add(new Dependency(verb, noun, "obj"));
      return;
    }
    boolean ownObject =
        sentence.children(verb, "obj"::equals).stream().anyMatch(i -> i > verb && i != noun);
    Dependency gap = new Dependency(verb, noun, "obj");
    if (ownObject && edges.remove(gap)) {
      sentence.children(verb, l -> l.equals("xcomp") || l.equals("advcl:to")).stream()
          .filter(infinitive -> sentence.children(infinitive, "obj"::equals).isEmpty())
          .findFirst()
          .ifPresent(infinitive -> edges.add(new Dependency(infinitive, noun, "obj")));
    }
  }

  /** "Accused of setting fire to a car, which they deny": what they deny is the deed. */
  private Optional<Integer> deed(int noun, int verb) {
    boolean denied =
        lists("admitting-verbs", sentence.token(verb).lemma())
            && sentence.children(verb, "obj"::equals).contains(noun)
            && IntStream.range(noun, verb).anyMatch(i -> sentence.token(i).word().equals(","))
            && SELECTION.among(sentence.token(noun), CONCRETE);
    return sentence.above(noun).stream()
        .filter(d -> denied && AnyOf.matches(d.label(), "obj|obl:*") && d.governor() < noun)
        .map(Dependency::governor)
        .filter(deed -> deed > 0 && sentence.token(deed).isVerb())
        .findFirst();
  }

  /** "A proposal to close the port, which voters rejected": they rejected the proposal. */
  private int plan(int noun, int verb) {
    boolean decided =
        lists("plan-deciding-verbs", sentence.token(verb).lemma())
            && !lists("decided-plans", sentence.token(noun).lemma())
            && IntStream.range(noun, verb).anyMatch(i -> sentence.token(i).word().equals(","));
    return sentence.above(noun).stream()
        .filter(d -> decided && AnyOf.matches(d.label(), "obj|obl:*"))
        .flatMap(d -> sentence.above(d.governor()).stream())
        .filter(d -> d.label().equals("acl:to"))
        .map(Dependency::governor)
        .filter(i -> lists("decided-plans", sentence.token(i).lemma()))
        .findFirst()
        .orElse(noun);
  }

  /** "The tie that she gave him": he is whom she gave it to. */
  private boolean toWhom(Dependency edge, int verb, int noun) {
    return edge.governor() == verb
        && edge.label().equals("obj")
        && edge.dependent() == verb + 1
        && edge.dependent() != noun
        && sentence.token(edge.dependent()).tag().equals("PRP");
  }

  /** "Signed a treaty on Wednesday that binds them": the treaty does, and no day. */
  private Optional<Integer> dated(int attached, int verb) {
    boolean day =
        AnyOf.matches(sentence.token(attached).entity(), "DATE|TIME")
            && attached + 1 < verb
            && AnyOf.matches(sentence.token(attached + 1).lemma(), "that|which|who");
    return sentence.above(attached).stream()
        .filter(d -> day && d.governor() > 0 && AnyOf.matches(d.relation(), "obl|nmod"))
        .flatMap(
            d ->
                sentence.token(d.governor()).isVerb()
                    ? sentence.children(d.governor(), "obj"::equals).stream()
                    : Stream.of(d.governor()))
        .filter(noun -> noun < attached)
        .findFirst();
  }

  /** "The collapse of a bridge on the river that killed 40": no river and no bridge did. */
  private Optional<Integer> mishap(int attached, int verb) {
    boolean harms =
        lists("harming-verbs", sentence.token(verb).lemma())
            && sentence.children(verb, "nsubj"::equals).contains(attached)
            && !sentence.children(verb, "obj"::equals).isEmpty()
            && harmless(attached);
    Optional<Integer> node = Optional.of(attached).filter(noun -> harms);
    for (int i = 0; i < HIGHEST_CLIMB && node.filter(this::harmless).isPresent(); i++) {
      node = node.flatMap(antecedents::phraseAbove).filter(noun -> sentence.token(noun).isNoun());
    }
    return node.filter(noun -> SELECTION.happens(sentence.token(noun)));
  }

  /** Whether it lies or stands somewhere, and is nothing that people are harmed with. */
  private boolean harmless(int noun) {
    Token token = sentence.token(noun);
    boolean somewhere =
        AnyOf.matches(token.entity(), "LOCATION|CITY|COUNTRY|STATE*")
            || SELECTION.foremost(token, PLACED);
    return somewhere && !lists("harming-things", token.lemma());
  }

  /** "Of a town in the hills, who": people are who, things are which. */
  private int antecedent(int attached, int verb) {
    Optional<Integer> told =
        dated(attached, verb)
            .or(() -> mishap(attached, verb))
            .or(() -> antecedents.of(attached, verb));
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Boolean> person = antecedents.pronoun(attached, verb);
    if (person.isEmpty()) {
      return restrictive(attached, verb)
          ? described(attached)
          : matter(attached) ? maker(attached).orElse(attached) : attached;
    }
    if (!person.get() && matter(attached)) {
      return antecedents.phraseAbove(attached).orElse(attached);
    }
    if (!person.get() && seat(attached)) {
      return antecedents.phraseAbove(attached).orElse(attached);
    }
    Optional<Integer> beside =
        antecedents.beside(attached, verb).filter(i -> fits(i, person.get()));
    if (beside.isPresent()
        && !person.get()
        && (acts(attached, beside.get(), verb) || heard(beside.get(), verb))) {
      return beside.get();
    }
    if (fits(attached, person.get())) {
      return person.get() ? memberOf(attached) : attached;
    }
    return beside.isPresent() && !person.get()
        ? beside.get()
        : fittingAbove(attached, person.get());
  }

  /** The nearest noun above that is somebody or something as told, else what it hangs on. */
  private int fittingAbove(int attached, boolean person) {
    int node = attached;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Integer> above = antecedents.phraseAbove(node);
      if (above.isEmpty()) {
        return attached;
      }
      node = above.get();
      if (sentence.token(node).isNoun() && fits(node, person)) {
        return node;
      }
    }
    return attached;
  }

  /** Whether the other parser has the clause tell of the noun. */
  private boolean heard(int noun, int verb) {
    return sentence.alternative().contains(new Dependency(noun, verb, "acl:relcl"));
  }

  /** "Clearance from the Water Office, which blocked a dam": the office acts, and no deed of it. */
  private boolean acts(int deed, int body, int verb) {
    return sentence.token(body).entity().equals("ORGANIZATION")
        && sentence.token(deed).tag().equals("NN")
        && !SELECTION.among(sentence.token(deed), ACTORS)
        && sentence.above(body).stream()
            .anyMatch(d -> d.governor() == deed && AnyOf.matches(d.label(), "nmod:from|nmod:by"))
        && !sentence.children(verb, l -> AnyOf.matches(l, "obj|ccomp")).isEmpty()
        && sentence.children(verb, "nsubj:pass"::equals).isEmpty();
  }

  /** "A maker of denim that supplies shops": who makes it does. */
  private Optional<Integer> maker(int matter) {
    return antecedents
        .phraseAbove(matter)
        .filter(noun -> SELECTION.person(sentence.token(noun)))
        .filter(noun -> !SELECTION.person(sentence.token(matter)));
  }

  /** "A quarrel over Peru that had lasted": no name is told by "that" which of them is meant. */
  private boolean restrictive(int attached, int verb) {
    return (sentence.token(attached).isProper()
            || sentence.token(attached).word().matches("\\p{Lu}{2,}"))
        && attached + 1 < verb
        && sentence.token(attached + 1).word().equals("that")
        && sentence.token(attached + 1).tag().equals("WDT");
  }

  /** The noun with an indefinite article above a name, else the first that is no name. */
  private int described(int name) {
    List<Integer> nouns = new ArrayList<>();
    Optional<Integer> node = antecedents.phraseAbove(name);
    for (int i = 0; i < HIGHEST_CLIMB && node.isPresent(); i++) {
      node.filter(n -> sentence.token(n).isNoun() && !sentence.token(n).isProper())
          .ifPresent(nouns::add);
      node = node.filter(n -> sentence.token(n).isNoun()).flatMap(antecedents::phraseAbove);
    }
    return nouns.stream()
        .filter(n -> article(n).filter(a -> AnyOf.matches(a, "a|an")).isPresent())
        .findFirst()
        .or(() -> nouns.stream().findFirst())
        .orElse(name);
  }

  private Optional<String> article(int noun) {
    return sentence.child(noun, "det").map(Token::lemma);
  }

  /** "An institute of legal medicine, which": what has no article is what the noun is of. */
  private boolean matter(int noun) {
    return sentence.token(noun).tag().equals("NN")
        && sentence.children(noun, l -> AnyOf.matches(l, "det|nummod|nmod*")).isEmpty()
        && sentence.above(noun).stream()
            .filter(d -> d.label().equals("nmod:of") && d.governor() > 0)
            .anyMatch(
                d ->
                    !sentence
                        .children(d.governor(), l -> AnyOf.matches(l, "det|nmod:poss|nummod"))
                        .isEmpty());
  }

  /** "The court in Braga, which convicted them": a body acts, and not the town where it sits. */
  private boolean seat(int place) {
    return AnyOf.matches(sentence.token(place).entity(), "LOCATION|CITY")
        && sentence.above(place).stream()
            .filter(d -> AnyOf.matches(d.label(), "nmod:in|nmod:at") && d.governor() > 0)
            .anyMatch(d -> lists("acting-institutions", sentence.token(d.governor()).lemma()));
  }

  /** "Ana Berg of the Coast Network, who": the person rather than the body. */
  private int memberOf(int body) {
    return sentence.token(body).entity().equals("ORGANIZATION")
        ? antecedents
            .phraseAbove(body)
            .filter(i -> sentence.token(i).entity().equals("PERSON") || isMember(i, body))
            .orElse(body)
        : body;
  }

  /** "Divers from the Safety Board, who": they are who, and no board is. */
  private boolean isMember(int noun, int body) {
    return SELECTION.person(sentence.token(noun))
        && sentence.above(body).stream()
            .anyMatch(
                d ->
                    d.governor() == noun
                        && AnyOf.matches(d.label(), "nmod:from|nmod:of|nmod:at|nmod:with"));
  }

  private boolean fits(int noun, boolean person) {
    Token token = sentence.token(noun);
    if (AnyOf.matches(token.word(), "those|anyone|everyone|someone|anybody|everybody")) {
      return person; // "the mayor of those who": they are who
    }
    boolean place = AnyOf.matches(token.entity(), "LOCATION|CITY|COUNTRY|STATE*");
    boolean named = token.isProper() && Character.isUpperCase(token.word().codePointAt(0));
    return person ? SELECTION.person(token) || !place && named : !SELECTION.person(token);
  }

  private static Dependency moved(Dependency edge, int attached, int verb, int noun) {
    if (edge.governor() == attached && edge.dependent() == verb) {
      return new Dependency(noun, verb, edge.label());
    }
    return edge.governor() == verb && edge.dependent() == attached
        ? new Dependency(verb, noun, edge.label())
        : edge;
  }

  /** "A mission that the council has yet to authorize": the council does, if anybody. */
  private void passedOver(int noun, int verb, List<Dependency> edges) {
    List<Integer> own =
        sentence.children(verb, "nsubj"::equals).stream().filter(s -> s != noun).toList();
    for (int infinitive : sentence.children(verb, "xcomp"::equals)) {
      Dependency shared = new Dependency(infinitive, noun, "nsubj:xsubj");
      if (!own.isEmpty() && edges.remove(shared)) {
        own.forEach(s -> edges.add(new Dependency(infinitive, s, "nsubj:xsubj")));
        if (sentence.children(infinitive, "obj"::equals).isEmpty()) {
          edges.add(new Dependency(infinitive, noun, "obj"));
        }
      }
    }
  }

  /** "Sanctions the council imposed on it": what was imposed are the sanctions. */
  private boolean gapped(int noun, int verb) {
    Set<Integer> subjects = new HashSet<>();
    sentence
        .children(verb, "nsubj"::equals)
        .forEach(s -> subjects.addAll(sentence.subtree(s, d -> d.dependent() > noun)));
    boolean setUp =
        sentence.token(verb).lemma().equals("set")
            && sentence.child(verb, "compound:prt").filter(p -> p.word().equals("up")).isPresent();
    return (setUp || lists("object-needing-verbs", sentence.token(verb).lemma()))
        && sentence.token(noun).isNoun()
        && IntStream.range(noun + 1, verb)
            .filter(i -> !subjects.contains(i))
            .noneMatch(i -> AnyOf.matches(sentence.token(i).tag(), "W*|IN|,|CC"))
        && sentence
            .children(verb, l -> AnyOf.matches(l, "obj|ccomp|xcomp|aux:pass|nsubj:pass"))
            .isEmpty()
        && sentence.children(verb, "nsubj"::equals).stream().anyMatch(s -> s > noun);
  }

  private boolean relative(Dependency edge) {
    Token pronoun = sentence.token(edge.dependent());
    boolean second =
        pronoun.word().equals("that") && sentence.token(pronoun.index() - 1).tag().equals("CC");
    return AnyOf.matches(edge.label(), "obj|nsubj|nsubj:pass")
        && (second || AnyOf.matches(pronoun.tag(), "WDT|WP"));
  }

  private static Dependency labelled(int noun, Dependency edge) {
    return new Dependency(edge.governor(), noun, edge.label());
  }

  private boolean lists(String list, String lemma) {
    return ontology.words(list).contains(lemma);
  }
}
