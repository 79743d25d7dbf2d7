package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.tool.preview.PreviewServer;
import org.junit.jupiter.api.Test;

/** Every lesson page of the course on a narrow screen, as its author's preview draws it. */
class EveryLessonIT {
  private static final Path COURSE = Path.of("../course-content/courses/online-marketing");

  @Test
  void isFitForEverybody() throws IOException {
    assumeThat(Chromium.available())
        .as("Chromium and Node.js, named by CHROMIUM_BINARY and NODE_BINARY")
        .isTrue();
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.open();
        PreviewServer preview = PreviewServer.start(COURSE, 0, Clock.systemUTC());
        BrowserContext browser = chromium.person(CookieMode.NONE, 320, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      String base = "http://localhost:" + preview.port();
      for (String path : paths()) {
        faults.addAll(EveryPageIT.look(page, base + path, ColorScheme.LIGHT, "320"));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The pages of all units. */
  private static List<String> paths() {
    Course course = ((Reading.Read) CourseReader.read(CourseSource.directory(COURSE))).course();
    List<String> paths = new ArrayList<>();
    for (Unit unit : course.units()) {
      unit.pages().forEach(page -> paths.add("/learn/" + unit.id() + "/" + page.id()));
    }
    return paths;
  }
}
