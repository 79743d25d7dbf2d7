package org.creatorshub.tool.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.diagnostic.Band;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Measuring;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.content.diagnostic.Score;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** What stands on the page with the result. */
public final class ResultPages {
  private static final Score NOTHING = new Score.NotEnough(0, 0);

  private final Course course;
  private final Finding finding;

  public ResultPages(Course course, Finding finding) {
    this.course = course;
    this.finding = finding;
  }

  /**
   * The page.
   *
   * @param mine all rounds of the learner with this questionnaire, in order
   */
  ResultView view(LaunchSession session, String base, Asked asked, Round round, List<Round> mine) {
    Optional<Round> first = first(round, mine);
    boolean again = mine.getLast().equals(round) && round.number() < StartingRound.MOST;
    Questionnaire questionnaire = asked.questionnaire();
    Measuring now = new Measuring(questionnaire, round.values(questionnaire));
    Optional<Measuring> before =
        first.map(one -> new Measuring(questionnaire, one.values(questionnaire)));
    Optional<Map<String, Score>> earlier = before.map(Measuring::dimensions);
    Map<String, Score> scores = now.dimensions();
    return new ResultView(
        base,
        session.csrf(),
        questionnaire.title(),
        questionnaire.id(),
        Moment.day(round.finishedAt().orElseThrow()),
        now.oddlyAnswered(),
        first.flatMap(Round::finishedAt).map(Moment::day).orElse(""),
        again ? round.number() + 1 : 0,
        radar(asked, scores, earlier),
        rows(asked, scores, earlier),
        levels(asked, now, before),
        bands(asked.diagnostic()),
        advice(session, base, asked, scores),
        questionnaire.knowledge().stream().map(one -> Tasks.checked(one, round)).toList(),
        questionnaire.ideas().map(task -> Tasks.counted(task, round, first)).orElse(null));
  }

  /** The first time with the same wordings; others cannot be compared. */
  private static Optional<Round> first(Round round, List<Round> mine) {
    return mine.stream()
        .filter(other -> other.number() < round.number())
        .filter(other -> other.version().equals(round.version()))
        .findFirst();
  }

  private static Radar radar(
      Asked asked, Map<String, Score> scores, Optional<Map<String, Score>> earlier) {
    List<Radar.Axis> axes = new ArrayList<>();
    scores.forEach(
        (dimension, score) ->
            axes.add(
                new Radar.Axis(
                    asked.dimension(dimension).shortTitle(),
                    value(score),
                    earlier
                        .map(all -> value(all.getOrDefault(dimension, NOTHING)))
                        .orElse(OptionalDouble.empty()))));
    return Radar.of(axes, earlier.isPresent());
  }

  private static List<ResultView.Row> rows(
      Asked asked, Map<String, Score> scores, Optional<Map<String, Score>> earlier) {
    List<ResultView.Row> rows = new ArrayList<>();
    scores.forEach(
        (id, score) -> {
          Diagnostic.Dimension dimension = asked.dimension(id);
          Optional<Score> before = earlier.map(all -> all.getOrDefault(id, NOTHING));
          rows.add(
              new Compared(asked.diagnostic(), score, before)
                  .row(dimension.title(), dimension.about()));
        });
    return rows;
  }

  private static List<ResultView.Row> levels(
      Asked asked, Measuring now, Optional<Measuring> before) {
    if (!asked.questionnaire().hasLevels()) {
      return List.of();
    }
    List<Diagnostic.Level> levels = asked.diagnostic().levels();
    Map<String, Score> scores = now.levels(levels);
    Optional<Map<String, Score>> earlier = before.map(one -> one.levels(levels));
    return levels.stream()
        .map(
            level ->
                new Compared(
                        asked.diagnostic(),
                        scores.getOrDefault(level.id(), NOTHING),
                        earlier.map(all -> all.getOrDefault(level.id(), NOTHING)))
                    .row(level.title(), level.about()))
        .toList();
  }

  private static List<ResultView.BandLine> bands(Diagnostic diagnostic) {
    return Arrays.stream(Band.values())
        .flatMap(band -> Optional.ofNullable(diagnostic.bands().get(band)).stream())
        .map(words -> new ResultView.BandLine(words.title(), words.about()))
        .toList();
  }

  private List<ResultView.Advised> advice(
      LaunchSession session, String base, Asked asked, Map<String, Score> scores) {
    List<ResultView.Advised> advised = new ArrayList<>();
    for (Questionnaire.Block block : asked.questionnaire().blocks()) {
      if (scores.get(block.dimension()) instanceof Score.Known known) {
        Questionnaire.Advice advice = block.advice().get(known.band());
        if (advice != null) {
          advised.add(advised(session, base, asked, block.dimension(), known, advice));
        }
      }
    }
    return advised;
  }

  private ResultView.Advised advised(
      LaunchSession session,
      String base,
      Asked asked,
      String dimension,
      Score.Known score,
      Questionnaire.Advice advice) {
    Optional<Unit> unit = course.unit(advice.unit());
    boolean here = finding.unit(session, advice.unit()).isPresent();
    boolean offered = unit.filter(Unit::offered).isPresent();
    return new ResultView.Advised(
        asked.dimension(dimension).title(),
        Compared.shown(score),
        Compared.band(asked.diagnostic(), score),
        advice.strength(),
        advice.exercise(),
        unit.map(one -> "Unit " + one.number() + ": " + one.title()).orElse(advice.unit()),
        here ? base + "/learn/" + advice.unit() : "",
        here ? "" : offered ? "open it from your course" : "not open yet",
        advice.technique());
  }

  private static OptionalDouble value(Score score) {
    return score instanceof Score.Known known
        ? OptionalDouble.of(known.value())
        : OptionalDouble.empty();
  }
}
