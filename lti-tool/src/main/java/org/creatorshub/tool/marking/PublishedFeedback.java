package org.creatorshub.tool.marking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.rubric.Award;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** What teachers published, for the learner: of each version the newest marking. */
public final class PublishedFeedback implements Feedback {
  private final Markings markings;

  public PublishedFeedback(Markings markings) {
    this.markings = markings;
  }

  @Override
  public List<Said> of(Work work) {
    Map<Integer, Marking> newest = new TreeMap<>();
    markings
        .of(work.place().platform(), work.id())
        .forEach(marking -> newest.put(marking.version(), marking));
    return newest.values().stream().map(PublishedFeedback::said).toList();
  }

  private static Said said(Marking marking) {
    return new Said(
        marking.version(),
        marking.by().map(name -> "Your teacher, " + name).orElse("Your teacher"),
        Moment.full(marking.publishedAt()),
        Figures.percent(marking.percent()),
        marking.comment(),
        lines(marking.lines()));
  }

  /** Criteria as learners read them. */
  static List<Line> lines(List<Award> awards) {
    return awards.stream()
        .map(
            award ->
                new Line(
                    award.title(),
                    award.level(),
                    Award.plain(award.points()) + " of " + award.weight(),
                    award.sentence(),
                    award.comment()))
        .toList();
  }
}
