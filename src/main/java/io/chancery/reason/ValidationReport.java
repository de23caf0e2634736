package io.chancery.reason;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does not fit the shapes.
 *
 * @param findings each once, in order of severity and place
 */
public record ValidationReport(List<Finding> findings) {

  public ValidationReport {
    findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  /** The two together; what the other repeats counts once, with the place that is here. */
  public ValidationReport plus(ValidationReport other) {
    Set<List<String>> known = findings.stream().map(Finding::content).collect(Collectors.toSet());
    Stream<Finding> more = other.findings.stream().filter(f -> !known.contains(f.content()));
    return new ValidationReport(Stream.concat(findings.stream(), more).toList());
  }

  /** Whether nothing is wrong; warnings may be left. */
  public boolean conforms() {
    return count(Severity.VIOLATION) == 0;
  }

  /** How many findings are of that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
