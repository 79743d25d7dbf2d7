package org.creatorshub.tool.preview;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with a page of the course as its files stand now, or with the faults of the files. */
final class Previewing {
  private static final Pattern ASSET =
      Pattern.compile("/(css|js|preview|img|font)/([a-z0-9-]{1,50})\\.(css|js|png|woff2)");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "png", "image/png",
          "woff2", "font/woff2");

  private final WatchedCourse watched;
  private final PreviewTemplates templates;

  Previewing(WatchedCourse watched, PreviewTemplates templates) {
    this.watched = watched;
    this.templates = templates;
  }

  Answered answer(Asked asked, Optional<String> known) {
    Matcher asset = ASSET.matcher(asked.path());
    if (asset.matches()) {
      return asset(asset);
    }
    if (asked.path().equals("/preview/state")) {
      String tag = "\"" + watched.state() + "\"";
      return Answered.state(tag, known.filter(tag::equals).isPresent());
    }
    Draft draft = watched.now();
    Optional<Draft.Shown> shown = draft.in(asked.language());
    if (shown.isEmpty() || asked.path().equals("/preview/faults")) {
      return framed(draft, asked, faults(draft, asked));
    }
    Answered page =
        new PreviewPages(templates, shown.get(), asked).answer().orElseGet(() -> nothing(asked));
    return framed(draft, asked, page);
  }

  private static Answered asset(Matcher asset) {
    String folder = asset.group(1).equals("preview") ? "" : "META-INF/resources";
    String file = (folder + asset.group()).replaceFirst("^/", "");
    return PreviewTemplates.resource(file)
        .map(bytes -> Answered.file(TYPES.getOrDefault(asset.group(3), "text/plain"), bytes))
        .orElseGet(() -> Answered.text(404, "There is no such file."));
  }

  private Answered faults(Draft draft, Asked asked) {
    return Answered.page(
        200,
        templates.html(
            "preview/faults",
            Map.of(
                "base", asked.base(),
                "findings", draft.report().findings(),
                "about", draft.report().about())));
  }

  private Answered nothing(Asked asked) {
    return Answered.page(404, templates.html("preview/nothing", Map.of("base", asked.base())));
  }

  /** Puts the preview's own line above a page; the page's template knows nothing of it. */
  private Answered framed(Draft draft, Asked asked, Answered page) {
    if (page.body().length == 0 || !page.isPage()) {
      return page;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("state", draft.state());
    values.put("counted", draft.counted());
    values.put("base", asked.base());
    values.put("answers", asked.answers());
    values.put("posted", asked.posted());
    values.put("learner", asked.in(false));
    values.put("shown", asked.in(true));
    values.put("tongues", Tongue.all(draft, asked));
    String bar = templates.html("preview/bar", values);
    String html = Tongue.spoken(new String(page.body(), StandardCharsets.UTF_8), draft, asked);
    return Answered.page(
        page.status(), html.replaceFirst("(?=<main )", Matcher.quoteReplacement(bar)));
  }
}
