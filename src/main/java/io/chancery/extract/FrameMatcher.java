package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Path;
import io.chancery.ontology.Realisation;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the roles of an evoked frame from the sentence around its trigger. */
final class FrameMatcher {

  private static final Pattern CONTENT =
      Pattern.compile("obj|xcomp|ccomp|nmod:(of|for|to)|obl:to|acl|acl:(to|of)");

  private static final Selection SELECTION = new Selection();

  /** What somebody is named to stands by itself, and is not said of him. */
  private static final String POST = "Position";

  private final Document document;
  private final Sentence parsed;
  private final Sentence enriched;
  private final Grammar grammar;
  private final Misfits misfits;
  private final Limits limits;
  private final FillingTimes times;
  private final Set<Integer> triggers;
  private final Set<Integer> told;
  private final Set<Integer> happening;
  private final Map<Integer, Integer> carried;
  private final Set<String> bodies;

  /**
   * A matcher for one sentence.
   *
   * @param parsed the sentence as parsed
   * @param enriched the sentence with shared arguments
   * @param triggers tokens that may evoke a frame
   * @param lost those among them that tell no event in the end
   * @param happenings what the sentence says nothing of but that it happens
   * @param bodies nouns of bodies that act where they stand before a deed: {@code police raid}
   */
  FrameMatcher(
      Document document,
      Sentence parsed,
      Sentence enriched,
      Set<Integer> triggers,
      Set<Integer> lost,
      Happenings happenings,
      Set<String> bodies) {
    this.document = document;
    this.parsed = parsed;
    this.enriched = enriched;
    this.grammar = new Grammar(parsed);
    this.misfits = new Misfits(parsed);
    this.limits = new Limits(parsed);
    this.times = new FillingTimes(parsed);
    this.triggers = triggers;
    this.told =
        triggers.stream().filter(t -> !lost.contains(t)).collect(Collectors.toUnmodifiableSet());
    this.happening = happenings.among(triggers);
    this.carried = happenings.carried(triggers);
    this.bodies = bodies;
  }

  /** The arguments found, or nothing where a required role is not filled. */
  Optional<List<Argument>> arguments(Evocation evocation) {
    return arguments(evocation, true);
  }

  /** What is found of those who take part in what happens, whoever they are. */
  Optional<List<Argument>> ofHappening(Evocation evocation) {
    return happening.contains(evocation.trigger()) ? arguments(evocation, false) : Optional.empty();
  }

  private Optional<List<Argument>> arguments(Evocation evocation, boolean whole) {
    List<Argument> arguments = new ArrayList<>();
    Set<Integer> used = new HashSet<>(Set.of(evocation.trigger()));
    for (Realisation realisation : evocation.frame().realisations()) {
      if (!realisation.appliesTo(evocation.unit())) {
        continue;
      }
      List<Argument> found = fill(evocation.trigger(), realisation, used);
      if (found.isEmpty() && realisation.required() && whole) {
        return Optional.empty();
      }
      arguments.addAll(found);
    }
    return Optional.of(arguments);
  }

  /**
   * "An outrageous act" is an outrage, whatever the noun: the adjective may say of what kind it is.
   */
  private boolean alike(Realisation realisation, Token token) {
    return SELECTION.among(token, realisation.alike())
        || realisation.role() == Role.THEME
            && parsed.children(token.index(), "amod"::equals).stream()
                .anyMatch(i -> realisation.alike().contains(parsed.token(i).lemma()));
  }

  /** "Sent 40 vets and 200 tents": who sends one thing of a list sends the other. */
  private boolean listed(Realisation realisation, int head) {
    return realisation.role() == Role.THEME
        && parsed.token(head).isNoun()
        && parsed.above(head).stream()
            .filter(edge -> edge.relation().equals("obj"))
            .flatMap(edge -> parsed.children(edge.governor(), "obj"::equals).stream())
            .anyMatch(
                other ->
                    grammar.coordinated(Math.min(head, other)).contains(Math.max(head, other))
                        && alike(realisation, parsed.token(other)));
  }

  private List<Argument> fill(int trigger, Realisation realisation, Set<Integer> used) {
    for (Path path : realisation.paths()) {
      if (realisation.role() == Role.AGENT && agentOfActive(trigger, path)) {
        continue;
      }
      List<Integer> heads =
          Walk.along(path, enriched, trigger).stream()
              .flatMap(head -> grammar.coordinated(head).stream())
              .distinct()
              .filter(head -> !used.contains(head) && accepts(realisation, path, head))
              .toList();
      if (!heads.isEmpty()) {
        used.addAll(heads);
        return heads.stream()
            .map(
                h ->
                    new Argument(
                        realisation.role(),
                        measured(trigger, realisation, path, h)
                            .orElseGet(() -> filler(trigger, realisation, h)),
                        path.toString()))
            .toList();
      }
    }
    return List.of();
  }

  /** "Won by a million votes": only what undergoes something has its doer behind "by". */
  private boolean agentOfActive(int trigger, Path path) {
    return path.toString().equals("obl:by")
        && parsed.token(trigger).isVerb()
        && !grammar.passive(trigger);
  }

  private boolean accepts(Realisation realisation, Path path, int head) {
    Token token = parsed.token(head);
    if (!realisation.alike().isEmpty()
        && !alike(realisation, token)
        && !listed(realisation, head)) {
      return false;
    }
    if (times.received(realisation, path, head)) {
      return true;
    }
    if (times.is(head)
        || token.lemma().matches("sidelines?|margins?")
        || misfits.holds(realisation, path, token)
        || SELECTION.among(token, realisation.unlike())) {
      return false;
    }
    Set<String> fillers = realisation.fillers();
    return fillers.contains("Thing")
        || (fillers.contains("Actor")
            && (modifies(path) ? namesActor(path, token) : mayAct(realisation, path, token)))
        || (fillers.contains("Person")
            && mayAct(realisation, path, token)
            && SELECTION.person(token))
        || (fillers.contains("Actor") && speaksForParties(realisation, path, token))
        || (fillers.contains("Actor") && listens(realisation, path, token))
        || (fillers.contains("Event") && event(head).isPresent())
        || (fillers.contains("Amount") && grammar.amount(head))
        || (fillers.contains("Place") && (modifies(path) ? names(token) : mayBePlace(token)));
  }

  private static boolean modifies(Path path) {
    String last = path.steps().get(path.steps().size() - 1).label();
    return last.equals("amod") || last.equals("compound");
  }

  /** Modifiers take part only as names: Chinese, US, Quad; or as "trilateral" and the like. */
  private static boolean names(Token token) {
    boolean capital =
        Character.isUpperCase(token.word().charAt(0))
            && (token.index() > 1 || token.isProper() || !token.entity().equals("O"));
    return capital
        || token.lemma().matches("trilateral|bilateral|three-way|two-way|four-way|quadrilateral");
  }

  /** In "police raid" the police do it. */
  private boolean namesActor(Path path, Token token) {
    return names(token) || path.toString().endsWith("compound") && bodies.contains(token.lemma());
  }

  private boolean mayAct(Realisation realisation, Path path, Token token) {
    boolean object =
        realisation.role() == Role.RECIPIENT
            && path.toString().matches("obj|nsubj:pass|xcomp>nsubj");
    return grammar.nominal(token.index())
        && !token.entity().equals("MONEY")
        && !token.tag().matches("WP|WDT|EX")
        && (token.isProper()
            || !(object ? told : triggers).contains(token.index())
            || token.tag().equals("NNS")
            || bodies.contains(token.lemma()));
  }

  /**
   * A meeting or trip as subject stands for those who meet or travel; a deed may do something too:
   * "strained by the seizure".
   */
  private boolean speaksForParties(Realisation realisation, Path path, Token token) {
    return realisation.role() == Role.AGENT
        && path.steps().get(0).label().matches("nsubj|obl:agent|obl:by")
        && triggers.contains(token.index())
        && token.isNoun();
  }

  /** "Told a rally": a gathering stands for those who gathered. */
  private boolean listens(Realisation realisation, Path path, Token token) {
    return realisation.role() == Role.RECIPIENT
        && realisation.required()
        && path.toString().equals("obj")
        && token.lemma().matches("rally|meeting|summit|conference|hearing|inquiry|protest|trial");
  }

  private boolean mayBePlace(Token token) {
    return grammar.nominal(token.index())
        && !triggers.contains(token.index())
        && !token.tag().matches("CD|JJS|\\$")
        && !AnyOf.matches(token.entity(), "DATE|TIME")
        && !SELECTION.nowhere(token);
  }

  /** "Faces up to nine years in prison": without the years it is another sentence. */
  private Optional<Mention> measured(int trigger, Realisation realisation, Path path, int head) {
    return realisation.role() == Role.THEME && path.toString().startsWith("obj>nmod:")
        ? parsed.children(trigger, "obj"::equals).stream()
            .filter(o -> o < head && !parsed.children(o, "nummod"::equals).isEmpty())
            .map(o -> (Mention) NounPhrases.from(document, parsed, o, head))
            .findFirst()
        : Optional.empty();
  }

  private Mention filler(int trigger, Realisation realisation, int head) {
    boolean eventful =
        realisation.role() == Role.THEME
            || realisation.fillers().contains("Event")
            || triggers.contains(head) && parsed.token(head).tag().equals("NN");
    boolean mereWord = triggers.contains(head) && !told.contains(head);
    boolean agent = realisation.role() == Role.AGENT;
    if (eventful && !isWhere(head) && !(mereWord && bodies.contains(parsed.token(head).lemma()))) {
      Optional<Integer> event =
          event(head)
              .filter(other -> other != trigger && (agent || told.contains(other)))
              .filter(other -> !limits.limited(head, other) && !limits.asks(trigger, head));
      if (event.isPresent()) {
        return new EventReference(parsed.index(), event.get());
      }
    }
    Optional<Integer> object =
        realisation.fillers().contains(POST) ? Optional.empty() : smallClause(trigger, head);
    if (object.isPresent()) {
      return object.get() < trigger
          ? NounPhrases.around(document, parsed, object.get())
          : NounPhrases.from(document, parsed, object.get(), head);
    }
    Optional<Integer> kept =
        realisation.role() == Role.THEME ? kept(trigger, head) : Optional.empty();
    if (kept.isPresent()) {
      return NounPhrases.from(document, parsed, head, kept.get());
    }
    boolean phrase =
        (grammar.nominal(head) || parsed.token(head).isProper()) && !being(trigger, head);
    boolean purpose = mereWord && !parsed.children(head, "acl:to"::equals).isEmpty();
    return phrase && !purpose && (!grammar.predicated(head) || describes(trigger, head))
        ? NounPhrases.around(document, parsed, head)
        : NounPhrases.whole(document, parsed, head);
  }

  /** "Denied being a member": what is denied is no member. */
  private boolean being(int trigger, int head) {
    return parsed.children(trigger, l -> AnyOf.matches(l, "xcomp|ccomp")).contains(head)
        && parsed.children(head, "cop"::equals).stream()
            .anyMatch(be -> parsed.token(be).tag().equals("VBG"));
  }

  /** "Denied that the pay was up for negotiation": what is denied is the whole clause. */
  private boolean isWhere(int head) {
    return grammar.predicated(head) && !parsed.children(head, "case"::equals).isEmpty();
  }

  /** "It was a deal that envoys struck": the trigger tells which deal it is. */
  private boolean describes(int trigger, int head) {
    return parsed.subtree(head, edge -> true).contains(trigger);
  }

  /** The object of which something is said: {@code called the pact a gamble}. */
  private Optional<Integer> smallClause(int trigger, int head) {
    boolean predicate =
        parsed.children(trigger, l -> l.matches("xcomp|obl:as|advcl:as")).contains(head)
            && !parsed.token(head).isVerb()
            && !grammar.marked(head, "to");
    return predicate
        ? Stream.of(
                parsed.children(trigger, "obj"::equals).stream(),
                parsed.children(head, "nsubj"::equals).stream(),
                relative(trigger))
            .flatMap(objects -> objects)
            .filter(object -> object < head)
            .filter(object -> object > trigger || relative(trigger).anyMatch(object::equals))
            .findFirst()
        : Optional.empty();
  }

  /** "A claim they called absurd": it is the claim that they called so. */
  private Stream<Integer> relative(int trigger) {
    return parsed.above(trigger).stream()
        .filter(d -> d.label().equals("acl:relcl"))
        .map(Dependency::governor)
        .filter(noun -> !grammar.statedSubjects(trigger).contains(noun));
  }

  /** How an unnamed object is right behind it: {@code kept the patients alive}. */
  private Optional<Integer> kept(int trigger, int object) {
    boolean common = parsed.token(object).isNoun() && !parsed.token(object).isProper();
    return parsed.children(trigger, "xcomp"::equals).stream()
        .filter(how -> common && object > trigger && how == object + 1)
        .filter(how -> parsed.token(how).tag().equals("JJ"))
        .findFirst();
  }

  /** The event that a phrase or clause is about: its head, or else the nearest trigger below it. */
  private Optional<Integer> event(int head) {
    List<Integer> level = List.of(carried.getOrDefault(head, head));
    for (int depth = 0; depth < 4 && !level.isEmpty(); depth++) {
      Optional<Integer> found = level.stream().filter(triggers::contains).findFirst();
      if (found.isPresent()) {
        return found;
      }
      level = level.stream().flatMap(t -> content(t).stream()).toList();
    }
    return Optional.empty();
  }

  private List<Integer> content(int token) {
    return parsed.below(token).stream()
        .filter(d -> CONTENT.matcher(d.label()).matches() || takesPart(d))
        .filter(d -> !reduced(d))
        .map(d -> d.dependent())
        .toList();
  }

  /** "An economy crippled by debt" is about the economy, "a firm to be listed" about the firm. */
  private boolean reduced(Dependency edge) {
    return edge.label().equals("acl") && parsed.token(edge.dependent()).tag().matches("VBN|VBG")
        || edge.label().equals("acl:to") && parsed.token(edge.dependent()).tag().equals("VBN");
  }

  /** "Engage in dialogue", "use its weight to bring about talks". */
  private boolean takesPart(Dependency edge) {
    String verb = parsed.token(edge.governor()).lemma();
    return switch (edge.label()) {
      case "obl:in" -> verb.matches("engage|participate|join|take|enter|succeed|result|help");
      case "advcl:to" -> verb.matches("use|work|do|act|move|try|help|cooperate|join|step");
      default -> false;
    };
  }
}
