package org.creatorshub.tool.curation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.tool.consent.Agreed;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/**
 * The portfolio as one audience sees it; the owner's preview and a shared link show the same.
 *
 * @param heading whose it is, as they want it said
 */
public record ShownPage(String heading, String audience, List<Shown> pieces, List<Aim> aims) {
  public ShownPage {
    pieces = List.copyOf(pieces);
    aims = List.copyOf(aims);
  }

  /**
   * One piece; of text, link, picture and file at most one is not empty.
   *
   * @param anchor where the page has it
   * @param alt what the picture shows
   */
  public record Shown(
      String anchor,
      String title,
      String under,
      String when,
      String words,
      String text,
      String link,
      String picture,
      String alt,
      String file,
      String name,
      List<String> outcomes,
      List<Feedback.Said> said) {}

  /** An outcome and the pieces that show it. */
  public record Aim(String id, String text, List<Place> places) {}

  /** Where on the page a piece is. */
  public record Place(String anchor, String title) {}

  /**
   * What this audience may see of these pieces.
   *
   * @param address where readers get a file
   * @param outcome words of an outcome, by its id
   */
  public static ShownPage of(
      String heading,
      Audience audience,
      List<Arranged> all,
      Agreed agreed,
      Function<KeptFile, String> address,
      Function<String, Optional<String>> outcome) {
    List<Shown> shown =
        all.stream()
            .filter(piece -> agreed.shows(piece.id(), audience))
            .map(piece -> shown(piece, agreed.showsFeedback(piece.id(), audience), address))
            .toList();
    return new ShownPage(heading, audience.title(), shown, aims(shown, outcome));
  }

  private static Shown shown(
      Arranged piece, boolean withFeedback, Function<KeptFile, String> address) {
    Optional<Content> content = piece.newest().map(Arranged.Held::content);
    boolean picture = piece.file().filter(file -> file.kind().picture()).isPresent();
    String file = piece.file().map(address).orElse("");
    return new Shown(
        "piece-" + piece.id(),
        piece.title(),
        piece.under(),
        piece.newest().map(one -> Moment.day(one.at())).orElse(""),
        piece.words(),
        content.map(one -> one instanceof Content.Text(String text) ? text : "").orElse(""),
        content
            .map(one -> one instanceof Content.Link link ? link.address().toString() : "")
            .orElse(""),
        picture ? file : "",
        piece.alt().isEmpty() ? piece.title() : piece.alt(),
        picture ? "" : file,
        piece.file().map(kept -> kept.name() + ", " + Figures.bytes(kept.bytes())).orElse(""),
        piece.outcomes(),
        withFeedback
            ? piece.saidOfNewest().stream().map(ShownPage::forOthers).toList()
            : List.of());
  }

  /** Nobody's name, and of fellow students only levels: they wrote for the author. */
  static Feedback.Said forOthers(Feedback.Said said) {
    boolean teacher = !said.mark().isEmpty();
    return new Feedback.Said(
        said.version(),
        teacher ? "The teacher" : "A fellow student",
        said.when(),
        said.mark(),
        teacher ? said.comment() : "",
        said.lines().stream()
            .map(
                line ->
                    new Feedback.Line(
                        line.title(),
                        line.level(),
                        line.points(),
                        line.sentence(),
                        teacher ? line.comment() : ""))
            .toList());
  }

  private static List<Aim> aims(List<Shown> shown, Function<String, Optional<String>> outcome) {
    return shown.stream()
        .flatMap(piece -> piece.outcomes().stream())
        .distinct()
        .sorted((a, b) -> key(a).compareTo(key(b)))
        .flatMap(id -> outcome.apply(id).map(text -> new Aim(id, text, places(shown, id))).stream())
        .toList();
  }

  private static List<Place> places(List<Shown> shown, String outcome) {
    return shown.stream()
        .filter(piece -> piece.outcomes().contains(outcome))
        .map(piece -> new Place(piece.anchor(), piece.title()))
        .toList();
  }

  /** LO10.2 comes after LO9.1. */
  static String key(String outcome) {
    StringBuilder key = new StringBuilder();
    for (String part : outcome.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
      key.append(part.matches("\\d+") ? String.format(Locale.ROOT, "%6s", part) : part);
    }
    return key.toString();
  }
}
