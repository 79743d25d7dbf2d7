package org.creatorshub.tool.attention;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.rule.RuleSettings;

/** The figures of the rules and the due dates of a course. */
public interface RuleBook {

  /** When a unit is due, and who says so. */
  record Due(Instant at, boolean byTeam) {}

  /** The usual figures where the team never changed them. */
  RuleSettings settings(UUID platform, UUID course);

  /** By unit: what the team says, else what the LMS told with launches. */
  Map<String, Due> dates(UUID platform, UUID course);

  void keep(UUID platform, UUID course, RuleSettings settings, Instant at);

  /** Replaces the team's own dates. */
  void keepDates(UUID platform, UUID course, Map<String, Instant> dates);
}
