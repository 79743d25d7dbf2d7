package org.creatorshub.tool.exclusion;

/**
 * What leaving a question out, or putting it back, does to the results of a course.
 *
 * @param attempts handed-in attempts that were looked at
 * @param changed attempts whose result changes
 * @param up of these, how many rise
 * @param nowPassed attempts that pass and did not before
 * @param nowFailed attempts that passed before and do no more
 * @param grades grades that go to the gradebook because of it; 0 while only asked
 */
public record Effect(int attempts, int changed, int up, int nowPassed, int nowFailed, int grades) {
  Effect withGrades(int queued) {
    return new Effect(attempts, changed, up, nowPassed, nowFailed, queued);
  }
}
