package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;

/** A teacher's and a student's way through one course, step by step, each at their own browser. */
final class WholeWay {
  private static final String TEACHER = "101";
  private static final BigDecimal OF_TWENTY = new BigDecimal("0.2");

  private final HubProcess hub;
  private final Page teacher;
  private final Page student;
  private final String title;

  /** The student of this way; the sandbox shares the name. */
  private final String member = "201";

  /**
   * @param title names the activity that this way places
   */
  WholeWay(HubProcess hub, Page teacher, Page student, String title) {
    this.hub = hub;
    this.teacher = teacher;
    this.student = student;
    this.title = title;
  }

  void launchesWhatWasThere() {
    assertThat(LmsPage.open(teacher, hub, TEACHER).url()).contains("/dashboard");
    assertThat(LmsPage.open(student, hub, member).url()).contains("/learn/u07");
  }

  /** Through the place where the LMS lets teachers add; Canvas asks where. */
  void placesAnActivity(boolean asksWhere) {
    teacher.navigate(as(TEACHER) + "/course");
    link(teacher, "Add activity");
    if (asksWhere) {
      link(teacher, "Modules: add several");
    }
    Frame picker = LmsPage.tool(teacher);
    picker.locator("#unit-u07").check();
    picker
        .locator(".picker-unit", new Frame.LocatorOptions().setHas(picker.locator("#unit-u07")))
        .getByText("Name, points and dates")
        .click();
    picker.locator("#title-u07").fill(title);
    picker.locator("#points-u07").fill("20");
    picker.getByText("Add to the course").click();
    teacher.waitForURL("**/course");
    assertThat(activityLink(teacher).count()).as("links called " + title).isEqualTo(1);
  }

  void bringsAGradeToItsColumn() {
    student.navigate(as(member) + "/course");
    activityLink(student).click();
    String percent = TestInFrame.take(LmsPage.tool(student));
    String shown = LmsPage.grade(teacher, as(TEACHER) + "/gradebook", member, cell("om-26"));
    assertThat(new BigDecimal(shown))
        .isCloseTo(new BigDecimal(percent).multiply(OF_TWENTY), within(new BigDecimal("0.1")));
  }

  /** A reading by schedule may come between; then the button is pressed again. */
  void readsTheRoster() {
    teacher.navigate(as(TEACHER) + "/course");
    activityLink(teacher).click();
    Frame dashboard = LmsPage.tool(teacher);
    String said = "";
    for (int tries = 0; tries < 10 && !said.contains("The roster was read"); tries++) {
      dashboard.getByRole(AriaRole.BUTTON, button("Read the roster from the LMS")).click();
      dashboard.locator(".notice[role=status]").waitFor();
      said = dashboard.locator(".notice[role=status]").textContent();
    }
    assertThat(said).contains("The roster was read");
    assertThat(dashboard.locator("section[aria-labelledby=started] .lede").textContent())
        .contains("of 8 learners");
  }

  /** Answers the id of the course that is a copy. */
  String copiesTheCourse() {
    teacher.navigate(as(TEACHER) + "/course");
    teacher
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy this course"))
        .click();
    teacher.waitForURL("**/course?course=*");
    String copy = teacher.url().replaceAll(".*course=", "");
    activityLink(teacher).click();
    assertThat(LmsPage.tool(teacher).locator("main").textContent())
        .contains("This course is a copy of", "Nobody has opened Unit 7 yet");
    return copy;
  }

  void beginsAfreshInTheCopy(String copy) {
    teacher.navigate(as(TEACHER) + "/people?course=" + copy);
    teacher
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add Élodie Marchand"))
        .click();
    student.navigate(as(member) + "/course?course=" + copy);
    activityLink(student).click();
    Frame tool = LmsPage.tool(student);
    TestInFrame.begin(tool);
    assertThat(tool.locator("main").textContent()).contains("Attempt 1 of 3");
    TestInFrame.handIn(tool);
    String gradebook = as(TEACHER) + "/gradebook?course=" + copy;
    assertThat(LmsPage.grade(teacher, gradebook, member, cell(copy))).startsWith("0");
  }

  void reviewsTheWorkBehindTheGrade() {
    teacher.navigate(as(TEACHER) + "/gradebook");
    link(teacher, "Review " + title + ", Élodie Marchand");
    assertThat(LmsPage.tool(teacher).locator("main").textContent())
        .contains("Work of Élodie Marchand", "Unit 7 test", "counts");
  }

  /** The only column of this way's activity in a course. */
  private String cell(String course) {
    List<List<String>> columns =
        HubRecords.of(hub)
            .rows(
                """
                select line_item_id from sandbox_line_item join sandbox_activity using (activity_id)
                where title = ? and sandbox_activity.course_id = ?
                """,
                title,
                course);
    assertThat(columns).as("columns of " + title + " in " + course).hasSize(1);
    return "td[data-column='" + columns.getFirst().getFirst() + "']";
  }

  private Locator activityLink(Page page) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true));
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static Frame.GetByRoleOptions button(String name) {
    return new Frame.GetByRoleOptions().setName(name);
  }

  private String as(String person) {
    return hub.sandbox() + "/as/" + person;
  }
}
