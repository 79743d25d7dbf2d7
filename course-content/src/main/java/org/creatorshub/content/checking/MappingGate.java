package org.creatorshub.content.checking;

import java.time.LocalDate;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Mapping;

/** AUTH-16 and AUTH-03: names of other frameworks have an address, a unit, and are looked at. */
record MappingGate(Findings findings, LocalDate today) {
  void check(Course course, Mapping mapping) {
    if (course.unit(mapping.unit()).isEmpty()) {
      findings.fault(
          mapping.place(), "AUTH-16", "The course has no unit \"" + mapping.unit() + "\".");
    }
    if (mapping.framework().equals("ESCO") && mapping.uri().isEmpty()) {
      findings.warning(
          mapping.place(),
          "AUTH-16",
          "The ESCO name \""
              + mapping.name()
              + "\" has no address, so it cannot be published. Look it up and add its uri.");
    }
    if (mapping.reviewBy().isBefore(today)) {
      findings.warning(
          mapping.place(),
          "AUTH-03",
          "\""
              + mapping.name()
              + "\" was to be reviewed by "
              + mapping.reviewBy()
              + ". See whether the name still stands and move the date.");
    }
  }
}
