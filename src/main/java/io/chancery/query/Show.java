package io.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/**
 * Tells what is known of an entity or event, with its sources.
 *
 * @param inquiry asks the dataset
 */
public record Show(Inquiry inquiry) {
  private static final List<String> SECTIONS =
      List.of(
          "1-what-it-is",
          "2-offices",
          "3-relations",
          "4-events",
          "5-statements",
          "6-circumstances",
          "7-said-of",
          "8-mentions");

  /**
   * The profile of what a name or an IRI means.
   *
   * @throws QueryException when nothing, or more than one thing, is called that
   */
  public Profile of(String nameOrIri) {
    return Txn.calculateRead(inquiry.dataset(), () -> profile(subject(nameOrIri)));
  }

  /** A profile as text for people: a heading, then a table for each section. */
  public String text(Profile profile) {
    String sections =
        Txn.calculateRead(
            inquiry.dataset(),
            () -> profile.sections().stream().map(this::text).collect(Collectors.joining("\n")));
    return "%s\n<%s>\n\n%s".formatted(profile.label(), profile.subject(), sections);
  }

  private String text(Profile.Section section) {
    return section.title() + "\n" + new TableText(labels()).of(section.rows());
  }

  private Node subject(String nameOrIri) {
    return new Names(inquiry.dataset()).thing(nameOrIri);
  }

  private Profile profile(Node subject) {
    List<Profile.Section> sections =
        SECTIONS.stream()
            .map(name -> section(name, subject))
            .filter(section -> !section.rows().rows().isEmpty())
            .toList();
    if (sections.isEmpty()) {
      throw new QueryException(QueryFault.UNKNOWN_NAME, "nothing is known of <" + subject + ">");
    }
    return new Profile(subject, labels().of(subject), sections);
  }

  private Profile.Section section(String name, Node subject) {
    String title = name.substring(2).replace('-', ' ');
    return new Profile.Section(
        title, BuiltIn.rows(inquiry, "show/" + name + ".rq", Map.of("_it", subject)));
  }

  private Labels labels() {
    return new Labels(inquiry.dataset().asDatasetGraph().getDefaultGraph());
  }
}
