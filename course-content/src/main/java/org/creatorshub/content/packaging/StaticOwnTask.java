package org.creatorshub.content.packaging;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.tagging.LinkFinding;
import org.creatorshub.content.tagging.LinkLint;

/** A task that the online course keeps for the learner, to be done on a sheet of one's own. */
record StaticOwnTask(LessonHtml texts, OwnTask task) {

  String html() {
    return StaticTasks.section("o-" + task.id(), task.title())
        + "<p>"
        + texts.inline(task.intro())
        + "</p>\n"
        + body()
        + "</div>";
  }

  private String body() {
    return switch (task) {
      case OwnTask.Likert likert -> likert(likert);
      case OwnTask.LinkCheck links -> links(links);
      case OwnTask.Ideas ideas -> ideas(ideas);
      case OwnTask.Reflection open -> open(open);
    };
  }

  private String likert(OwnTask.Likert likert) {
    String scale =
        IntStream.range(0, likert.points().size())
            .mapToObj(i -> (i + 1) + " = " + Html.text(likert.points().get(i)))
            .collect(Collectors.joining(", "));
    return "<p>Write down a number for each line: "
        + scale
        + ". Keep the sheet; nobody else needs to see it.</p>\n<ol>"
        + likert.statements().stream()
            .map(line -> "<li>" + texts.inline(line.text()) + "</li>")
            .collect(Collectors.joining())
        + "</ol>\n";
  }

  private String ideas(OwnTask.Ideas ideas) {
    return "<p>%d rounds of %d minutes, with %d ideas in each. Write on a sheet of paper. In each round after the first, build on what stands there. At the end count the ideas, and the kinds of ideas.</p>\n"
        .formatted(ideas.rounds(), ideas.minutes(), ideas.each());
  }

  private String open(OwnTask.Reflection open) {
    return "<ol>"
        + open.questions().stream()
            .map(line -> "<li>" + texts.inline(line.text()) + "</li>")
            .collect(Collectors.joining())
        + "</ol>\n<p>Write for yourself, on paper or in a file. Nobody asks for it.</p>\n";
  }

  private String links(OwnTask.LinkCheck links) {
    return "<p>The online course looks at any address that you type. Here are some to look at by"
        + " yourself first:</p>\n<ol>"
        + links.samples().stream()
            .map(
                sample ->
                    "<li>%s: <code>%s</code>%s</li>"
                        .formatted(
                            texts.inline(sample.label()),
                            Html.text(sample.address()),
                            sample.inside() ? " (on the firm’s own page)" : ""))
            .collect(Collectors.joining())
        + "</ol>\n<details><summary>Compare with what the rules find</summary>\n<ol>"
        + links.samples().stream()
            .map(sample -> "<li>" + found(links, sample) + "</li>")
            .collect(Collectors.joining())
        + "</ol></details>\n";
  }

  private static String found(OwnTask.LinkCheck links, OwnTask.Sample sample) {
    String said =
        new LinkLint(links)
            .look(sample.address(), sample.inside()).stream()
                .map(LinkFinding::sentence)
                .map(Html::text)
                .collect(Collectors.joining(" "));
    return said.isEmpty() ? "Nothing to repair." : said;
  }
}
