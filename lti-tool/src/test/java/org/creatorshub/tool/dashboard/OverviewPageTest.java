package org.creatorshub.tool.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Asked;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.Classes;
import org.creatorshub.tool.inquiry.Drawing;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Freshness;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class OverviewPageTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private final LaunchSession teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
  private final Course course = Fixtures.course("Title " + Fixtures.HOSTILE);
  private final List<Inquiry> inquiries = new ArrayList<>();

  @Test
  void showsTheFirstQuestionInFullAndTheOthersAsAnswers() {
    inquiries.add(question(4, "Which are hard?", Answer.look("Q4 is.")));
    inquiries.add(question(1, "What needs me?", Answer.calm("Nothing.")));
    assertThat(overview(Map.of()))
        .containsSubsequence("What needs me?", "Nothing.", "<table", "Which are hard?", "Q4 is.")
        .contains("/l/42/dashboard/q/q4?unit=u07", "Look at this", "No grade of this unit");
  }

  @Test
  void saysThatOneQuestionFailedAndShowsTheRest() {
    inquiries.add(question(2, "Who is stuck?", Answer.calm("Nobody.")));
    inquiries.add(
        new Fixed(3, "Who may fall behind?", Answer.calm("")) {
          @Override
          public Findings findings(Scope scope) {
            throw new IllegalStateException("no such luck");
          }
        });
    assertThat(overview(Map.of()))
        .contains("Nobody.", "This could not be worked out just now", "Not available")
        .doesNotContain("no such luck");
  }

  @Test
  void keepsTheFiltersInEveryAddress() {
    inquiries.add(question(4, "Which are hard?", Answer.look("Q4 is.")));
    String page = overview(Map.of("group", List.of("g1"), "names", List.of("hidden")));
    assertThat(page)
        .contains("/dashboard/q/q4?unit=u07&amp;group=g1&amp;names=hidden", "Show names")
        .contains("<option value=\"g1\" selected>Monday");
    assertThat(inquiry(Map.of("from", List.of("2026-03-01"))))
        .contains("/dashboard/q/q4/rows.csv?unit=u07&amp;from=2026-03-01");
  }

  @Test
  void escapesWhatPeopleWrote() {
    inquiries.add(question(4, Fixtures.HOSTILE, Answer.look(Fixtures.HOSTILE)));
    assertThat(overview(Map.of()) + inquiry(Map.of()))
        .doesNotContain("<script>alert")
        .doesNotContain("style=")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void refusesTwoQuestionsOfOneNumber() {
    List<Inquiry> twice =
        List.of(question(4, "A?", Answer.calm("")), question(4, "B?", Answer.calm("")));
    assertThatThrownBy(() -> new Inquiries(twice)).isInstanceOf(IllegalStateException.class);
  }

  private static Fixed question(int number, String heading, Answer answer) {
    return new Fixed(number, heading, answer);
  }

  private static class Fixed implements Inquiry {
    private final int number;
    private final String heading;
    private final Answer answer;

    Fixed(int number, String heading, Answer answer) {
      this.number = number;
      this.heading = heading;
      this.answer = answer;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public String id() {
      return "q" + number;
    }

    @Override
    public String heading() {
      return heading;
    }

    @Override
    public Findings findings(Scope scope) {
      Table table =
          new Table(
              "rows",
              "Rows " + Fixtures.HOSTILE,
              List.of(Table.Column.text("name", "Name"), Table.Column.drawn("0 to 100 %")),
              List.of(
                  Table.Row.of(
                      Cell.of(Fixtures.HOSTILE).noted(Fixtures.HOSTILE),
                      Cell.drawn(Drawing.Spread.ofShare(.1, .2, .4, true)))));
      return new Findings(answer, List.of(new Part.Rows(table)), List.of("By counting."));
    }
  }

  private String overview(Map<String, List<String>> asked) {
    ShowingOverview showing = new ShowingOverview(DashboardFixtures.reading(course), answering());
    Scope scope = scope(asked);
    OverviewPage page = showing.show(scope, framing().frame(scope, "/dashboard"), "");
    return Pages.render("dashboard/overview", Map.of("page", page));
  }

  private String inquiry(Map<String, List<String>> asked) {
    Scope scope = scope(asked);
    Inquiry first = inquiries.getFirst();
    InquiryPage page = answering().page(framing().frame(scope, "/dashboard/q/q4"), first, scope);
    return Pages.render("dashboard/inquiry", Map.of("page", page));
  }

  private Answering answering() {
    return new Answering(new Inquiries(inquiries));
  }

  private static Framing framing() {
    return new Framing(scope -> new Freshness("7", Optional.of(NOON), 0));
  }

  private Scope scope(Map<String, List<String>> asked) {
    Classes monday =
        new Classes() {
          @Override
          public List<Group> groups(UUID platform, UUID course) {
            return List.of(new Group("g1", "Monday"));
          }

          @Override
          public Set<UUID> learners(UUID platform, UUID course, String group) {
            return Set.of();
          }
        };
    Clock clock = Fixtures.clock();
    return new Scoping(course, monday, clock)
        .scope(teacher, "/l/42", Asked.of(asked))
        .orElseThrow();
  }
}
