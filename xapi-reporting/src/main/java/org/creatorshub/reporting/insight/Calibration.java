package org.creatorshub.reporting.insight;

import java.util.List;
import java.util.Optional;

/**
 * How what people think of themselves fits what they can: their rating beside their result, both
 * from 0 to 1. It says nothing about what they learned.
 */
public record Calibration(List<Judged> people) {
  /** Rating and result count as the same when they are no further apart. */
  public static final double NEAR = 0.1;

  /** One person. */
  public record Judged(double rating, double result) {
    double over() {
      return rating - result;
    }
  }

  public Calibration {
    people = List.copyOf(people);
  }

  /** Mean rating less mean result: above 0 they think more of themselves than they show. */
  public double bias() {
    return Moments.mean(people.stream().mapToDouble(Judged::over).toArray());
  }

  public int over() {
    return (int) people.stream().filter(one -> one.over() > NEAR).count();
  }

  public int under() {
    return (int) people.stream().filter(one -> one.over() < -NEAR).count();
  }

  public int near() {
    return people.size() - over() - under();
  }

  /** Whether those who rate themselves higher also do better. */
  public Optional<Correlation> correlation() {
    return Correlation.of(
        people.stream().mapToDouble(Judged::rating).toArray(),
        people.stream().mapToDouble(Judged::result).toArray());
  }
}
