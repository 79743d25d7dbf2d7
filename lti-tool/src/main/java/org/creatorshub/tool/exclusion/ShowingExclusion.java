package org.creatorshub.tool.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionView;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;
import org.creatorshub.tool.text.OneLine;
import org.jspecify.annotations.Nullable;

/** Puts together the page on which a teacher leaves a question out. */
public final class ShowingExclusion {

  private final Course course;
  private final ExcludingQuestion excluding;
  private final Exclusions exclusions;
  private final QuestionForms forms;

  public ShowingExclusion(
      Course course, ExcludingQuestion excluding, Exclusions exclusions, QuestionForms forms) {
    this.course = course;
    this.excluding = excluding;
    this.exclusions = exclusions;
    this.forms = forms;
  }

  /** What the last button did, or why it did nothing. */
  record Said(String done, String error) {
    static final Said NOTHING = new Said("", "");
  }

  ExcludePage show(LaunchSession teacher, String base, String unit, String question, Said said) {
    Place place = Place.of(teacher);
    List<Exclusion> left = exclusions.of(place.platform(), place.course());
    return new ExcludePage(
        base,
        teacher.csrf(),
        teacher.contextTitle().orElse("Your course"),
        said.done(),
        said.error(),
        asked(teacher, unit, question, left),
        left.stream().map(this::row).toList(),
        units());
  }

  private ExcludePage.@Nullable Asked asked(
      LaunchSession teacher, String unit, String question, List<Exclusion> left) {
    return excluding.find(unit, question).map(found -> asked(teacher, found, left)).orElse(null);
  }

  private ExcludePage.Asked asked(
      LaunchSession teacher, ExcludingQuestion.Found found, List<Exclusion> left) {
    Optional<Exclusion> out =
        left.stream()
            .filter(one -> one.unit().equals(found.unit().id()))
            .filter(one -> one.question().equals(found.question().id()))
            .findFirst();
    return new ExcludePage.Asked(
        found.unit().id(),
        found.unit().numberedTitle(),
        found.question().id(),
        out.isPresent(),
        out.map(one -> Moment.full(one.at())).orElse(""),
        effect(excluding.ask(teacher, found)),
        view(found));
  }

  /** With its key, as after a test. */
  private QuestionView view(ExcludingQuestion.Found found) {
    Drawn drawn = Judging.single(found.question(), 0);
    return forms.view(
        new QuestionForms.Asked(
            drawn,
            found.test().title() + " · " + found.question().id(),
            List.of(),
            Optional.of(Judging.judge(drawn, List.of())),
            false));
  }

  private static List<String> effect(Effect effect) {
    if (effect.attempts() == 0) {
      return List.of("Nobody has handed in this test yet: no result changes.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d of %s would change: %d up, %d down."
            .formatted(
                effect.changed(),
                Figures.count(effect.attempts(), "handed-in result", "handed-in results"),
                effect.up(),
                effect.changed() - effect.up()));
    if (effect.nowPassed() > 0) {
      lines.add(Figures.count(effect.nowPassed(), "attempt", "attempts") + " would pass now.");
    }
    if (effect.nowFailed() > 0) {
      lines.add(
          Figures.count(effect.nowFailed(), "attempt", "attempts") + " would pass no longer.");
    }
    return lines;
  }

  private ExcludePage.Row row(Exclusion one) {
    Optional<ExcludingQuestion.Found> found = excluding.find(one.unit(), one.question());
    return new ExcludePage.Row(
        one.unit(),
        one.question(),
        found.map(here -> OneLine.of(here.question().stem())).orElse("No longer in the course"),
        found.map(here -> here.test().title()).orElse(one.test()),
        Moment.full(one.at()),
        one.reason());
  }

  private List<ExcludePage.Choice> units() {
    return course.offered().stream()
        .flatMap(
            unit ->
                unit.test().stream()
                    .map(
                        test ->
                            new ExcludePage.Choice(
                                unit.numberedTitle(),
                                unit.id(),
                                test.bank().stream()
                                    .map(
                                        one ->
                                            new ExcludePage.Entry(one.id(), OneLine.of(one.stem())))
                                    .toList())))
        .toList();
  }
}
