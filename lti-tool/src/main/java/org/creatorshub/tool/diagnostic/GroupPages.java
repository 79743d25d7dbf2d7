package org.creatorshub.tool.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Csv;
import org.creatorshub.tool.text.Figures;

/** What teachers see of a group whose learners share scores: the page, and the same as a file. */
public final class GroupPages {
  private static final String FEW = "too few";

  private final Sharings sharings;

  public GroupPages(Sharings sharings) {
    this.sharings = sharings;
  }

  /** Empty when the course asks no such questions. */
  Optional<GroupView> view(LaunchSession teacher, String base, Diagnostic diagnostic) {
    return Asked.find(Optional.of(diagnostic), Sharing.QUESTIONNAIRE)
        .map(asked -> view(teacher, base, asked));
  }

  private GroupView view(LaunchSession teacher, String base, Asked asked) {
    Place place = Place.of(teacher);
    Questionnaire questionnaire = asked.questionnaire();
    int agreed = sharings.count(place.platform(), place.course());
    List<Map<String, Integer>> people =
        sharings
            .shared(
                place.platform(), place.course(), questionnaire.id(), asked.diagnostic().version())
            .stream()
            .map(round -> round.values(questionnaire))
            .toList();
    GroupPicture picture = GroupPicture.of(questionnaire, people);
    boolean reliable = picture.lines().stream().anyMatch(line -> line.alpha().isPresent());
    return new GroupView(
        base,
        teacher.contextTitle().orElse("Your course"),
        answer(agreed, people.size(), picture.counted()),
        picture.counted() > 0,
        reliability(reliable, picture.counted()),
        reliable,
        picture.lines().stream().map(line -> row(asked, line)).toList());
  }

  private static String answer(int agreed, int finished, int counted) {
    if (agreed == 0) {
      return "Nobody shares scores with the group. It is up to each learner.";
    }
    String who =
        "%s, %d with a result."
            .formatted(
                Figures.count(agreed, "learner shares scores", "learners share scores"), finished);
    return counted == 0
        ? who + " Too few to say: figures are shown from " + GroupPicture.STEP + " on."
        : who + " The figures are those of " + counted + "; they change with every five people.";
  }

  private static String reliability(boolean reliable, int counted) {
    return reliable
        ? "Alpha says how far the four lines of a dimension ask the same: 1 is wholly, 0 not at all."
            + " It says nothing about whether they ask the right thing."
        : "Too few to say: alpha and the standard error are shown once %d learners share and have"
                .formatted(GroupPicture.FOR_ALPHA)
            + " answered every line of a dimension; %d are counted now.".formatted(counted);
  }

  private static GroupView.Row row(Asked asked, GroupPicture.Line line) {
    Diagnostic.Dimension dimension = asked.dimension(line.dimension());
    return new GroupView.Row(
        dimension.title(),
        dimension.about(),
        Integer.toString(line.n()),
        line.mean().map(mean -> whole(mean.value())).orElse(FEW),
        line.mean().map(mean -> range(mean.interval(), "%.0f")).orElse(""),
        Integer.toString(line.complete()),
        line.alpha().map(one -> decimal(one.alpha(), "%.2f")).orElse(FEW),
        line.alpha().map(one -> range(one.interval(), "%.2f")).orElse(""),
        line.alpha().map(one -> "± " + decimal(one.error(), "%.1f")).orElse(""));
  }

  private static String whole(double value) {
    return decimal(value, "%.0f");
  }

  private static String range(Interval interval, String format) {
    return decimal(interval.low(), format) + " to " + decimal(interval.high(), format);
  }

  private static String decimal(double value, String format) {
    return String.format(Locale.ENGLISH, format, value).replace('-', '−');
  }

  /** The same figures as a file, and no others. */
  static String csv(GroupView view) {
    List<List<String>> rows = new ArrayList<>();
    for (GroupView.Row row : view.rows()) {
      rows.add(
          List.of(
              row.title(),
              row.n(),
              row.mean(),
              row.interval(),
              row.complete(),
              row.alpha(),
              row.alphaInterval(),
              row.error()));
    }
    return Csv.of(
        List.of(
            "dimension",
            "n",
            "mean",
            "mean_95",
            "n_complete",
            "alpha",
            "alpha_95",
            "standard_error"),
        rows);
  }
}
