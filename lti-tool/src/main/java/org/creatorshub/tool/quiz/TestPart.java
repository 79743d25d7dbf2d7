package org.creatorshub.tool.quiz;

import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.lesson.Run;

/** The test as a part of its unit: done when its gate is met or nothing is left to try. */
public final class TestPart implements CompletingUnit.Part {
  private final Attempts attempts;

  public TestPart(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  public boolean done(Run run, Unit unit) {
    return unit.test().map(test -> done(run, test)).orElse(true);
  }

  private boolean done(Run run, Test test) {
    Standing standing = new Standing(test, attempts.of(run, test.id()));
    // Without a gate the first result is as good as any.
    return standing.finished() || (test.mastery().isEmpty() && standing.best().isPresent());
  }
}
