package org.creatorshub.tool.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The classroom as it is now.
 *
 * @param query end of addresses that keep unit and filters
 */
record LivePage(String base, String query, String courseTitle, String unitTitle, Now now) {

  /** What changes. */
  record Now(String at, String answer, String answers, List<Spot> spots) {}

  /** A page with the learners who left it last; {@code width} out of 100. */
  record Spot(String title, int learners, int width) {}

  static String html(Now now) {
    return Templates.now(now).render();
  }

  static String html(LivePage page) {
    return Templates.live(page).render();
  }

  @CheckedTemplate(basePath = "live")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance live(LivePage page);

    static native TemplateInstance now(Now now);
  }
}
