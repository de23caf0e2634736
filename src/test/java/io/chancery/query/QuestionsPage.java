package io.chancery.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/reference/questions.md, made from the questions' headers. */
final class QuestionsPage {
  private static final String HEAD =
      """
      # Questions

      Made from the headers in `queries/`; the test `QuestionsPageTest` checks that it is up to date
      and, run with `-Dchancery.rewrite=true`, writes it anew.

      Ask one by name, `chancery query who-met-whom -p who="Park Jin"`; without a name, `chancery query`
      lists them. Every question takes `status`, `source`, `confidence`, `from`, `to` and `doc`. Names
      are found whatever their case and accents; an ambiguous one is answered with the choices.
      """;

  private QuestionsPage() {}

  static String of(Catalogue catalogue) {
    return HEAD
        + catalogue.byFolder().entrySet().stream()
            .map(QuestionsPage::folder)
            .collect(Collectors.joining());
  }

  private static String folder(Map.Entry<String, List<Question>> folder) {
    return "\n## "
        + folder.getKey()
        + "\n"
        + folder.getValue().stream().map(QuestionsPage::question).collect(Collectors.joining());
  }

  private static String question(Question question) {
    return "\n### %s\n\n%s\n\n%s\n\n%s\n%s\n"
        .formatted(
            question.name(),
            question.summary(),
            question.description().strip(),
            parameters(question.parameters()),
            example(question));
  }

  private static String parameters(List<Parameter> parameters) {
    return "| parameter | kind | default | about |\n|---|---|---|---|\n"
        + parameters.stream().map(QuestionsPage::parameter).collect(Collectors.joining());
  }

  private static String parameter(Parameter parameter) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(names(parameter), kind(parameter), standard(parameter), parameter.about());
  }

  private static String names(Parameter parameter) {
    return Stream.concat(Stream.of(parameter.name()), parameter.also().stream())
        .collect(Collectors.joining("`, `"));
  }

  private static String kind(Parameter parameter) {
    String choices = String.join(", ", parameter.choices());
    String kind = parameter.kind().name().toLowerCase(Locale.ROOT);
    return parameter.choices().isEmpty()
        ? kind
        : parameter.kind() == Parameter.Kind.STRING ? choices : kind + ", " + choices;
  }

  private static String standard(Parameter parameter) {
    return parameter.required()
        ? "required"
        : parameter.standard() == null ? "" : parameter.standard();
  }

  private static String example(Question question) {
    String given =
        question.example().parameters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> " -p %s=\"%s\"".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    return "Example: `chancery query %s%s` over `%s` has the rows\n\n%s"
        .formatted(question.name(), given, question.example().over(), rows(question.example()));
  }

  private static String rows(Example example) {
    return example.answer().stream()
        .map(
            row ->
                "- "
                    + row.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\n"));
  }
}
