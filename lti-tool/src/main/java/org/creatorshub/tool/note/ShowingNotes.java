package org.creatorshub.tool.note;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.PageNote;
import org.creatorshub.tool.lesson.PageNotes;
import org.creatorshub.tool.note.Note.Spot;
import org.creatorshub.tool.note.NotesView.Part;
import org.creatorshub.tool.note.NotesView.Written;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Words;

/** A learner's notes: one beside its page, all of them together in the order of the course. */
public final class ShowingNotes implements PageNotes {
  private final Course course;
  private final Finding finding;
  private final Notes notes;

  public ShowingNotes(Course course, Finding finding, Notes notes) {
    this.course = course;
    this.finding = finding;
    this.notes = notes;
  }

  @Override
  public Optional<PageNote> beside(LaunchSession session, Unit unit, Page page) {
    return Notebook.of(session)
        .map(
            notebook ->
                notes
                    .at(notebook, new Spot(unit.id(), page.id()))
                    .map(
                        note ->
                            new PageNote(
                                note.text(),
                                note.revision(),
                                note.text().isEmpty()
                                    ? null
                                    : Phrase.of("note_saved", note.savedAt()),
                                Words.in(note.text())))
                    .orElse(new PageNote("", 0, null, 0)));
  }

  /** All notes; those on pages that are no longer in the course stand last, under their ids. */
  NotesView all(LaunchSession session, String base) {
    Map<Spot, Note> kept =
        Notebook.of(session).map(notes::all).orElse(List.of()).stream()
            .collect(Collectors.toMap(Note::spot, Function.identity()));
    List<Part> parts =
        course.units().stream()
            .map(unit -> part(session, base, unit, kept))
            .filter(part -> !part.notes().isEmpty())
            .toList();
    course.units().forEach(unit -> unit.pages().forEach(page -> kept.remove(spot(unit, page))));
    List<Written> lost =
        kept.values().stream()
            .sorted(
                Comparator.comparing((Note note) -> note.spot().unit())
                    .thenComparing(note -> note.spot().page()))
            .map(note -> written(note, note.spot().unit() + " / " + note.spot().page(), ""))
            .toList();
    return new NotesView(base, session.learns(), parts, lost);
  }

  private Part part(LaunchSession session, String base, Unit unit, Map<Spot, Note> kept) {
    boolean opens = finding.unit(session, unit.id()).isPresent();
    return new Part(
        Phrase.of("unit_named", unit.number(), unit.title()),
        unit.pages().stream()
            .flatMap(
                page ->
                    Optional.ofNullable(kept.get(spot(unit, page))).stream()
                        .map(
                            note ->
                                written(
                                    note,
                                    page.title(),
                                    opens
                                        ? base + "/learn/" + unit.id() + "/" + page.id() + "#note"
                                        : "")))
            .toList());
  }

  private static Written written(Note note, String title, String href) {
    return new Written(title, href, note.text(), Phrase.of("moment_full", note.savedAt()));
  }

  private static Spot spot(Unit unit, Page page) {
    return new Spot(unit.id(), page.id());
  }
}
