package org.creatorshub.tool.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.consent.Agreed;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** Puts together what the page of one piece shows to its owner. */
public final class ShowingPiece {
  private static final int SHORT = 200;
  private final Course course;
  private final Arranging arranging;
  private final Pieces pieces;
  private final Consenting consenting;

  /** What the learner just tried; the saying as typed, where it was not taken. */
  record Tried(String done, String problem, String id, String field, Optional<Saying> saying) {
    static Tried done(String sentence) {
      return new Tried(sentence, "", "", "", Optional.empty());
    }
  }

  public ShowingPiece(Course course, Arranging arranging, Pieces pieces, Consenting consenting) {
    this.course = course;
    this.arranging = arranging;
    this.pieces = pieces;
    this.consenting = consenting;
  }

  /** The page; empty where there is no such piece of this learner. */
  Optional<PiecePage> show(LaunchSession session, String base, UUID id, Tried tried) {
    return session.learns()
        ? arranging
            .find(session.platform(), session.person(), id)
            .map(piece -> page(session, base, piece, tried))
        : Optional.empty();
  }

  private PiecePage page(LaunchSession session, String base, Arranged piece, Tried tried) {
    Saying saying =
        tried
            .saying()
            .orElse(new Saying(piece.chosen(), piece.words(), piece.alt(), piece.outcomes()));
    boolean work = piece.origin() == Piece.Origin.WORK;
    List<String> given = work ? ofTheTask(piece) : List.of();
    return new PiecePage(
        base,
        session.csrf(),
        base + "/portfolio/pieces/" + piece.id(),
        piece.title(),
        piece.under().isEmpty() ? piece.kind() : piece.under(),
        piece.set(),
        piece.edition(),
        !work,
        piece.file().filter(file -> file.kind().picture()).isPresent(),
        new PiecePage.Typed(saying.title(), saying.words(), saying.alt()),
        held(base, piece),
        given,
        groups(given, saying.outcomes()),
        readers(piece, consenting.agreed(session.platform(), session.person())),
        older(session, piece),
        tried.done(),
        tried.problem(),
        tried.id(),
        tried.field());
  }

  private List<String> ofTheTask(Arranged piece) {
    return course.units().stream()
        .filter(unit -> unit.numberedTitle().equals(piece.under()))
        .map(Unit::artefact)
        .flatMap(Optional::stream)
        .filter(task -> task.title().equals(piece.set()))
        .flatMap((Artefact task) -> task.outcomes().stream())
        .toList();
  }

  private List<PiecePage.Group> groups(List<String> given, List<String> chosen) {
    return course.offered().stream()
        .map(
            unit -> {
              List<PiecePage.Choice> choices =
                  unit.outcomes().stream()
                      .filter(outcome -> !given.contains(outcome.id()))
                      .map(
                          outcome ->
                              new PiecePage.Choice(
                                  outcome.id(), outcome.text(), chosen.contains(outcome.id())))
                      .toList();
              boolean open = choices.stream().anyMatch(PiecePage.Choice::chosen);
              return new PiecePage.Group(unit.numberedTitle(), open, choices);
            })
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private static PiecePage.Held held(String base, Arranged piece) {
    String when = piece.newest().map(held -> Moment.full(held.at())).orElse("");
    Optional<Content> content = piece.newest().map(Arranged.Held::content);
    String text = content.map(one -> one instanceof Content.Text(String t) ? t : "").orElse("");
    String link =
        content.map(one -> one instanceof Content.Link l ? l.address().toString() : "").orElse("");
    return new PiecePage.Held(
        text,
        link,
        piece.file().map(file -> base + "/portfolio/files/" + file.id()).orElse(""),
        piece.file().map(KeptFile::name).orElse(""),
        when);
  }

  private static List<PiecePage.Reader> readers(Arranged piece, Agreed agreed) {
    return Arrays.stream(Audience.values())
        .map(
            audience ->
                new PiecePage.Reader(
                    audience.word(),
                    audience.title(),
                    agreed.shows(piece.id(), audience),
                    agreed.showsFeedback(piece.id(), audience)))
        .toList();
  }

  private List<PiecePage.Older> older(LaunchSession session, Arranged piece) {
    return pieces.find(session.platform(), session.person(), piece.id()).stream()
        .flatMap(kept -> kept.editions().reversed().stream())
        .filter(edition -> edition.number() != piece.edition())
        .map(
            edition ->
                new PiecePage.Older(
                    edition.number(),
                    Moment.full(edition.at()),
                    edition.title().isEmpty() ? piece.set() : edition.title(),
                    shortened(edition.words()),
                    edition.content().map(ShowingPiece::name).orElse("")))
        .toList();
  }

  private static String name(Content content) {
    return switch (content) {
      case Content.Text text -> "A text";
      case Content.Link link -> link.address().toString();
      case Content.Upload(KeptFile file) -> file.name();
    };
  }

  private static String shortened(String words) {
    return words.length() <= SHORT
        ? words
        : words.substring(
                0, words.offsetByCodePoints(0, Math.min(SHORT, words.codePointCount(0, SHORT))))
            + "…";
  }
}
