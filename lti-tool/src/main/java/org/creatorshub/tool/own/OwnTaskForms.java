package org.creatorshub.tool.own;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.tool.own.OwnTaskView.IdeaView;
import org.creatorshub.tool.own.OwnTaskView.LineView;
import org.creatorshub.tool.own.OwnTaskView.LinkView;
import org.creatorshub.tool.own.OwnTaskView.PickView;
import org.creatorshub.tool.own.OwnTaskView.RoundView;
import org.creatorshub.tool.question.CourseTexts;

/** Lays out a task with what its learner has filled in. */
public final class OwnTaskForms {
  /** Before the names of fields in forms. */
  public static final String PREFIX = "o.";

  private final CourseTexts texts;

  public OwnTaskForms(CourseTexts texts) {
    this.texts = texts;
  }

  /** With {@code typed} by field; fields that are empty are absent. */
  public OwnTaskView view(OwnTask task, Map<String, String> typed) {
    return switch (task) {
      case OwnTask.Likert likert ->
          view(task, typed, scales(likert, typed), List.of(), 0, LinkView.NONE);
      case OwnTask.Reflection open ->
          view(task, typed, questions(open, typed), List.of(), 0, LinkView.NONE);
      case OwnTask.Ideas ideas ->
          view(task, typed, List.of(), rounds(ideas, typed), ideas.minutes(), LinkView.NONE);
      case OwnTask.LinkCheck links ->
          view(task, typed, List.of(), List.of(), 0, new LookingAtLink(links, texts).view(typed));
    };
  }

  private OwnTaskView view(
      OwnTask task,
      Map<String, String> typed,
      List<LineView> lines,
      List<RoundView> rounds,
      int minutes,
      LinkView link) {
    return new OwnTaskView(
        task.id(),
        task.kind(),
        anchor(task),
        task.title(),
        texts.inline(task.intro()),
        !typed.isEmpty(),
        said(task, typed),
        lines,
        rounds,
        minutes,
        typed.getOrDefault(OwnTask.KINDS, ""),
        link);
  }

  private static String anchor(OwnTask task) {
    return "o-" + task.id();
  }

  private static String said(OwnTask task, Map<String, String> typed) {
    long filled = typed.keySet().stream().filter(field -> !field.equals(OwnTask.KINDS)).count();
    if (filled == 0) {
      return "";
    }
    return switch (task) {
      case OwnTask.Likert likert ->
          "Your earlier answers: " + filled + " of " + likert.statements().size() + " lines.";
      case OwnTask.Reflection open ->
          "What you wrote: " + filled + " of " + open.questions().size() + " questions.";
      case OwnTask.Ideas ideas -> filled == 1 ? "One idea so far." : filled + " ideas so far.";
      case OwnTask.LinkCheck links -> "";
    };
  }

  private List<LineView> scales(OwnTask.Likert likert, Map<String, String> typed) {
    return likert.statements().stream()
        .map(
            line -> {
              String value = typed.getOrDefault(line.id(), "");
              return line(likert, line, value, picks(likert, value));
            })
        .toList();
  }

  private static List<PickView> picks(OwnTask.Likert likert, String value) {
    return IntStream.rangeClosed(1, likert.points().size())
        .mapToObj(Integer::toString)
        .map(
            point ->
                new PickView(
                    point, likert.points().get(Integer.parseInt(point) - 1), point.equals(value)))
        .toList();
  }

  private List<LineView> questions(OwnTask.Reflection open, Map<String, String> typed) {
    return open.questions().stream()
        .map(line -> line(open, line, typed.getOrDefault(line.id(), ""), List.of()))
        .toList();
  }

  private LineView line(OwnTask task, OwnTask.Line line, String typed, List<PickView> picks) {
    return new LineView(
        PREFIX + line.id(),
        anchor(task) + "-" + line.id(),
        texts.inline(line.text()),
        typed,
        picks);
  }

  private static List<RoundView> rounds(OwnTask.Ideas ideas, Map<String, String> typed) {
    return IntStream.rangeClosed(1, ideas.rounds())
        .mapToObj(
            round ->
                new RoundView(
                    round,
                    IntStream.rangeClosed(1, ideas.each())
                        .mapToObj(number -> idea(ideas, round, number, typed))
                        .toList()))
        .toList();
  }

  private static IdeaView idea(
      OwnTask.Ideas ideas, int round, int number, Map<String, String> typed) {
    String field = OwnTask.Ideas.field(round, number);
    return new IdeaView(
        PREFIX + field,
        anchor(ideas) + "-" + field,
        "Round " + round + ", idea " + number,
        typed.getOrDefault(field, ""));
  }
}
