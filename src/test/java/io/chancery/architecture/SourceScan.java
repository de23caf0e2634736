package io.chancery.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks one parsed source and notes what is too long and which catch is too wide. */
final class SourceScan extends TreeScanner<Void, List<String>> {

  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 40;
  private static final Set<String> TOO_WIDE = Set.of("Exception", "RuntimeException", "Throwable");
  private static final List<String> LAST_RESORTS =
      List.of("io/chancery/cli/", "io/chancery/serve/", "io/chancery/pipeline/");

  private final String path;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  SourceScan(String path, CompilationUnitTree unit, SourcePositions positions) {
    this.path = path;
    this.unit = unit;
    this.positions = positions;
  }

  /** The file, if it has too many lines. */
  List<String> tooLong() throws IOException {
    long lines = unit.getSourceFile().getCharContent(true).toString().lines().count();
    return lines > LONGEST_FILE
        ? List.of("%s: %d lines, %d allowed".formatted(path, lines, LONGEST_FILE))
        : List.of();
  }

  /** Each method that is too long and each catch that is too wide. */
  List<String> inMethods() {
    List<String> found = new ArrayList<>();
    scan(unit, found);
    return found;
  }

  @Override
  public Void visitMethod(MethodTree method, List<String> found) {
    long lines = end(method) - start(method) + 1;
    if (lines > LONGEST_METHOD) {
      found.add(
          at(method)
              + "%s has %d lines, %d allowed".formatted(method.getName(), lines, LONGEST_METHOD));
    }
    return super.visitMethod(method, found);
  }

  @Override
  public Void visitCatch(CatchTree clause, List<String> found) {
    boolean lastResort = LAST_RESORTS.stream().anyMatch(path::startsWith);
    if (!lastResort && caught(clause).stream().anyMatch(TOO_WIDE::contains)) {
      found.add(at(clause) + "catches everything; name what can happen");
    }
    return super.visitCatch(clause, found);
  }

  private static List<String> caught(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream().map(Object::toString).toList()
        : List.of(type.toString());
  }

  private String at(Tree tree) {
    return "%s:%d: ".formatted(path, start(tree));
  }

  private long start(Tree tree) {
    return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
  }

  private long end(Tree tree) {
    return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
  }
}
