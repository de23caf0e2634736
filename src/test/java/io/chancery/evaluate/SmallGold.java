package io.chancery.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A gold folder over one article of four sentences, written where a test wants it. */
final class SmallGold {

  static final String TEXT =
      "Ana Belmonte met Ilir Toska on Friday. The Harbour Pact condemned the shelling. "
          + "Belmonte will visit Port Istria, her spokesman said. The mood was friendly.";

  private static final String DOCUMENTS = "{'doc': 'pier', 'sentences': []}";

  private static final String ENTITIES =
      """
      {'id': 'Ana_Belmonte', 'type': 'Person', 'wikidata': 'Q1', 'names': ['Ana Belmonte', 'Belmonte']}
      {'id': 'Ilir_Toska', 'type': 'Person', 'names': ['Ilir Toska']}
      {'id': 'Spokesman', 'type': 'Office', 'names': ['her spokesman']}
      {'id': 'Harbour_Pact', 'type': 'Group', 'names': ['the Harbour Pact'], 'members': ['Istria', 'Lorne']}
      {'id': 'Istria', 'type': 'Country', 'names': ['Istria', 'the country']}
      {'id': 'Lorne', 'type': 'Country', 'names': ['Lorne']}
      {'id': 'Merania', 'type': 'Country', 'names': ['Merania']}
      {'id': 'Port_Istria', 'type': 'City', 'names': ['Port Istria']}
      """;

  private static final String EVENTS =
      event(
              "met",
              "'id': 'meet', 'type': 'Meet', 'plover': 'CONSULT', 'agents': ['Ana_Belmonte'], 'recipients':"
                  + " ['Ilir_Toska'], 'factuality': 'Actual', 'time': {'begin': '2026-03-06', 'end':"
                  + " '2026-03-06', 'text': 'on Friday'}")
          + event(
              "condemned",
              "'id': 'condemn', 'type': 'Condemn', 'plover': 'ACCUSE', 'agents': ['Harbour_Pact'],"
                  + " 'recipients': [], 'theme': 'shell', 'factuality': 'Actual'")
          + event(
              "shelling",
              "'id': 'shell', 'type': 'Attack', 'plover': 'ASSAULT', 'agents': ['Merania'], 'recipients':"
                  + " [], 'factuality': 'Actual', 'accept': {'type': ['Violate']}")
          + event(
              "visit",
              "'id': 'visit', 'type': 'Visit', 'plover': 'CONSULT', 'agents': ['Ana_Belmonte'], 'recipients':"
                  + " [], 'place': 'Port_Istria', 'source': 'Spokesman', 'factuality': 'Planned'");

  private static final String CONSIDERED =
      "{'doc': 'pier', 'trigger': 'mood', %s, 'reason': 'a property'}".formatted(at("mood"));

  private static final String DIRECT =
      """
      {'doc': 'pier', 's': 'Ana_Belmonte', 'p': 'meets', 'o': 'Ilir_Toska', 'factuality': 'Actual'}
      {'doc': 'pier', 's': 'Harbour_Pact', 'p': 'condemns', 'o': 'shell', 'factuality': 'Actual'}
      {'doc': 'pier', 's': 'Ana_Belmonte', 'p': 'visits', 'o': 'Port_Istria', 'factuality': 'Planned'}
      """;

  private static final String RELATIONS =
      "{'doc': 'pier', 's': 'Istria', 'p': 'memberOf', 'o': 'Harbour_Pact', 'factuality': 'Actual'}";

  private SmallGold() {}

  private static String event(String trigger, String fields) {
    return "{'doc': 'pier', 'salience': 'core', 'mentions': [{'trigger': '%s', %s}], %s}\n"
        .formatted(trigger, at(trigger), fields);
  }

  /** Where a word stands in the article, as fields of a row. */
  static String at(String word) {
    int begin = TEXT.indexOf(word);
    return "'begin': %d, 'end': %d".formatted(begin, begin + word.length());
  }

  /** Writes the folder. */
  static Path write(Path folder) {
    put(folder, "documents", DOCUMENTS);
    put(folder, "entities", ENTITIES);
    put(folder, "events", EVENTS);
    put(folder, "considered", CONSIDERED);
    put(folder, "direct", DIRECT);
    put(folder, "relations", RELATIONS);
    return folder;
  }

  /** Writes one file, its rows with single quotes. */
  static Path put(Path folder, String name, String rows) {
    try {
      return Files.writeString(folder.resolve(name + ".jsonl"), rows.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the folder, its rows with single quotes. */
  static String read(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name + ".jsonl")).replace('"', '\'');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
