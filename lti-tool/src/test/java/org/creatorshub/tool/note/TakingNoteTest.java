package org.creatorshub.tool.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Language;
import org.creatorshub.tool.lesson.Finding;
import org.creatorshub.tool.lesson.InMemoryPositions;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.note.Note.Spot;
import org.creatorshub.tool.note.TakingNote.Result;
import org.creatorshub.tool.session.LaunchSession;
import org.junit.jupiter.api.Test;

final class TakingNoteTest {
  private static final Unit UNIT = SampleUnit.COURSE.units().getFirst();
  private static final Spot SPOT = new Spot(UNIT.id(), UNIT.pages().getLast().id());
  private final Notes notes = new InMemoryNotes();
  private final TakingNote taking =
      new TakingNote(notes, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
  private final ShowingNotes showing =
      new ShowingNotes(
          SampleUnit.COURSE, new Finding(SampleUnit.COURSE, new InMemoryPositions()), notes);
  private final LaunchSession learner = People.learner();

  @Test
  void keepsWhatALearnerTypesAndNoBlankEnds() {
    assertThat(taking.take(learner, SPOT, 0, "  One\r\nTwo\u0000\r\n "))
        .isEqualTo(kept("One\nTwo", 1));
    assertThat(taking.take(learner, SPOT, 0, "One\nTwo"))
        .as("sent again")
        .isEqualTo(kept("One\nTwo", 1));
    assertThat(taking.take(learner, SPOT, 1, "One\nTwo")).isEqualTo(kept("One\nTwo", 1));
    assertThat(taking.take(learner, SPOT, 1, "")).isEqualTo(kept("", 2));
  }

  @Test
  void overwritesNothingNewer() {
    taking.take(learner, SPOT, 0, "From the phone");
    assertThat(taking.take(learner, SPOT, 0, "From the desk"))
        .isEqualTo(new Result.Refused(NoteRule.CHANGED_MEANWHILE));
    assertThat(showing.all(learner, "").asText(Language.EN)).contains("From the phone");
  }

  @Test
  void countsCharactersWithoutThoseThatTheFormAdds() {
    String longest = "x\n".repeat(TakingNote.LONGEST / 2 - 1) + "xx";
    assertThat(taking.take(learner, SPOT, 0, longest.replace("\n", "\r\n")))
        .isEqualTo(kept(longest, 1));
    assertThat(taking.take(learner, SPOT, 1, longest + "x"))
        .isEqualTo(new Result.Refused(NoteRule.TOO_LONG));
  }

  @Test
  void isForLearnersOnly() {
    assertThat(taking.take(People.teacher(), SPOT, 0, "A remark"))
        .isEqualTo(new Result.Refused(NoteRule.NOT_A_LEARNER));
    assertThat(showing.beside(People.teacher(), UNIT, UNIT.pages().getFirst())).isEmpty();
    assertThat(showing.beside(learner, UNIT, UNIT.pages().getFirst()))
        .hasValueSatisfying(note -> assertThat(note.text()).isEmpty());
  }

  @Test
  void listsThemInTheOrderOfTheCourseAndLosesNone() {
    taking.take(learner, new Spot("gone", "p"), 0, "Of a page that was taken out");
    taking.take(learner, SPOT, 0, "Of the last page");
    taking.take(learner, new Spot(UNIT.id(), UNIT.pages().getFirst().id()), 0, "Of the first");
    NotesView all = showing.all(learner, "/l/1");
    assertThat(all.parts()).hasSize(1);
    assertThat(all.parts().getFirst().notes())
        .extracting(NotesView.Written::text)
        .containsExactly("Of the first", "Of the last page");
    assertThat(all.parts().getFirst().notes().getLast().href())
        .isEqualTo("/l/1/learn/" + SPOT.unit() + "/" + SPOT.page() + "#note");
    assertThat(all.lost()).extracting(NotesView.Written::title).containsExactly("gone / p");
    assertThat(all.asText(Language.EN))
        .contains(UNIT.title(), "Of the first", "Pages that the course no longer has");
  }

  private static Result kept(String text, int revision) {
    return new Result.Kept(new Note(SPOT, text, revision, Instant.parse("2026-11-21T12:00:00Z")));
  }
}
