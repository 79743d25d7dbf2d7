package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a word in a lesson to all words of the course, and looking for one without any script. */
class GlossaryIT {
  private static HubProcess hub;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("glossary"));
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void leadsFromALessonToTheWordAndBack() {
    WebPerson student = new WebPerson();
    String base = student.launch(hub, "201", 1).session();
    String session = base.substring(base.indexOf("/l/"));
    WebPage lesson = student.open(base + "/learn/u07/u07-p-start");
    assertThat(lesson.body())
        .contains("href=\"#glossary-bid\"")
        .contains(
            "<dt id=\"glossary-bid\"><a href=\"" + session + "/learn/glossary#glossary-bid\">");
    WebPage all = student.open(base + "/learn/glossary");
    assertThat(all.status()).isEqualTo(200);
    assertThat(all.body())
        .contains("<div id=\"glossary-bid\"><dt>Bid</dt>")
        .contains("<a href=\"" + session + "/learn/u07/u07-p-start\">Unit 7</a>");
  }

  @Test
  void findsWithAPlainForm() {
    WebPerson student = new WebPerson();
    WebPage all = student.open(student.launch(hub, "202", 1).session() + "/learn/glossary");
    WebForm form = all.form("/learn/glossary");
    form.values().put("q", List.of("cvr"));
    WebPage found = student.send(form);
    assertThat(found.body()).contains("words found.").contains("Conversion rate (CVR)");
    assertThat(found.body()).doesNotContain("Political advertising");
    form.values().put("q", List.of("<script>alert(1)</script>"));
    assertThat(student.send(form).body())
        .contains("No word of the course has this in it.")
        .doesNotContain("<script>alert");
  }
}
