package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer GAZETTEER =
      Gazetteer.load(List.of(Path.of("seeds/entities")), ONTOLOGY);
  private static final String ID = "https://w3id.org/chancery/id/";
  private static final Entity MINISTER = known("Foreign_Minister_of_Japan");
  private static final String HAYASHI = ID + "Yoshimasa_Hayashi";
  private static final String MOTEGI = ID + "Toshimitsu_Motegi";
  private static final Entity ENVOY =
      new NilEntity("Jens Falk", EntityType.Person, null, List.of());

  private static Entity known(String name) {
    return new LinkedEntity(GAZETTEER.byIri(ID + name).orElseThrow(), "JPN", List.of());
  }

  @Test
  @DisplayName("who is told by office alone is whoever held it on the day of the report")
  void byTheDay() {
    Set<String> march = recipients(meeting("a", MINISTER, LocalDate.of(2021, 3, 16)));
    Set<String> june = recipients(meeting("b", MINISTER, LocalDate.of(2023, 6, 15)));
    assertThat(march).contains(MINISTER.key(), MOTEGI).doesNotContain(HAYASHI);
    assertThat(june).contains(MINISTER.key(), HAYASHI).doesNotContain(MOTEGI);
  }

  private static Set<String> recipients(ResolvedDocument article) {
    return new Accounts(Iris.standard(), ONTOLOGY, GAZETTEER).of(article).get(0).recipients();
  }

  /** An article that tells of a meeting of the envoy with somebody. */
  private static ResolvedDocument meeting(String id, Entity who, LocalDate day) {
    String text = "Jens Falk met " + who.name() + ".";
    Participant.OfEntity agent = new Participant.OfEntity(ENVOY, quote(text, "Jens Falk"));
    Participant.OfEntity recipient = new Participant.OfEntity(who, quote(text, who.name()));
    Span sentence = new Span(0, text.length());
    Event.Mention mention = new Event.Mention(quote(text, "met"), false, sentence, "meet-1", 0.9);
    Event event =
        new Event(
            "Meet-10",
            "Meet",
            "Meet",
            List.of(agent),
            List.of(recipient),
            null,
            null,
            new EventTime(new Interval(day, day), "then"),
            null,
            Factuality.Actual,
            null,
            List.of(mention));
    return new ResolvedDocument(
        new Document(id, text, new Source(id, "The Gazette", day, null, "en"), List.of()),
        List.of(sentence),
        Stream.of(agent, recipient)
            .map(each -> new ResolvedDocument.Mention(each.words(), each.entity()))
            .toList(),
        List.of(),
        List.of(),
        List.of(event),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Quote quote(String text, String words) {
    int begin = text.indexOf(words);
    return new Quote(new Span(begin, begin + words.length()), words);
  }
}
