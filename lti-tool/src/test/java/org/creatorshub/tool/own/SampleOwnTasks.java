package org.creatorshub.tool.own;

import java.util.List;
import org.creatorshub.content.course.OwnTask;

/** One task of each kind. */
public final class SampleOwnTasks {
  private static final List<String> OUTCOMES = List.of("LO7.1");

  private SampleOwnTasks() {}

  public static OwnTask.Likert likert() {
    return new OwnTask.Likert(
        "k-habits",
        "Habits",
        "For *you*.",
        OUTCOMES,
        List.of("no", "perhaps", "yes"),
        List.of(new OwnTask.Line("count", "I count."), new OwnTask.Line("note", "I note.")));
  }

  public static OwnTask.LinkCheck link() {
    return new OwnTask.LinkCheck(
        "k-link",
        "Links",
        "Look.",
        OUTCOMES,
        List.of("shop.example"),
        List.of("email", "social"),
        List.of(
            new OwnTask.Sample(
                "s1", "Spring", "https://shop.example/?utm_source=News&utm_medium=email", false)));
  }

  public static OwnTask.Ideas ideas() {
    return new OwnTask.Ideas("k-ideas", "Ideas", "Write.", OUTCOMES, 2, 3, 5);
  }

  public static OwnTask.Reflection reflection() {
    return new OwnTask.Reflection(
        "k-think", "Think", "Slowly.", OUTCOMES, List.of(new OwnTask.Line("why", "Why?")));
  }

  public static List<OwnTask> all() {
    return List.of(likert(), link(), ideas(), reflection());
  }
}
