package io.chancery.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java source that can be parsed without being compiled.
 *
 * @param path where it stands below the source root, with forward slashes
 */
record SourceFile(String path, String text) {

  static SourceFile read(Path root, Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return new SourceFile(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each violation in a line: file, line, what is wrong. */
  List<String> violations() {
    JavacTask task = task();
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      SourceScan scan = new SourceScan(path, unit, Trees.instance(task).getSourcePositions());
      return Stream.concat(scan.tooLong().stream(), scan.inMethods().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JavacTask task() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    return (JavacTask)
        compiler.getTask(
            null, null, problem -> {}, List.of("-proc:none"), null, List.of(compilable()));
  }

  private JavaFileObject compilable() {
    String source = text;
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
