package org.creatorshub.tool.exclusion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorshub.content.course.Test;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.quiz.Standing;
import org.creatorshub.tool.quiz.Tally;

/**
 * An attempt with the result that it has under other exclusions. What each answer earned stays as
 * it was judged.
 */
record JudgedAgain(
    HandedIn.Sheet sheet, List<Drawn> drawn, BigDecimal percent, Optional<Boolean> passed) {

  static JudgedAgain of(Test test, HandedIn.Sheet sheet, Set<String> excluded) {
    List<Drawn> drawn = Judging.attempt(test, sheet.seed(), sheet.questions());
    BigDecimal percent =
        drawn.isEmpty() ? sheet.percent() : Tally.percent(drawn, sheet.shares(), excluded);
    Standing standing = new Standing(test, List.of(), 0);
    return new JudgedAgain(
        sheet,
        drawn,
        percent,
        test.mastery().isPresent() ? Optional.of(standing.passed(percent)) : Optional.empty());
  }

  boolean changed() {
    return percent.compareTo(sheet.percent()) != 0 || !passed.equals(sheet.passed());
  }

  static Effect effect(List<JudgedAgain> all) {
    List<JudgedAgain> changed = all.stream().filter(JudgedAgain::changed).toList();
    return new Effect(
        all.size(),
        changed.size(),
        count(changed.stream().filter(one -> one.percent.compareTo(one.sheet.percent()) > 0)),
        count(changed.stream().filter(one -> one.passes() && !one.passedBefore())),
        count(changed.stream().filter(one -> !one.passes() && one.passedBefore())),
        0);
  }

  private boolean passes() {
    return passed.orElse(false);
  }

  private boolean passedBefore() {
    return sheet.passed().orElse(false);
  }

  private static int count(Stream<?> some) {
    return Math.toIntExact(some.count());
  }

  List<String> outcomes() {
    return drawn.stream()
        .flatMap(one -> one.question().outcomes().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
