package io.chancery.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.query.Query;

/**
 * The questions that can be asked by name: a tree of {@code .rq} files.
 *
 * @param questions in order of folder and name
 * @param parts what questions may use, by name
 */
public record Catalogue(List<Question> questions, Map<String, Part> parts) {
  private static final String PARTS = "parts";
  private static final String ENDING = ".rq";

  public Catalogue {
    questions = List.copyOf(questions);
    parts = Map.copyOf(parts);
  }

  /**
   * Reads every question below a folder.
   *
   * @throws QueryException with file and line at the first file that is broken
   */
  public static Catalogue read(Path folder) {
    List<Path> files = files(folder);
    Map<String, Part> parts =
        files.stream()
            .filter(Catalogue::isPart)
            .map(file -> Part.read(file, text(file)))
            .collect(Collectors.toMap(Part::name, part -> part));
    Catalogue none = new Catalogue(List.of(), parts);
    return new Catalogue(
            files.stream().filter(file -> !isPart(file)).map(none::question).toList(), parts)
        .checked();
  }

  /** Reads one file as a question that may use this catalogue's parts. */
  public Question question(Path file) {
    String text = text(file);
    Header header = Header.read(file, text);
    Query query = ReadQuery.parse(text, file);
    Map<String, Parameter> parameters = new LinkedHashMap<>(header.parameters());
    for (HeaderNode use : header.uses()) {
      Part part = part(use);
      part.joinTo(query, file);
      part.parameters().forEach(parameters::putIfAbsent);
    }
    return question(file, header, query, parameters);
  }

  private static Question question(
      Path file, Header header, Query query, Map<String, Parameter> parameters) {
    return new Question(
        nameOf(file),
        folderOf(file),
        file,
        header.summary(),
        header.description(),
        header.tags(),
        List.copyOf(parameters.values()),
        header.example(),
        query);
  }

  private Part part(HeaderNode use) {
    Part part = parts.get(use.text());
    if (part == null) {
      throw use.problem(
          "no part \"%s\", only %s"
              .formatted(use.text(), parts.keySet().stream().sorted().toList()));
    }
    return part;
  }

  /** The question of that name, without folder or ending. */
  public Question named(String name) {
    return questions.stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private QueryException unknown(String name) {
    List<String> names = questions.stream().map(Question::name).toList();
    return new QueryException(
        QueryFault.UNKNOWN_QUESTION,
        "no question is called \"%s\"; nearest: %s"
            .formatted(name, String.join(", ", Nearest.to(name, names))));
  }

  /** The questions of each folder, folders in order. */
  public Map<String, List<Question>> byFolder() {
    return questions.stream()
        .collect(Collectors.groupingBy(Question::folder, TreeMap::new, Collectors.toList()));
  }

  /** The catalogue as text: for each folder its questions' names and summaries, aligned. */
  public String listing() {
    int width = questions.stream().mapToInt(question -> question.name().length()).max().orElse(0);
    return byFolder().entrySet().stream()
        .map(entry -> entry.getKey() + "\n" + lines(entry.getValue(), width))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(List<Question> questions, int width) {
    return questions.stream()
        .map(one -> "  %s  %s\n".formatted(StringUtils.rightPad(one.name(), width), one.summary()))
        .collect(Collectors.joining());
  }

  private Catalogue checked() {
    Map<String, Path> seen = new LinkedHashMap<>();
    for (Question question : questions) {
      Path other = seen.put(question.name(), question.file());
      if (other != null) {
        throw new QueryException(
            QueryFault.BROKEN_HEADER, question.file(), 1, "the same name as " + other);
      }
    }
    return this;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
      if (!files.isEmpty()) {
        return files;
      }
    } catch (IOException missing) {
      throw new QueryException(QueryFault.NO_CATALOGUE, "cannot read " + folder);
    }
    throw new QueryException(QueryFault.NO_CATALOGUE, "no question in " + folder);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new QueryException(QueryFault.NO_CATALOGUE, "cannot read " + file);
    }
  }

  private static boolean isPart(Path file) {
    return folderOf(file).equals(PARTS);
  }

  static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static String folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
  }
}
