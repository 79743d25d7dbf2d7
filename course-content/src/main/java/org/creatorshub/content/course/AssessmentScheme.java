package org.creatorshub.content.course;

import java.util.List;

/**
 * How the marks of the course are meant to add up. The gradebook of the LMS decides in the end: the
 * weights are set there.
 */
public record AssessmentScheme(List<Part> parts) {
  /** As the syllabus of the course says. */
  public static final AssessmentScheme STANDARD =
      new AssessmentScheme(
          List.of(
              new Part(Kind.TESTS, 25, 9, 11),
              new Part(Kind.ARTEFACTS, 30, 4, 11),
              new Part(Kind.REVIEWS, 5, 2, 2),
              new Part(Kind.CAPSTONE, 40, 1, 1)));

  /** What is judged. */
  public enum Kind {
    /** The tests of the units. */
    TESTS,
    /** Work of the units, marked by a teacher. */
    ARTEFACTS,
    /** Reviews that a learner gives to fellow students. */
    REVIEWS,
    /** The last piece of work, with its pitch. */
    CAPSTONE
  }

  /**
   * One part.
   *
   * @param weight in per cent of the whole
   * @param counted how many count
   * @param among how many there are
   */
  public record Part(Kind kind, int weight, int counted, int among) {}

  public AssessmentScheme {
    parts = List.copyOf(parts);
    int sum = parts.stream().mapToInt(Part::weight).sum();
    if (sum != 100) {
      throw new IllegalArgumentException("The weights come to " + sum + " %, not 100 %");
    }
  }

  public Part part(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
  }
}
