package org.creatorshub.reporting.progress;

import java.util.List;

/**
 * The lines of the read models about one unit.
 *
 * @param runs attempts at its test
 * @param testAnswers answers of every attempt
 * @param practiceAnswers first answers to the questions on its pages
 * @param pages that somebody has read
 */
public record UnitRecord(
    List<TestRun> runs,
    List<Given> testAnswers,
    List<Given> practiceAnswers,
    List<PageRead> pages) {
  public UnitRecord {
    runs = List.copyOf(runs);
    testAnswers = List.copyOf(testAnswers);
    practiceAnswers = List.copyOf(practiceAnswers);
    pages = List.copyOf(pages);
  }
}
