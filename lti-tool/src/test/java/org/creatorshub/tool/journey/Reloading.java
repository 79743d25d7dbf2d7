package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;

/** Components that a learner leaves in the middle and finds again after a reload. */
final class Reloading {
  private static final Path COURSE = Path.of("../course-content/courses/online-marketing");
  private static final List<String> UNITS = List.of("u02", "u10", "u11", "u12");
  private static final String LINK =
      "https://zaliamolis.example/?utm_source=Email&utm_medium=newsletter";

  private final Page page;
  private final HubProcess hub;

  Reloading(Page page, HubProcess hub) {
    this.page = page;
    this.hub = hub;
  }

  /** A teacher places the units in the course. */
  void placeUnits() {
    WebPerson teacher = new WebPerson();
    WebPage picker = teacher.open(hub.sandbox() + "/as/101/launch/deeplink");
    while (picker.selfSending().isPresent()) {
      picker = teacher.send(picker.selfSending().get());
    }
    WebForm choice = picker.form("/deeplink").with("unit", UNITS.toArray(String[]::new));
    WebPage sending = teacher.send(choice.with("do", "add"));
    teacher.send(sending.form("data-autosubmit"));
  }

  private String launch(String unit) {
    long last = HubRecords.of(hub).count("select max(activity_id) from sandbox_activity");
    long activity = last - UNITS.size() + 1 + UNITS.indexOf(unit);
    return TestInFrame.base(LmsPage.open(page, hub, "206", "/activity/" + activity));
  }

  /** Opens the page of a unit on which a component stands. */
  private void open(String unit, String component) {
    String base = launch(unit);
    Course course = ((Reading.Read) CourseReader.read(CourseSource.directory(COURSE))).course();
    String on =
        course.unit(unit).orElseThrow().pages().stream()
            .filter(one -> one.blocks().toString().contains(component))
            .findFirst()
            .orElseThrow()
            .id();
    page.navigate(base + "/learn/" + unit + "/" + on);
  }

  /** An answer of the graded test saves itself. */
  void testAnswer() {
    page.navigate(launch("u10") + "/learn/u10/test");
    page.locator("button:has-text('Start the test')").focus();
    page.keyboard().press("Enter");
    page.locator("fieldset.question").first().waitFor();
    String option = id("fieldset.question input[type=radio]");
    Keyboard.tabTo(page, option);
    page.keyboard().press("Space");
    page.locator("[data-save-status]:has-text('Saved')").waitFor();
    page.reload();
    assertThat(page.locator("#" + option).isChecked()).isTrue();
  }

  void wordsAndLink() {
    open("u10", "u10-k-utm");
    Keyboard.tabTo(page, "q-u10-r-medium-n");
    page.keyboard().type("utm_med");
    page.waitForCondition(this::keptHere);
    page.reload();
    assertThat(typed("q-u10-r-medium-n")).as("not sent").isEqualTo("utm_med");
    Keyboard.tabTo(page, "q-u10-r-medium-n");
    page.keyboard().press("End");
    page.keyboard().type("ium");
    page.keyboard().press("Enter");
    page.locator("#q-u10-r-medium .feedback .word").waitFor();
    page.reload();
    assertThat(typed("q-u10-r-medium-n")).as("sent").isEqualTo("utm_medium");
    assertThat(page.locator("#q-u10-r-medium .feedback .word").textContent()).isEqualTo("Right");
    assertThat(keptHere()).as("sent: nothing more to keep").isFalse();
    Keyboard.tabTo(page, "o-u10-k-utm-address");
    page.keyboard().type(LINK);
    saved("u10-k-utm");
    page.reload();
    assertThat(typed("o-u10-k-utm-address")).isEqualTo(LINK);
    Keyboard.tabTo(page, "Look at the link");
    page.keyboard().press("Enter");
    page.locator("#o-u10-k-utm-found").waitFor();
    page.reload();
    assertThat(page.locator("#o-u10-k-utm-found").textContent()).contains("2 errors");
  }

  void ideas() {
    open("u02", "u02-k-brainwrite");
    Keyboard.tabTo(page, "o-u02-k-brainwrite-i1-1");
    page.keyboard().type("A photo beside an egg");
    page.keyboard().press("Tab");
    page.keyboard().type("A bowl to borrow");
    saved("u02-k-brainwrite");
    page.reload();
    assertThat(typed("o-u02-k-brainwrite-i1-1")).isEqualTo("A photo beside an egg");
    assertThat(typed("o-u02-k-brainwrite-i1-2")).isEqualTo("A bowl to borrow");
  }

  void thoughtsAndScale() {
    open("u12", "u12-k-radars");
    String thought = id("#o-u12-k-radars textarea");
    Keyboard.tabTo(page, thought);
    page.keyboard().type("My second radar is wider.");
    saved("u12-k-radars");
    page.reload();
    assertThat(typed(thought)).isEqualTo("My second radar is wider.");
    String point = id("#o-u12-k-work input[type=radio]");
    Keyboard.tabTo(page, point);
    page.keyboard().press("Space");
    saved("u12-k-work");
    page.reload();
    assertThat(page.locator("#" + point).isChecked()).isTrue();
    assertThat(typed(thought)).isEqualTo("My second radar is wider.");
  }

  /** Events are read and not filled in: they are all there again. */
  void events() {
    open("u11", "u11-tl-dates");
    String before = page.locator(".timeline ol").innerText();
    page.reload();
    assertThat(page.locator(".timeline ol").innerText()).isEqualTo(before).isNotBlank();
  }

  private boolean keptHere() {
    return Boolean.TRUE.equals(
        page.evaluate("() => Object.keys(history.state?.resume ?? {}).length > 0"));
  }

  private String id(String selector) {
    return String.valueOf(page.locator(selector).first().getAttribute("id"));
  }

  private String typed(String id) {
    return page.locator("#" + id).inputValue();
  }

  private void saved(String task) {
    Locator status = page.locator("#o-" + task + " [data-own-status]:has-text('Saved')");
    status.waitFor();
  }
}
