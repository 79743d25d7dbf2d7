package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An LMS that has just come to know the tool, in the manner of Moodle or Canvas or by an operator's
 * command: launch, deep link, grade, roster, copy and review, whatever the browsers think of
 * cookies.
 */
class WholeWayIT {
  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("whole-way");

  /** How the LMS came to know the tool. */
  private enum Meeting {
    MOODLE_REGISTERS("moodle"),
    CANVAS_REGISTERS("canvas"),
    COMMAND_ADDS("moodle");

    private final String manner;

    Meeting(String manner) {
      this.manner = manner;
    }
  }

  private static Optional<Meeting> last = Optional.empty();
  private static String client = "";

  @ParameterizedTest
  @CsvSource({
    "MOODLE_REGISTERS, THIRD_PARTY_BLOCKED",
    "MOODLE_REGISTERS, PERMISSIVE",
    "MOODLE_REGISTERS, NONE",
    "CANVAS_REGISTERS, THIRD_PARTY_BLOCKED",
    "CANVAS_REGISTERS, PERMISSIVE",
    "CANVAS_REGISTERS, NONE",
    "COMMAND_ADDS, THIRD_PARTY_BLOCKED",
    "COMMAND_ADDS, PERMISSIVE",
    "COMMAND_ADDS, NONE"
  })
  @Requirement({"LTI-REG-07", "LTI-REG-09", "LTI-DL-01", "LTI-AGS-04", "LTI-AGS-05", "LTI-NRPS-01"})
  void leadsFromLaunchToReview(Meeting meeting, CookieMode mode)
      throws IOException, InterruptedException {
    meet(meeting);
    List<String> faults = new ArrayList<>();
    try (BrowserContext teachers = demo.chromium().person(mode);
        BrowserContext students = demo.chromium().person(mode)) {
      List<Page> windows = new ArrayList<>();
      teachers.onPage(windows::add);
      students.onPage(windows::add);
      Page teacher = teachers.pages().getFirst();
      Page student = students.pages().getFirst();
      ConsoleErrors.collect(teacher, faults::add);
      ConsoleErrors.collect(student, faults::add);
      walk(new WholeWay(demo.hub(), teacher, student, meeting + " " + mode), meeting);
      assertThat(windows).as("windows that opened by themselves").isEmpty();
    }
    assertThat(faults).as("what the browsers complained of").isEmpty();
    assertThat(demo.hub().log()).doesNotContain("HUB-FAULT", "Exception");
  }

  private static void walk(WholeWay way, Meeting meeting) {
    boolean canvas = meeting == Meeting.CANVAS_REGISTERS;
    way.launchesWhatWasThere();
    way.placesAnActivity(canvas);
    way.bringsAGradeToItsColumn();
    way.readsTheRoster();
    if (canvas) {
      untilSome("notice_service", "greeted_at is not null");
    }
    String copy = way.copiesTheCourse();
    if (canvas) {
      untilSome("course_copy", "notified_at is not null and lti_context_id = '" + copy + "'");
    }
    way.beginsAfreshInTheCopy(copy);
    way.reviewsTheWorkBehindTheGrade();
    assertThat(count("launch_session", "true")).as("sessions of this platform").isPositive();
  }

  /** Of the platform that met us last. */
  private static void untilSome(String table, String condition) {
    Patience.until(
        () -> table + " where " + condition + "\n" + demo.hub().log(),
        Duration.ofMinutes(1),
        () -> count(table, condition) > 0);
  }

  private static long count(String table, String condition) {
    return HubRecords.of(demo.hub())
        .count(
            "select count(*) from %s join platform using (platform_id) where client_id = ? and %s"
                .formatted(table, condition),
            client);
  }

  /** Once for each kind of meeting. */
  private static void meet(Meeting meeting) throws IOException, InterruptedException {
    if (last.equals(Optional.of(meeting))) {
      return;
    }
    last = Optional.of(meeting);
    post("/manner/" + meeting.manner);
    if (meeting == Meeting.COMMAND_ADDS) {
      client = "sandbox-creators-hub";
      HubRecords.of(demo.hub())
          .change("update platform set client_id = 'unknown' where client_id = '" + client + "'");
      assertThat(HubCommand.addSandbox(demo.hub(), client)).contains("Registered");
      post("/tools/" + client + "/use");
    } else {
      client = registered();
    }
  }

  /** An administrator adds the tool and switches it on, at a browser that keeps no cookie. */
  private static String registered() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE)) {
      Page lms = browser.pages().getFirst();
      lms.navigate(demo.hub().sandbox() + "/tools");
      lms.getByText("Add the tool").click();
      FrameLocator tool = lms.frameLocator("iframe.tool");
      tool.locator("input[name=names][value=yes]").check();
      tool.getByText("Send the registration").click();
      tool.getByText("Done", new FrameLocator.GetByTextOptions().setExact(true)).click();
      lms.waitForURL("**/tools");
      lms.getByText("Activate").click();
      return lms.locator("tr", new Page.LocatorOptions().setHasText("used in the course"))
          .locator("td")
          .first()
          .textContent();
    }
  }

  private static void post(String path) {
    URI address = URI.create(demo.hub().sandbox() + path);
    assertThat(new WebPerson().send(new WebForm(address, true, Map.of(), Map.of())).status())
        .isEqualTo(200);
  }
}
