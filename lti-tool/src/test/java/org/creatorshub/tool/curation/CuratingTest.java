package org.creatorshub.tool.curation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.consent.InMemoryConsents;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Portfolios;
import org.creatorshub.tool.portfolio.Submission;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratingTest implements PiecesContract {
  private static final Saying NOTHING = new Saying("", "", "", List.of());
  private static final Feedback.Line LINE =
      new Feedback.Line("Aim", 3, "7.5 of 10", "Clear.", "A line by somebody");

  @TempDir Path folder = Path.of("");
  private final Portfolios portfolios = new Portfolios();
  private final InMemoryPieces pieces = new InMemoryPieces();
  private final LaunchSession learner = Fixtures.learner();
  private final Feedback feedback =
      work ->
          List.of(
              new Feedback.Said(1, "Your teacher, Mr Old", "today", "75 %", "Old", List.of(LINE)),
              new Feedback.Said(2, "Your teacher, Mr New", "today", "80 %", "New", List.of(LINE)),
              new Feedback.Said(2, "Review by Eva", "today", "", "Eva's words", List.of(LINE)));
  private final Course course = Fixtures.course("Title " + Fixtures.HOSTILE);
  private final Arranging arranging = new Arranging(course, portfolios.works(), pieces, feedback);
  private final Consenting consenting = new Consenting(new InMemoryConsents(), Fixtures.clock());
  private final TakingContent taking =
      new TakingContent(Fixtures.keeping(portfolios.files()), portfolios.files());
  private final Row row =
      new Row(Fixtures.course(), portfolios.works(), pieces, arranging, Fixtures.clock());
  private final AddingPiece adding = new AddingPiece(row, taking);
  private final ChangingPiece changing = new ChangingPiece(row, taking);
  private final OrderingPieces ordering = new OrderingPieces(row, taking, consenting);

  @Override
  public Pieces pieces() {
    return pieces;
  }

  @Override
  public KeptFiles files() {
    return portfolios.files();
  }

  @Test
  void arrivesByItselfFromAFinishedTask() {
    portfolios.text(learner, "Break-even");
    assertThat(all())
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.origin()).isEqualTo(Piece.Origin.WORK);
              assertThat(piece.outcomes()).containsExactly("LO7.1");
              assertThat(piece.said()).hasSize(3);
            });
  }

  @Test
  void putsWhatIsAddedLastAndMovesIt() {
    portfolios.text(learner, "Break-even");
    UUID link = added(adding.add(learner, NOTHING, new Submission.OfLink("https://example.org/a")));
    UUID work = all().getFirst().id();
    assertThat(ids()).containsExactly(work, link);
    ordering.move(learner, link, false);
    assertThat(ids()).containsExactly(work, link);
    ordering.move(learner, link, true);
    assertThat(ids()).containsExactly(link, work);
    ordering.move(learner, UUID.randomUUID(), true);
    assertThat(ids()).containsExactly(link, work);
  }

  @Test
  void keepsEveryEditionAndTakesOneBack() {
    UUID id =
        added(adding.add(learner, saying("One"), new Submission.OfLink("https://example.org/a")));
    changing.describe(learner, id, 1, saying("Two"));
    changing.describe(learner, id, 2, saying("Two"));
    assertThat(piece(id).edition()).isEqualTo(2);
    changing.replace(learner, id, 2, saying("Two"), new Submission.OfText("A text instead"));
    assertThat(piece(id).held()).extracting(Arranged.Held::number).containsExactly(1, 2);
    changing.takeBack(learner, id, 3, 1);
    assertThat(piece(id).title()).isEqualTo("One");
    assertThat(piece(id).edition()).isEqualTo(4);
    assertThat(piece(id).newest().orElseThrow().content()).isInstanceOf(Content.Link.class);
  }

  @Test
  void overwritesNothingFromAnOldPage() {
    UUID id =
        added(adding.add(learner, saying("One"), new Submission.OfLink("https://example.org/a")));
    changing.describe(learner, id, 1, saying("Two"));
    assertThat(changing.describe(learner, id, 1, saying("Three")))
        .isEqualTo(Change.refused(CurationRule.CHANGED_MEANWHILE));
    assertThat(piece(id).title()).isEqualTo("Two");
  }

  @Test
  void neverReplacesOrRemovesHandedInWork() {
    portfolios.text(learner, "Break-even");
    UUID work = all().getFirst().id();
    Change no = Change.refused(CurationRule.NOT_YOURS_TO_REMOVE);
    assertThat(changing.replace(learner, work, 0, NOTHING, new Submission.OfText("x")))
        .isEqualTo(no);
    changing.describe(learner, work, 0, saying("My ledger"));
    assertThat(ordering.remove(learner, work)).isEqualTo(no);
    assertThat(piece(work).title()).isEqualTo("My ledger");
    assertThat(piece(work).newest().orElseThrow().content())
        .isEqualTo(new Content.Text("Break-even"));
  }

  @Test
  void removesAPieceWithItsFilesAndConsents() throws IOException {
    UUID id = added(adding.add(learner, NOTHING, file("plan.txt", "Plan".getBytes(UTF_8))));
    consenting.agree(
        learner.platform(), learner.person(), id, Audience.OTHERS, Consenting.Extent.PIECE);
    assertThat(ordering.remove(learner, id)).isEqualTo(new Change.Done(id));
    assertThat(portfolios.files().bytesOf(learner.platform(), learner.person())).isZero();
    assertThat(consenting.agreed(learner.platform(), learner.person()).consents()).isEmpty();
    assertThat(ordering.remove(learner, id)).isEqualTo(Change.refused(CurationRule.NO_SUCH_PIECE));
  }

  @Test
  void takesAPictureOnlyWithWordsForIt() throws IOException {
    byte[] png = SampleFiles.honest(FileKind.PNG);
    assertThat(adding.add(learner, NOTHING, file("a.png", png)))
        .isEqualTo(Change.refused(CurationRule.ALT_MISSING));
    assertThat(portfolios.files().bytesOf(learner.platform(), learner.person())).isZero();
    Saying words = new Saying("", "", "A chart of visits", List.of("LO7.1", "LO9.9"));
    UUID id = added(adding.add(learner, words, file("a.png", png)));
    assertThat(piece(id).outcomes()).isEmpty(); // the small course names none
    assertThat(changing.describe(learner, id, 1, saying("No words for the picture")))
        .isEqualTo(Change.refused(CurationRule.ALT_MISSING));
  }

  @Test
  void refusesWhatIsTooLong() {
    Submission link = new Submission.OfLink("https://example.org/a");
    assertThat(adding.add(learner, saying("x".repeat(201)), link))
        .isEqualTo(Change.refused(CurationRule.TITLE_TOO_LONG));
    assertThat(adding.add(learner, new Saying("", "x".repeat(5001), "", List.of()), link))
        .isEqualTo(Change.refused(CurationRule.WORDS_TOO_LONG));
  }

  @Test
  void keepsNothingOfTeachersAndNothingForStrangers() {
    LaunchSession teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
    assertThat(adding.add(teacher, NOTHING, new Submission.OfLink("https://example.org/a")))
        .isInstanceOf(Change.Refused.class);
    UUID id = added(adding.add(learner, NOTHING, new Submission.OfLink("https://example.org/a")));
    assertThat(changing.describe(Fixtures.learner(), id, 1, saying("Mine now")))
        .isEqualTo(Change.refused(CurationRule.NO_SUCH_PIECE));
  }

  @Test
  void showsOthersOnlyWhatIsAgreedAndNobodysName() {
    portfolios.text(learner, "One");
    portfolios.text(learner, "Two " + Fixtures.HOSTILE);
    UUID work = all().getFirst().id();
    assertThat(shown(Audience.EMPLOYERS).pieces()).isEmpty();
    agree(work, Consenting.Extent.PIECE);
    assertThat(shown(Audience.OTHERS).pieces()).isEmpty();
    assertThat(shown(Audience.EMPLOYERS).pieces())
        .singleElement()
        .satisfies(piece -> assertThat(piece.said()).isEmpty());
    agree(work, Consenting.Extent.PIECE_AND_FEEDBACK);
    String page = Pages.render("share/shared", Map.of("page", shown(Audience.EMPLOYERS)));
    assertThat(page)
        .contains("The teacher: 80 %", "New", "A fellow student", "level 3 of 4", "LO7.1")
        .doesNotContain("Mr New", "Eva", "Old", "<script>alert", "style=");
  }

  @Test
  void showsTheOwnerPagesForEverything() {
    portfolios.text(learner, Fixtures.HOSTILE);
    UUID work = all().getFirst().id();
    changing.describe(learner, work, 0, saying(Fixtures.HOSTILE));
    changing.describe(learner, work, 1, saying("New"));
    agree(work, Consenting.Extent.PIECE);
    ShowingPieces showing = new ShowingPieces(Fixtures.course(), arranging, consenting);
    String list =
        Pages.render(
            "curation/pieces",
            Map.of("page", showing.show(learner, "/l/42", ShowingPieces.Tried.done(""))));
    assertThat(list).contains("Seen by: Employers and companies", "see 1 piece");
    PiecePage one =
        new ShowingPiece(course, arranging, pieces, consenting)
            .show(learner, "/l/42", work, ShowingPiece.Tried.done(""))
            .orElseThrow();
    String page = Pages.render("curation/piece", Map.of("page", one));
    assertThat(page).contains("Take this one back", "Set with the task: LO7.1");
    ShowingConsents log = new ShowingConsents(arranging, consenting);
    assertThat(Pages.render("curation/consents", Map.of("page", log.show(learner, "/l/42"))))
        .contains("Withdraw everything");
    assertThat(list + page).doesNotContain("<script>alert", "style=");
  }

  @Test
  void ordersOutcomesAsPeopleCount() {
    assertThat(ShownPage.key("LO9.1")).isLessThan(ShownPage.key("LO10.1"));
  }

  private ShownPage shown(Audience audience) {
    return new ShowingPieces(
            Fixtures.assessed(
                "t",
                List.of(new org.creatorshub.content.course.Outcome("LO7.1", "Counts costs")),
                List.of()),
            arranging,
            consenting)
        .preview(learner, "/l/42", audience);
  }

  private void agree(UUID piece, Consenting.Extent extent) {
    consenting.agree(learner.platform(), learner.person(), piece, Audience.EMPLOYERS, extent);
  }

  private static Saying saying(String title) {
    return new Saying(title, "", "", List.of());
  }

  private List<Arranged> all() {
    return arranging.of(learner.platform(), learner.person());
  }

  private List<UUID> ids() {
    return all().stream().map(Arranged::id).toList();
  }

  private Arranged piece(UUID id) {
    return arranging.find(learner.platform(), learner.person(), id).orElseThrow();
  }

  private static UUID added(Change change) {
    return ((Change.Done) change).piece();
  }

  private Submission file(String name, byte[] content) throws IOException {
    return new Submission.OfFile(name, Files.write(folder.resolve("upload"), content));
  }
}
