package org.creatorshub.tool.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The handed-in work of a course, and who made it. */
public interface HandIns {

  /**
   * One learner's work on one task, as far as it was handed in.
   *
   * @param name empty when the LMS shares none
   * @param version the newest
   * @param drafted since when there is a draft for the newest version, and by whom
   * @param marked the newest version that has a published marking
   */
  record Row(
      UUID item,
      UUID person,
      Optional<String> name,
      String unit,
      String artefact,
      int version,
      Instant handedInAt,
      Optional<Drafted> drafted,
      Optional<Marked> marked) {

    /** Whether the newest version waits for a marking. */
    boolean waits() {
      return marked.filter(done -> done.version() == version).isEmpty();
    }
  }

  record Drafted(Instant at, Optional<String> by) {}

  record Marked(int version, BigDecimal percent) {}

  /**
   * Who handed in a version, and through which run.
   *
   * @param registration empty for work of the first days of the product
   */
  record Author(UUID person, UUID pseudonym, Optional<String> name, Optional<UUID> registration) {}

  /**
   * Everything that was handed in, the oldest first.
   *
   * @param course our key of the LMS course, or of the link when the launch named no course
   */
  List<Row> of(UUID platform, UUID course);

  Optional<Author> author(HandIn handIn);
}
