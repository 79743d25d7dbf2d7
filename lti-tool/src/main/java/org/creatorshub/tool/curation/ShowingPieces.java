package org.creatorshub.tool.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.tool.consent.Agreed;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** Puts the portfolio on a page: for its owner, and as others see it. */
public final class ShowingPieces {
  private final Course course;
  private final Arranging arranging;
  private final Consenting consenting;

  /** What the learner just did, so that nothing typed is lost. */
  record Tried(String done, String problem, String id, String field, PiecesPage.Typed typed) {
    static Tried done(String sentence) {
      return new Tried(sentence, "", "", "", PiecesPage.Typed.NOTHING);
    }
  }

  public ShowingPieces(Course course, Arranging arranging, Consenting consenting) {
    this.course = course;
    this.arranging = arranging;
    this.consenting = consenting;
  }

  PiecesPage show(LaunchSession session, String base, Tried tried) {
    List<Arranged> all =
        session.learns() ? arranging.of(session.platform(), session.person()) : List.of();
    Agreed agreed = consenting.agreed(session.platform(), session.person());
    return new PiecesPage(
        base,
        session.csrf(),
        session.learns(),
        all.stream().map(piece -> line(piece, all, agreed)).toList(),
        Arrays.stream(Audience.values())
            .map(one -> new PiecesPage.Sight(one.word(), one.title(), agreed.pieces(one)))
            .toList(),
        aims(all).stream().filter(aim -> !aim.places().isEmpty()).toList(),
        aims(all).stream().filter(aim -> aim.places().isEmpty()).toList(),
        tried.typed(),
        tried.done(),
        tried.problem(),
        tried.id(),
        tried.field());
  }

  /** The portfolio as an audience sees it now. */
  ShownPage preview(LaunchSession session, String base, Audience audience) {
    return ShownPage.of(
        session.displayName().orElse("Your name, as you choose it for each link"),
        audience,
        arranging.of(session.platform(), session.person()),
        consenting.agreed(session.platform(), session.person()),
        file -> base + "/portfolio/files/" + file.id(),
        words());
  }

  /** The words of an outcome by its id. */
  public java.util.function.Function<String, Optional<String>> words() {
    Map<String, String> words =
        course.units().stream()
            .flatMap(unit -> unit.outcomes().stream())
            .collect(Collectors.toMap(Outcome::id, Outcome::text, (one, same) -> one));
    return id -> Optional.ofNullable(words.get(id));
  }

  private List<ShownPage.Aim> aims(List<Arranged> all) {
    return course.offered().stream()
        .flatMap(unit -> unit.outcomes().stream())
        .map(
            outcome ->
                new ShownPage.Aim(
                    outcome.id(),
                    outcome.text(),
                    all.stream()
                        .filter(piece -> piece.outcomes().contains(outcome.id()))
                        .map(piece -> new ShownPage.Place("piece-" + piece.id(), piece.title()))
                        .toList()))
        .toList();
  }

  private static PiecesPage.Line line(Arranged piece, List<Arranged> all, Agreed agreed) {
    List<String> readers =
        Arrays.stream(Audience.values())
            .filter(audience -> agreed.shows(piece.id(), audience))
            .map(Audience::title)
            .toList();
    String state =
        piece
            .newest()
            .map(held -> "Version " + held.number() + ", " + Moment.day(held.at()))
            .orElse("");
    String under = piece.under().isEmpty() ? piece.kind() : piece.under();
    return new PiecesPage.Line(
        piece.id().toString(),
        piece.title(),
        under,
        state,
        readers.isEmpty() ? "Only you see it" : "Seen by: " + String.join("; ", readers),
        !readers.isEmpty(),
        all.getFirst().equals(piece),
        all.getLast().equals(piece));
  }
}
