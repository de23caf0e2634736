package io.chancery.graph;

import io.chancery.ontology.Factuality;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms that document graphs are written in; docs/reference/graph.md says what each means. */
public final class Vocabulary {

  /** Namespace of the ontology. */
  public static final String CH = "https://w3id.org/chancery/ns#";

  /** Namespace of the lexicon, whose frames are the rules that find facts. */
  public static final String LEX = "https://w3id.org/chancery/lexicon#";

  /** Namespace of the PLOVER scheme. */
  public static final String PLOVER = "https://w3id.org/chancery/plover#";

  public static final Node TYPE = RDF.Nodes.type;
  public static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");
  public static final Node LABEL = RDFS.Nodes.label;
  public static final Node ALT_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
  public static final Node TITLE = DCTerms.title.asNode();
  public static final Node LANGUAGE = DCTerms.language.asNode();
  public static final Node URL = NodeFactory.createURI("https://schema.org/url");

  // Classes
  public static final Node ARTICLE = ch("Article");
  public static final Node FURNITURE = ch("Furniture");
  public static final Node SENTENCE = ch("TextSentence");
  public static final Node SPAN = ch("Span");
  public static final Node EVENT = ch("Event");

  /** An office, such as foreign minister of a state. */
  public static final Node OFFICE = ch("Position");

  public static final Node EVENT_MENTION = ch("EventMention");
  public static final Node EVENT_REFERENCE = ch("EventReference");
  public static final Node RELATION_STATEMENT = ch("RelationStatement");
  public static final Node RELATION_MENTION = ch("RelationMention");
  public static final Node ATTRIBUTION = ch("Attribution");
  public static final Node TIME_EXPRESSION = ch("TimeExpression");
  public static final Node PROPOSITION = ch("Proposition");
  public static final Node ADJUNCT = ch("Adjunct");
  public static final Node PREDICATION = ch("Predication");
  public static final Node CONSTITUENT = ch("Constituent");
  public static final Node TENURE = ch("Tenure");

  // Documents
  public static final Node DOC_ID = ch("docId");
  public static final Node PUBLISHER = ch("publisher");
  public static final Node PUBLISHED = ch("published");
  public static final Node CHARACTERS = ch("characters");
  public static final Node SENTENCE_COUNT = ch("sentenceCount");
  public static final Node TEXT = ch("text");
  public static final Node CONTENT_HASH = ch("contentHash");
  public static final Node IN_DOCUMENT = ch("inDocument");
  public static final Node IN_SENTENCE = ch("inSentence");
  public static final Node BEGIN = ch("begin");
  public static final Node END = ch("end");
  public static final Node WORDS = ch("words");
  public static final Node WHY = ch("why");

  // Entities
  public static final Node REFERS_TO = ch("refersTo");
  public static final Node COUNTRY_CODE = ch("countryCode");
  public static final Node TOLD_APART_BY = ch("toldApartBy");
  public static final Node WIKIDATA = ch("wikidata");
  public static final Node ACTOR_CODE = ch("actorCode");
  public static final Node MEMBER = ch("member");
  public static final Node MEMBER_DEPTH = ch("memberDepth");

  // Events and their evidence
  public static final Node AGENT = ch("agent");
  public static final Node RECIPIENT = ch("recipient");
  public static final Node THEME = ch("theme");
  public static final Node THEME_SPAN = ch("themeSpan");
  public static final Node PLACE = ch("place");
  public static final Node SOURCE = ch("source");
  public static final Node TIME_BEGIN = ch("timeBegin");
  public static final Node TIME_END = ch("timeEnd");
  public static final Node TIME_TEXT = ch("timeText");
  public static final Node FACTUALITY = ch("factuality");
  public static final Node PART_OF = ch("partOf");
  public static final Node REPORTED = ch("reported");
  public static final Node OF_EVENT = ch("ofEvent");
  public static final Node EVOKES = ch("evokesClass");
  public static final Node TRIGGER = ch("trigger");
  public static final Node HAS_ADJUNCT = ch("adjunct");
  public static final Node ADJUNCT_ROLE = ch("adjunctRole");
  public static final Node ADJUNCT_SPAN = ch("adjunctSpan");
  public static final Node ADJUNCT_CUE = ch("adjunctCue");
  public static final Node ADJUNCT_EVENT = ch("adjunctEvent");
  public static final Node NOMINAL = ch("nominal");
  public static final Node FOUND_BY = ch("foundBy");
  public static final Node CONFIDENCE = ch("confidence");
  public static final Node RANK = ch("rank");
  public static final Node EVIDENCE = ch("evidence");

  // Statements and relations
  public static final Node CONTESTED = ch("contested");
  public static final Node OF_RELATION = ch("ofRelation");
  public static final Node SUBJECT_SPAN = ch("subjectSpan");
  public static final Node OBJECT_SPAN = ch("objectSpan");
  public static final Node SOURCE_SPAN = ch("sourceSpan");
  public static final Node NO_WORDS = ch("NoWords");

  // Attributions, times, propositions, predications
  public static final Node CUE_SPAN = ch("cueSpan");
  public static final Node CONTENT_SPAN = ch("contentSpan");
  public static final Node SPAN_OF = ch("span");
  public static final Node TIMEX_TYPE = ch("timexType");
  public static final Node TIMEX_VALUE = ch("timexValue");
  public static final Node SUBJECT_TEXT = ch("subjectText");
  public static final Node RELATION_TEXT = ch("relationText");
  public static final Node NEGATED = ch("negated");
  public static final Node PREDICATION_SUBJECT = ch("predicationSubject");
  public static final Node PREDICATE_SPAN = ch("predicateSpan");
  public static final Node PREDICATION_ARGUMENT = ch("predicationArgument");
  public static final Node CONSTITUENT_SPAN = ch("constituentSpan");
  public static final Node CONSTITUENT_ENTITY = ch("constituentEntity");
  public static final Node CONSTITUENT_EVENT = ch("constituentEvent");

  // Identity across documents
  public static final Node LINK = ch("IdentityLink");
  public static final Node LINK_FROM = ch("linkFrom");
  public static final Node LINK_TO = ch("linkTo");
  public static final Node LINK_RELATION = ch("linkRelation");
  public static final Node SCORE = ch("score");
  public static final Node REASON = ch("reason");
  public static final Node RESTS_ON = ch("restsOn");
  public static final Node RESTS_ON_BEING_ONE = ch("restsOnBeingOne");
  public static final Node RESTS_ON_FINDING = ch("restsOnFindingToBeOne");
  public static final Node IDENTITY = ch("identity");
  public static final Node ACCOUNTS = ch("accounts");
  public static final Node PUBLISHERS = ch("publishers");
  public static final Node FIRST_REPORT = ch("firstReport");
  public static final Node LAST_REPORT = ch("lastReport");
  public static final Node ACCOUNT = ch("account");
  public static final Node ACCOUNT_IN = ch("accountIn");
  public static final Node CANDIDATE_KEY = ch("candidateKey");
  public static final Node COMPARED_WITH = ch("comparedWith");

  // Corrections by people
  public static final Node CORRECTION = ch("Correction");
  public static final Node CORRECTION_KIND = ch("correctionKind");
  public static final Node CORRECTS = ch("corrects");
  public static final Node CORRECTS_WITH = ch("correctsWith");
  public static final Node SPOKE_OF = ch("spokeOf");
  public static final Node CORRECTED_BY = ch("correctedBy");
  public static final Node CORRECTED_ON = ch("correctedOn");
  public static final Node CORRECTED_BECAUSE = ch("correctedBecause");

  // Inferences
  public static final Node HAPPENED = ch("Happened");
  public static final Node RULE = ch("InferenceRule");
  public static final Node RULE_TEXT = ch("ruleText");
  public static final Node FILE = ch("file");
  public static final Node LINE = ch("line");

  /** The name of the graph of what is inferred; the same in every store, for questions to name. */
  public static final String INFERRED = CH + "inferred";

  /** The name of the graph of the rules by which it is inferred. */
  public static final String RULES = CH + "rules";

  /** What only links between two documents have. */
  public static final Set<Node> OF_LINKS =
      Set.of(
          LINK_FROM,
          LINK_TO,
          LINK_RELATION,
          SCORE,
          REASON,
          RESTS_ON,
          RESTS_ON_BEING_ONE,
          RESTS_ON_FINDING);

  /** What only the graph of accounts has. */
  public static final Set<Node> OF_ACCOUNTS =
      Set.of(ACCOUNT, ACCOUNT_IN, CANDIDATE_KEY, COMPARED_WITH);

  private Vocabulary() {}

  /** A term of the ontology by its local name. */
  public static Node ch(String localName) {
    return NodeFactory.createURI(CH + localName);
  }

  /** The value of {@code ch:factuality}. */
  public static Node factuality(Factuality factuality) {
    return ch(factuality.name());
  }

  /** The property of a proposition's argument at this place, counted from 1. */
  public static Node argumentText(int place) {
    return ch("argumentText-" + place);
  }

  /** The local name of a term of the ontology. */
  public static String localName(Node term) {
    return term.getURI().substring(CH.length());
  }

  /** The prefixes that files and questions use, by prefix; {@code id:} is the base of the data. */
  public static Map<String, String> prefixes(Iris iris) {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("ch", CH);
    prefixes.put("lex", LEX);
    prefixes.put("plover", PLOVER);
    prefixes.put("id", iris.base());
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("dct", DCTerms.NS);
    return prefixes;
  }
}
