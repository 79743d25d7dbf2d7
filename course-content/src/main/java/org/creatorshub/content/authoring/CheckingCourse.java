package org.creatorshub.content.authoring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorshub.content.checking.CourseCheck;
import org.creatorshub.content.checking.Finding;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;

/** Reads a course from its folder and holds it against the rules of release. */
public final class CheckingCourse {
  /** What may wait while a course is written, but not when it is given out. */
  private static final Set<String> WAITING = Set.of("AUTH-03", "AUTH-16", "TO-WRITE");

  private final Clock clock;

  /**
   * @param clock its date decides which reviews are overdue
   */
  public CheckingCourse(Clock clock) {
    this.clock = clock;
  }

  /**
   * All faults and warnings of the course.
   *
   * @param release holds up also what may wait: overdue reviews (AUTH-03), names without address
   *     (AUTH-16), texts still to be written
   */
  public CheckReport check(Path folder, boolean release) {
    return switch (CourseReader.read(CourseSource.directory(folder))) {
      case Reading.Faulty faulty ->
          new CheckReport(
              faulty.faults().stream().map(fault -> new Finding(true, fault)).toList(),
              "The course cannot be read yet, so the rules of release were not tried.");
      case Reading.Read read -> {
        var translations = CheckingTranslations.check(folder, read.course());
        List<Finding> found =
            Stream.concat(
                    CourseCheck.check(read.course(), read.origins(), LocalDate.now(clock)).stream()
                        .map(finding -> weighed(finding, release)),
                    translations.findings().stream())
                .toList();
        yield new CheckReport(
            found,
            "%s %s: %d units, %d of them offered."
                    .formatted(
                        read.course().id(),
                        read.course().version(),
                        read.course().units().size(),
                        read.course().offered().size())
                + translations.about());
      }
    };
  }

  private static Finding weighed(Finding finding, boolean release) {
    boolean held = release && WAITING.contains(finding.fault().rule());
    return new Finding(finding.blocking() || held, finding.fault());
  }
}
