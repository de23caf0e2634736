package io.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.chancery.wordnet.WordNet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The CoreNLP models of one profile, loaded side by side; safe to share between threads. */
final class Models {

  private final StanfordCoreNLP tagging;
  private final Optional<StanfordCoreNLP> parsing;
  private final Optional<StanfordCoreNLP> coreference;
  private final Optional<StanfordCoreNLP> second;
  private final WordNet wordNet = new WordNet();

  private Models(List<StanfordCoreNLP> stages) {
    this.tagging = stages.get(0);
    this.parsing = stages.stream().skip(1).findFirst();
    this.coreference = stages.stream().skip(2).findFirst();
    this.second = stages.stream().skip(3).findFirst();
  }

  static Models load(Profile profile) {
    List<CompletableFuture<StanfordCoreNLP>> loading =
        Stream.concat(
                Stream.of(profile.tagging(), profile.parsing(), profile.coreference()),
                profile.secondParsing().stream())
            .map(properties -> CompletableFuture.supplyAsync(() -> stage(properties)))
            .toList();
    return new Models(loading.stream().map(CompletableFuture::join).toList());
  }

  /** What questions need: no parser and no coreference, so that they load in a second or two. */
  static Models forQuestions() {
    return new Models(List.of(stage(Profile.taggingOfQuestions())));
  }

  private static StanfordCoreNLP stage(Properties properties) {
    return new StanfordCoreNLP(properties, false);
  }

  /** Annotates text of which typography is already plain. */
  Annotation read(String text, @Nullable LocalDate published) {
    Annotation annotation = new Annotation(text);
    if (published != null) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
    }
    tagging.annotate(annotation);
    TagRepair.mend(annotation);
    HeadlineTags.mend(annotation, wordNet);
    second.ifPresent(parser -> readOtherwise(parser, annotation));
    parsing.ifPresent(parser -> parser.annotate(annotation));
    coreference.ifPresent(resolver -> resolver.annotate(annotation));
    return annotation;
  }

  /** Sets the second parser's edges aside, where the first does not overwrite them. */
  private static void readOtherwise(StanfordCoreNLP parser, Annotation annotation) {
    parser.annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentence.set(
          Alternative.class,
          sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class));
    }
  }

  /** What the second parser says of a sentence. */
  static final class Alternative implements CoreAnnotation<SemanticGraph> {
    @Override
    public Class<SemanticGraph> getType() {
      return SemanticGraph.class;
    }
  }
}
