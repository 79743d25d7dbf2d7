package org.creatorshub.tool.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The custom parameters of a launch, with the variables that the product of the moment knows. The
 * others go out as they are (LTI Core 1.3, appendix B).
 */
final class CustomValues {
  private final Campus campus;
  private final LaunchVariables variables = new LaunchVariables();

  CustomValues(Campus campus) {
    this.campus = campus;
  }

  Map<String, String> of(Course course, Activity activity) {
    Map<String, String> known = known(campus.store().dates(activity.id()));
    Map<String, String> values =
        new LinkedHashMap<>(variables.resolved(campus.tools().inUse(), course, activity));
    values.replaceAll((name, value) -> known.getOrDefault(value, value));
    return values;
  }

  private Map<String, String> known(Dates dates) {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("$CourseSection.timeFrame.begin", "");
    known.put("$CourseSection.timeFrame.end", "");
    if (campus.manners().are(Manner.CANVAS)) {
      known.put("$ResourceLink.available.startDateTime", time(dates.opens()));
      known.put("$ResourceLink.available.endDateTime", "");
      known.put("$ResourceLink.submission.endDateTime", time(dates.due()));
      known.put("$Person.address.timezone", "Europe/Vilnius");
    }
    return known;
  }

  private static String time(Optional<Instant> at) {
    return at.map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("");
  }
}
