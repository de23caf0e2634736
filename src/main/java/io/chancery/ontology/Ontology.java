package io.chancery.ontology;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said: event classes, flat predicates, the frames of the lexicon and the words that
 * steer them. Immutable; read once from Turtle.
 */
public final class Ontology {
  private final Declarations declarations;
  private final ClassHierarchy classes;
  private final Map<String, EventClass> eventClasses;
  private final Map<String, FlatPredicate> flatPredicates;
  private final Map<String, Frame> frames;
  private final List<SupportVerb> supportVerbs;
  private final List<FactualityCue> factualityCues;
  private final List<ReportingVerb> reportingVerbs;
  private final Map<String, Set<String>> wordLists;
  private final List<State> states;
  private final Crosswalk cameo;
  private final Crosswalk weis;

  private Ontology(Knowledge knowledge) {
    declarations = Declarations.of(knowledge);
    declarations.check(knowledge.files());
    classes = ClassHierarchy.of(knowledge);
    eventClasses = sealed(new EventClassReader(knowledge, classes).read());
    flatPredicates =
        sealed(new FlatPredicateReader(knowledge, classes).read(eventClasses.values()));
    frames = sealed(frames(knowledge));
    CueReader cues = new CueReader(knowledge);
    supportVerbs = cues.supportVerbs();
    factualityCues = cues.factualityCues();
    reportingVerbs = cues.reportingVerbs();
    wordLists = cues.wordLists();
    states = new StateReader(knowledge, realisations(knowledge)).read();
    cameo = new EventClassReader(knowledge, classes).crosswalk("cameo");
    weis = new EventClassReader(knowledge, classes).crosswalk("weis");
  }

  /**
   * Reads the ontology.
   *
   * @param roots files of Turtle, or folders of them; one that comes later may describe a term of
   *     an earlier one anew
   * @throws OntologyException if a file cannot be used, with file, line and what to do
   */
  public static Ontology load(List<Path> roots) {
    return new Ontology(Knowledge.read(roots));
  }

  /** What descriptions of known entities may use. */
  Declarations declarations() {
    return declarations;
  }

  private Map<String, Frame> frames(Knowledge knowledge) {
    ValenceReader valences = new ValenceReader(knowledge, realisations(knowledge));
    return new FrameReader(knowledge, eventClasses.keySet(), valences).read();
  }

  private RealisationReader realisations(Knowledge knowledge) {
    return new RealisationReader(knowledge, classes, DependencyLabels.read());
  }

  private static <T> Map<String, T> sealed(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The event class with this local name, such as {@code Condemn}. */
  public Optional<EventClass> eventClass(String name) {
    return Optional.ofNullable(eventClasses.get(name));
  }

  public Collection<EventClass> eventClasses() {
    return eventClasses.values();
  }

  /** From CAMEO codes to PLOVER types. */
  public Crosswalk cameo() {
    return cameo;
  }

  /** From WEIS codes to PLOVER types. */
  public Crosswalk weis() {
    return weis;
  }

  /** A class and all its superclasses, nearest first, by local names. */
  public List<String> superclasses(String name) {
    return classes.of(name);
  }

  /** Whether a class, of events or of things, is the other one or below it. */
  public boolean isA(String name, String ancestor) {
    return classes.isA(name, ancestor);
  }

  /** Whether things of a class may fill a role: {@code Thing} stands for anything. */
  public boolean fills(String name, Realisation realisation) {
    return realisation.fillers().stream().anyMatch(f -> f.equals("Thing") || isA(name, f));
  }

  /** The flat predicate with this local name, such as {@code talksWith}. */
  public Optional<FlatPredicate> flatPredicate(String name) {
    return Optional.ofNullable(flatPredicates.get(name));
  }

  public Collection<FlatPredicate> flatPredicates() {
    return flatPredicates.values();
  }

  /**
   * The flat predicates that summarise events of a class, its own or else those of its nearest
   * superclass.
   */
  public List<FlatPredicate> flatPredicatesOf(String eventClass) {
    return flatPredicates.values().stream().filter(p -> p.classes().contains(eventClass)).toList();
  }

  /** The frame with this local name, such as {@code condemn-1}. */
  public Optional<Frame> frame(String id) {
    return Optional.ofNullable(frames.get(id));
  }

  /** All frames, in the order of the files. */
  public Collection<Frame> frames() {
    return frames.values();
  }

  public List<SupportVerb> supportVerbs() {
    return supportVerbs;
  }

  public List<FactualityCue> factualityCues() {
    return factualityCues;
  }

  public List<ReportingVerb> reportingVerbs() {
    return reportingVerbs;
  }

  /** The lemmas of a list of words, such as {@code hearsay}; none where no file has the list. */
  public Set<String> words(String list) {
    return wordLists.getOrDefault(list, Set.of());
  }

  /** How relations are expressed, in the order of the files. */
  public List<State> states() {
    return states;
  }
}
