package org.creatorshub.content.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creatorshub.content.inspection.container.Limits;
import org.creatorshub.content.inspection.finding.Finding;

/** What {@code ./hub check-package FILE …} does. */
public final class InspectionDesk {
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final PrintStream err;

  public InspectionDesk(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Answers the exit status: 0 nothing to mend, 1 faults were found, 2 a file cannot be read. */
  public int carryOut(List<String> files) {
    if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
      err.println("Say which package: ./hub check-package FILE …");
      return MISUSED;
    }
    int status = 0;
    for (String file : files) {
      status = Math.max(status, check(Path.of(file)));
    }
    return status;
  }

  private int check(Path file) {
    if (!Files.isRegularFile(file)) {
      err.println("There is no file " + file + ".");
      return MISUSED;
    }
    try {
      Inspection inspection = new CheckingPackage(Limits.usual()).check(file);
      tell(file, inspection);
      return inspection.passed() ? 0 : 1;
    } catch (IOException e) {
      err.println(file + " cannot be read: " + e.getMessage());
      return MISUSED;
    }
  }

  private void tell(Path file, Inspection inspection) {
    out.println(
        "%s: %s, %d %s"
            .formatted(
                file,
                inspection.format().words(),
                inspection.entries(),
                inspection.entries() == 1 ? "file" : "files"));
    inspection.findings().forEach(finding -> out.println("  " + finding));
    long faults = inspection.findings().stream().filter(Finding::fault).count();
    long advice = inspection.findings().size() - faults;
    out.println("  " + words(faults, "fault") + ", " + words(advice, "piece") + " of advice");
  }

  private static String words(long count, String word) {
    return count == 0 ? "no " + word + "s" : count + " " + word + (count == 1 ? "" : "s");
  }
}
