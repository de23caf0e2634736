package io.chancery.pipeline;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the program's own data lies: {@code ontology/}, {@code seeds/} and {@code queries/}.
 *
 * @param folder holds them
 */
public record Home(Path folder) {

  /**
   * The folder that the system property {@code chancery.home} names, else the environment variable
   * {@code CHANCERY_HOME}, else the nearest one above the program's classes that holds an ontology.
   *
   * @throws SetupException if there is none
   */
  public static Home find() {
    return find(System.getProperty("chancery.home"), System.getenv("CHANCERY_HOME"), code());
  }

  static Home find(@Nullable String property, @Nullable String variable, @Nullable Path code) {
    return Stream.of(property, variable)
        .filter(Objects::nonNull)
        .findFirst()
        .map(named -> named(Path.of(named)))
        .or(() -> above(code))
        .orElseThrow(
            () ->
                new SetupException(
                    SetupFault.NO_HOME, "the program does not find its own ontology"));
  }

  private static Home named(Path folder) {
    if (!holdsOntology(folder)) {
      throw new SetupException(SetupFault.NO_HOME, folder + " holds no ontology/");
    }
    return new Home(folder);
  }

  private static Optional<Home> above(@Nullable Path code) {
    return Stream.iterate(code, Objects::nonNull, Path::getParent)
        .filter(Home::holdsOntology)
        .findFirst()
        .map(Home::new);
  }

  private static boolean holdsOntology(Path folder) {
    return Files.isDirectory(folder.resolve("ontology"));
  }

  /** The jar or the folder of classes that this program runs from. */
  static @Nullable Path code() {
    CodeSource source = Home.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }

  /** What can be said. */
  public Path ontology() {
    return folder.resolve("ontology");
  }

  /** What is known before reading. */
  public Path entities() {
    return folder.resolve("seeds").resolve("entities");
  }

  /** The sample articles. */
  public Path documents() {
    return folder.resolve("seeds").resolve("documents");
  }

  /** What a careful person finds in some of them. */
  public Path gold() {
    return folder.resolve("seeds").resolve("gold");
  }

  /** The catalogue of questions. */
  public Path queries() {
    return folder.resolve("queries");
  }
}
