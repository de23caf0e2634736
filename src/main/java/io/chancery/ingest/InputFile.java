package io.chancery.ingest;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read, not opened yet.
 *
 * @param shown how reports name it
 * @param path the file, null for standard input
 * @param stem its id without the extension
 * @param extension with the dot, or empty
 */
record InputFile(String shown, @Nullable Path path, String stem, String extension) {

  static final Comparator<InputFile> ORDER =
      Comparator.comparing(InputFile::stem)
          .thenComparing(InputFile::extension)
          .thenComparing(InputFile::shown);

  private static final Pattern EXTENSION = Pattern.compile("(?<=[^/])\\.[A-Za-z0-9]{1,8}$");

  static InputFile standardInput(String id) {
    return new InputFile("-", null, id, "");
  }

  /** A file whose id is this path, less its extension. */
  static InputFile of(Path path, Path relative) {
    String name = relative.toString().replace('\\', '/');
    Matcher extension = EXTENSION.matcher(name);
    int stem = extension.find() ? extension.start() : name.length();
    return new InputFile(path.toString(), path, name.substring(0, stem), name.substring(stem));
  }

  String fullName() {
    return stem + extension;
  }

  boolean under(Path folder) {
    return realPath().filter(real -> real.startsWith(Inputs.real(folder))).isPresent();
  }

  Optional<Path> realPath() {
    return Optional.ofNullable(path).map(Inputs::real);
  }
}
