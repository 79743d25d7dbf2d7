package org.creatorshub.content.inspection;

import java.util.List;
import org.creatorshub.content.inspection.finding.Finding;

/**
 * What inspecting a file gave.
 *
 * @param entries how many files the package holds
 * @param findings in order of rule
 */
public record Inspection(Format format, int entries, List<Finding> findings) {
  public Inspection {
    findings = List.copyOf(findings);
  }

  /** Whether nothing has to be mended. */
  public boolean passed() {
    return findings.stream().noneMatch(Finding::fault);
  }
}
