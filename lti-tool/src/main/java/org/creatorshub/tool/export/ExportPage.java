package org.creatorshub.tool.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.credential.TakingBadge;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** The export's own page, ready to be shown; every address in it is a file beside it. */
record ExportPage(
    String heading,
    String course,
    String asOf,
    List<Piece> pieces,
    List<Line> results,
    List<Bundle.Note> others,
    List<String> badges,
    boolean notes) {

  /** A task's work, newest version first. */
  record Piece(String title, String unit, String words, String note, List<Hand> hands) {}

  /** One hand-in. */
  record Hand(
      String title,
      String when,
      String text,
      String link,
      String path,
      String name,
      String alt,
      List<Feedback.Said> said) {}

  /** One unit's result in words. */
  record Line(String unit, String pages, String test, String when) {}

  static ExportPage of(Bundle bundle) {
    return new ExportPage(
        bundle.owner().map(name -> "Work of " + name).orElse("A learner's work"),
        bundle.course(),
        Moment.full(bundle.dataAsOf()),
        bundle.items().stream().map(ExportPage::piece).toList(),
        bundle.results().stream().map(ExportPage::line).toList(),
        bundle.others(),
        bundle.badges().stream().map(TakingBadge.File::name).toList(),
        bundle.notes());
  }

  private static Piece piece(Item item) {
    return new Piece(
        item.title(),
        item.unitTitle(),
        item.words(),
        item.note(),
        item.versions().reversed().stream()
            .map(placed -> hand(item, placed, about(item, placed)))
            .toList());
  }

  private static List<Feedback.Said> about(Item item, Item.Placed placed) {
    return item.said().stream()
        .filter(said -> said.version() == placed.version().number())
        .toList();
  }

  private static Hand hand(Item item, Item.Placed placed, List<Feedback.Said> said) {
    String title = "Version " + placed.version().number();
    String when = Moment.full(placed.at());
    return switch (placed.version().content()) {
      case Content.Text(String text) ->
          new Hand(title, when, text, "", placed.path(), "as a text file", "", said);
      case Content.Link link ->
          new Hand(
              title,
              when,
              "",
              link.address().toString(),
              placed.path(),
              "as a text file",
              "",
              said);
      case Content.Upload upload ->
          new Hand(
              title, when, "", "", placed.path(), upload.file().name(), alt(item, upload), said);
    };
  }

  /** Words for a picture; empty for what is none. */
  private static String alt(Item item, Content.Upload upload) {
    if (!upload.file().kind().picture()) {
      return "";
    }
    return item.alt().isEmpty() ? item.title() : item.alt();
  }

  private static Line line(Bundle.Result result) {
    Optional<BigDecimal> best = result.of().best();
    String outcome =
        result.of().passed().map(passed -> passed ? ", passed" : ", not passed").orElse("");
    return new Line(
        result.title(),
        result.of().pages() + " of " + result.pages(),
        best.map(
                score ->
                    Figures.percent(score)
                        + outcome
                        + ", best of "
                        + Figures.count(result.of().attempts(), "attempt", "attempts"))
            .orElse("not taken"),
        result.of().lastSeen().map(Moment::day).orElse(""));
  }
}
