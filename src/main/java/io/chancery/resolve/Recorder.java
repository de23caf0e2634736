package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.extract.Attribution;
import io.chancery.extract.EntityMention;
import io.chancery.extract.Proposition;
import io.chancery.extract.Tense;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was read beside events: times, attributions and propositions, with their words. */
final class Recorder {

  private final AnnotatedDocument annotated;
  private final Document document;
  private final Referents referents;

  Recorder(AnnotatedDocument annotated, Referents referents) {
    this.annotated = annotated;
    this.document = annotated.document();
    this.referents = referents;
  }

  List<ResolvedDocument.Time> times() {
    TimeAnchor anchor = new TimeAnchor(document.source().published());
    List<ResolvedDocument.Time> times = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      for (TimeExpression time : sentence.times()) {
        times.add(
            new ResolvedDocument.Time(
                new Quote(time.span(), time.text()),
                time.type(),
                time.value(),
                anchor.anchor(time, null, Tense.PAST)));
      }
    }
    return times;
  }

  List<ResolvedDocument.Attribution> attributions(List<Attribution> attributions) {
    return attributions.stream().map(this::attribution).toList();
  }

  private ResolvedDocument.Attribution attribution(Attribution attribution) {
    EntityMention source = attribution.source();
    return new ResolvedDocument.Attribution(
        source == null ? null : referents.of(source, Use.ACTOR).orElse(null),
        source == null ? null : new Quote(source.span(), source.text()),
        quote(attribution.cue()),
        new Quote(attribution.content(), document.textAt(attribution.content())));
  }

  private @Nullable Quote quote(@Nullable Span span) {
    return span == null ? null : new Quote(span, document.textAt(span));
  }

  List<ResolvedDocument.Proposition> propositions(List<Proposition> propositions) {
    return propositions.stream().map(this::proposition).toList();
  }

  private ResolvedDocument.Proposition proposition(Proposition proposition) {
    Span sentence = annotated.sentences().get(proposition.sentence()).span();
    return new ResolvedDocument.Proposition(
        new Quote(sentence, document.textAt(sentence)),
        proposition.subject(),
        proposition.relation(),
        proposition.arguments(),
        proposition.negated(),
        proposition.confidence());
  }
}
