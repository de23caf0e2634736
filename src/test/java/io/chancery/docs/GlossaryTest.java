package io.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.CoreferenceChain;
import io.chancery.annotate.NamedEntity;
import io.chancery.annotate.TimeExpression;
import io.chancery.extract.Argument;
import io.chancery.extract.Attribution;
import io.chancery.extract.EventMention;
import io.chancery.extract.Extraction;
import io.chancery.extract.Proposition;
import io.chancery.ontology.EventClass;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.FlatPredicate;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Realisation;
import io.chancery.ontology.SupportVerb;
import io.chancery.ontology.Tenure;
import io.chancery.pipeline.Fingerprint;
import io.chancery.query.Catalogue;
import io.chancery.query.Explanation;
import io.chancery.query.Inquiry;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
import io.chancery.store.Layer;
import io.chancery.text.Furniture;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GlossaryTest {

  private static final List<Class<?>> CENTRAL =
      List.of(
          Span.class,
          Furniture.class,
          AnnotatedDocument.class,
          NamedEntity.class,
          TimeExpression.class,
          CoreferenceChain.class,
          EventMention.class,
          Argument.class,
          Attribution.class,
          Proposition.class,
          Extraction.class,
          EventClass.class,
          Factuality.class,
          FlatPredicate.class,
          Gazetteer.class,
          KnownEntity.class,
          LexicalUnit.class,
          Realisation.class,
          SupportVerb.class,
          Tenure.class,
          LinkedEntity.class,
          NilEntity.class,
          Participant.class,
          EventTime.class,
          Interval.class,
          Statement.class,
          Relation.class,
          ResolvedDocument.class,
          Layer.class,
          Fingerprint.class,
          Catalogue.class,
          Inquiry.class,
          Explanation.class);

  @Test
  void every_word_of_a_central_type_s_name_is_explained() {
    Set<String> explained = explained();
    assertThat(CENTRAL.stream().flatMap(GlossaryTest::words)).isSubsetOf(explained);
  }

  /** Words in the first column of the tables. */
  private static Set<String> explained() {
    return Page.read(Path.of("docs/glossary.md")).lines().stream()
        .filter(line -> line.startsWith("| "))
        .flatMap(line -> Stream.of(line.split("\\|")[1].strip().split("\\W+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(Class<?> type) {
    return Stream.of(type.getSimpleName().split("(?<=[a-z])(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT));
  }
}
