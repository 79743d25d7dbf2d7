package org.creatorshub.content.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.content.checking.Finding;
import org.creatorshub.content.course.Fault;

/**
 * What a check found, in order of file and line.
 *
 * @param about a sentence on the course as a whole
 */
public record CheckReport(List<Finding> findings, String about) {
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /** True when nothing but warnings was found. */
  public boolean passed() {
    return faults() == 0;
  }

  public long faults() {
    return findings.stream().filter(Finding::blocking).count();
  }

  public long warnings() {
    return findings.size() - faults();
  }

  /**
   * One finding a line, {@code file:line: ID sentence}, then the sum of them.
   *
   * @param folder stands before each file, so that an editor or terminal can open it
   */
  public Stream<String> lines(Path folder) {
    return Stream.concat(findings.stream().map(finding -> line(folder, finding)), Stream.of(sum()));
  }

  private static String line(Path folder, Finding finding) {
    Fault fault = finding.fault();
    return "%s:%d: %s %s%s"
        .formatted(
            folder.resolve(fault.file()),
            fault.line(),
            fault.rule(),
            finding.blocking() ? "" : "warning: ",
            fault.message());
  }

  private String sum() {
    return counted() + ". " + about;
  }

  /** For example {@code 2 faults, no warnings}. */
  public String counted() {
    return counted(faults(), "fault") + ", " + counted(warnings(), "warning");
  }

  private static String counted(long count, String thing) {
    return (count == 0 ? "no" : Long.toString(count)) + " " + thing + (count == 1 ? "" : "s");
  }
}
