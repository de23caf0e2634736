package io.chancery.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files behind what was given: folders opened, manifests read and kept apart. No document is
 * opened yet.
 *
 * <p>Hidden files are passed over. A file reached twice is read once, under the longer id.
 */
final class Inputs {

  /** The file that marks a folder as a store; what lies in one is no article. */
  private static final String STORE_MARK = "chancery-store";

  private final Map<Object, InputFile> files = new LinkedHashMap<>();
  private final Map<Path, Manifest> manifests = new HashMap<>();
  private final List<Manifest.Problem> problems = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  private Inputs() {}

  static Inputs of(List<String> given, @Nullable String documentId) {
    Inputs inputs = new Inputs();
    given.forEach(input -> inputs.add(input, documentId));
    return inputs;
  }

  /** A path with links resolved, as the one name of its file. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException missing) {
      return path.toAbsolutePath().normalize();
    }
  }

  Collection<InputFile> files() {
    return files.values();
  }

  /** What manifests say of a file. */
  Metadata metadata(InputFile file) {
    return file.realPath()
        .flatMap(
            path -> manifests.values().stream().flatMap(m -> m.about(path).stream()).findFirst())
        .orElse(Metadata.NONE);
  }

  /** What could not be opened, and rows of manifests that could not be used. */
  List<Refused> refused() {
    List<Refused> all = new ArrayList<>(refused);
    problems.forEach(problem -> all.add(problem.refused()));
    return List.copyOf(all);
  }

  private void add(String given, @Nullable String documentId) {
    if (given.equals("-")) {
      files.put(given, InputFile.standardInput(documentId == null ? "stdin" : documentId));
    } else {
      addPath(Path.of(given));
    }
  }

  private void addPath(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      refused.add(
          new Refused(path.toString(), Reason.NOT_FOUND, "there is no such file or folder"));
    } else {
      addSingle(path);
    }
  }

  private void addSingle(Path path) {
    Path name = path.getFileName();
    if (isManifest(path)) {
      refused.add(
          new Refused(
              path.toString(),
              Reason.UNKNOWN_FORMAT,
              "is a manifest; give the folder that it lies in"));
    } else if (name != null) {
      addFile(path, name);
      addManifestBeside(path);
    }
  }

  private void addManifestBeside(Path path) {
    Path manifest = path.resolveSibling(Manifest.NAME);
    if (Files.isRegularFile(manifest)) {
      List<Manifest.Problem> found = manifest(manifest);
      Path file = real(path);
      found.stream()
          .filter(p -> p.file() == null || file.equals(p.file()))
          .forEach(this::addProblem);
    }
  }

  private void addFolder(Path folder) {
    int before = files.size();
    try {
      Files.walkFileTree(
          folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder));
    } catch (IOException e) {
      refused.add(new Refused(folder.toString(), Reason.UNREADABLE, "the folder cannot be read"));
    }
    if (files.size() == before && files.values().stream().noneMatch(f -> f.under(folder))) {
      refused.add(
          new Refused(folder.toString(), Reason.NO_DOCUMENTS, "the folder holds no documents"));
    }
  }

  private void addFile(Path path, Path relative) {
    InputFile file = InputFile.of(path, relative);
    if (!Files.isRegularFile(path)) {
      refused.add(new Refused(path.toString(), Reason.UNREADABLE, "is not a regular file"));
    } else {
      files.merge(
          real(path), file, (a, b) -> b.fullName().length() > a.fullName().length() ? b : a);
    }
  }

  private List<Manifest.Problem> manifest(Path path) {
    return manifests.computeIfAbsent(real(path), p -> Manifest.read(path)).problems();
  }

  private void addProblem(Manifest.Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private static boolean isManifest(Path path) {
    return path.endsWith(Manifest.NAME);
  }

  /** Collects a folder's files; one that cannot be opened does not end the walk. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;

    Walk(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean hidden = !path.equals(folder) && isHidden(path);
      boolean store = Files.exists(path.resolve(STORE_MARK));
      return hidden || store ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (isManifest(path)) {
        manifest(path).forEach(Inputs.this::addProblem);
      } else if (!isHidden(path)) {
        addFile(path, folder.relativize(path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      refused.add(new Refused(path.toString(), Reason.UNREADABLE, "cannot be opened"));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
