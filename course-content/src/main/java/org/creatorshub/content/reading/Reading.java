package org.creatorshub.content.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.course.Origins;

/** What reading a course gives. */
public sealed interface Reading {

  /** A course without a fault of form. */
  record Read(Course course, Origins origins) implements Reading {}

  /** No course; {@code faults} holds at least one, in order of file and line. */
  record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }

    /** One fault a line. */
    public String report() {
      return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
  }
}
