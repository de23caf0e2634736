package io.chancery.annotate;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From CoreNLP's annotations to our own types; nothing of CoreNLP's passes further. */
final class Translation {

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Document document;
  private final Annotation annotation;
  private final CodePoints offsets;

  Translation(Document document, Annotation annotation) {
    this.document = document;
    this.annotation = annotation;
    this.offsets = new CodePoints(document.text());
  }

  AnnotatedDocument document() {
    List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : maps) {
      sentences.add(sentence(sentences.size(), map));
    }
    return new AnnotatedDocument(document, sentences, chains());
  }

  private Sentence sentence(int index, CoreMap map) {
    List<Token> tokens =
        map.get(CoreAnnotations.TokensAnnotation.class).stream().map(this::token).toList();
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(
        index,
        span,
        HeadlineWords.headline(map.get(CoreAnnotations.TokensAnnotation.class)),
        tokens,
        LeadingDay.mended(
            tokens, dependencies(map.get(EnhancedPlusPlusDependenciesAnnotation.class))),
        alternative(map, tokens),
        names(map),
        times(map));
  }

  private Token token(CoreLabel label) {
    return new Token(
        label.index(),
        offsets.span(label.beginPosition(), label.endPosition()),
        label.word(),
        label.lemma(),
        label.tag(),
        Objects.requireNonNullElse(label.ner(), "O"));
  }

  private static List<Dependency> alternative(CoreMap map, List<Token> tokens) {
    SemanticGraph graph = map.get(Models.Alternative.class);
    return graph == null ? List.of() : LeadingDay.mended(tokens, dependencies(graph));
  }

  private static List<Dependency> dependencies(@Nullable SemanticGraph graph) {
    if (graph == null) {
      return List.of();
    }
    Stream<Dependency> roots =
        graph.getRoots().stream().map(root -> new Dependency(0, root.index(), "root"));
    return Stream.concat(roots, graph.edgeListSorted().stream().map(Translation::dependency))
        .distinct()
        .toList();
  }

  private static Dependency dependency(SemanticGraphEdge edge) {
    return new Dependency(
        edge.getGovernor().index(), edge.getDependent().index(), edge.getRelation().toString());
  }

  private static List<NamedEntity> names(CoreMap map) {
    return mentions(map)
        .filter(m -> !isTime(m))
        .map(
            m ->
                new NamedEntity(
                    first(m),
                    last(m),
                    isPerson(m) ? "PERSON" : m.get(CoreAnnotations.NamedEntityTagAnnotation.class)))
        .toList();
  }

  private List<TimeExpression> times(CoreMap map) {
    return mentions(map).filter(Translation::isTime).map(this::time).toList();
  }

  /** Whether a mention tells a time; {@code Otto Fall}, who is called like a season, is none. */
  private static boolean isTime(CoreMap mention) {
    return mention.get(TimeAnnotations.TimexAnnotation.class) != null && !isPerson(mention);
  }

  private static boolean isPerson(CoreMap mention) {
    return mention.get(CoreAnnotations.TokensAnnotation.class).stream()
        .allMatch(token -> "PERSON".equals(token.ner()));
  }

  private TimeExpression time(CoreMap mention) {
    Timex timex = mention.get(TimeAnnotations.TimexAnnotation.class);
    List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
    Span span =
        offsets.span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
    String text = document.textAt(span);
    return new TimeExpression(
        first(mention), last(mention), span, text, timex.timexType(), value(text, timex));
  }

  /**
   * The TIMEX3 value. A bare weekday keeps open which week it is in: SUTime would take the nearest,
   * while the tense of the clause tells.
   */
  private static String value(String text, Timex timex) {
    int weekday = WEEKDAYS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
    return weekday > 0
        ? "XXXX-WXX-" + weekday
        : Objects.requireNonNullElse(timex.value(), Objects.toString(timex.altVal(), ""));
  }

  private static Stream<CoreMap> mentions(CoreMap sentence) {
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    return mentions == null ? Stream.empty() : mentions.stream();
  }

  private static int first(CoreMap mention) {
    return mention.get(CoreAnnotations.TokensAnnotation.class).get(0).index();
  }

  private static int last(CoreMap mention) {
    List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
    return tokens.get(tokens.size() - 1).index();
  }

  private List<CoreferenceChain> chains() {
    Map<Integer, CorefChain> chains =
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
    if (chains == null) {
      return List.of();
    }
    return chains.values().stream()
        .filter(chain -> chain.getMentionsInTextualOrder().size() > 1)
        .map(Translation::chain)
        .sorted(Comparator.comparing(c -> place(c.mentions().get(0)), Comparator.naturalOrder()))
        .toList();
  }

  private static Long place(CoreferenceChain.Mention mention) {
    return ((long) mention.sentence() << 32) + ((long) mention.first() << 16) + mention.last();
  }

  private static CoreferenceChain chain(CorefChain chain) {
    return new CoreferenceChain(
        chain.getMentionsInTextualOrder().stream()
            .map(
                m ->
                    new CoreferenceChain.Mention(
                        m.sentNum - 1,
                        m.startIndex,
                        m.endIndex - 1,
                        m.headIndex,
                        m.mentionType == Dictionaries.MentionType.PRONOMINAL))
            .toList());
  }
}
