package org.creatorshub.content.inspection.general;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.markup.HtmlReading;
import org.creatorshub.content.inspection.markup.HtmlTag;
import org.creatorshub.content.inspection.markup.Reference;

/** PKG-09: what pages, styles and pictures refer to is in the package. */
public final class LinkRules {
  private static final String RULE = "PKG-09";

  /** Place holders that Canvas fills in when it imports. */
  private static final List<String> CANVAS =
      List.of("$WIKI_REFERENCE$", "$CANVAS_OBJECT_REFERENCE$", "$CANVAS_COURSE_REFERENCE$");

  private static final String BASE = "$IMS-CC-FILEBASE$";

  /** Attributes that load something, by element. */
  private static final Map<String, Set<String>> LOADING =
      Map.ofEntries(
          Map.entry("img", Set.of("src")),
          Map.entry("script", Set.of("src")),
          Map.entry("link", Set.of("href")),
          Map.entry("iframe", Set.of("src")),
          Map.entry("embed", Set.of("src")),
          Map.entry("object", Set.of("data")),
          Map.entry("source", Set.of("src")),
          Map.entry("audio", Set.of("src")),
          Map.entry("video", Set.of("src", "poster")),
          Map.entry("track", Set.of("src")),
          Map.entry("image", Set.of("href", "xlink:href")));

  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*+[\"']?+([^\"')\\s]{1,2000}+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CSS_IMPORT =
      Pattern.compile("@import\\s++[\"']([^\"']{1,2000}+)", Pattern.CASE_INSENSITIVE);

  private final Subject subject;
  private final Map<String, String> bySmallName;

  public LinkRules(Subject subject) {
    this.subject = subject;
    this.bySmallName =
        subject.zip().files().stream()
            .map(Entry::name)
            .collect(
                Collectors.toMap(
                    name -> name.toLowerCase(Locale.ROOT), name -> name, (one, other) -> one));
  }

  /** Looks into every page, style and SVG picture. */
  public void check() throws IOException {
    for (Entry entry : subject.zip().files()) {
      if (Subject.page(entry) || entry.ending().equals("svg")) {
        Optional<String> text = subject.text(entry.name());
        text.ifPresent(html -> page(entry.name(), html));
      } else if (entry.ending().equals("css")) {
        subject.text(entry.name()).ifPresent(css -> style(entry.name(), css, 1));
      }
    }
  }

  private void page(String entry, String html) {
    var tags = HtmlReading.tags(html);
    Set<String> ids =
        tags.stream().flatMap(tag -> tag.attribute("id").stream()).collect(Collectors.toSet());
    for (HtmlTag tag : tags) {
      Set<String> loading = LOADING.getOrDefault(tag.name(), Set.of());
      for (String attribute : loading) {
        tag.attribute(attribute).ifPresent(link -> loads(entry, tag, link));
      }
      if (tag.name().equals("a")) {
        tag.attribute("href").ifPresent(link -> leads(entry, tag, link, ids));
      }
      if (tag.name().equals("style")) {
        style(entry, tag.text(), tag.line());
      }
      tag.attribute("style").ifPresent(css -> style(entry, css, tag.line()));
    }
  }

  private void loads(String entry, HtmlTag tag, String link) {
    boolean style =
        !tag.name().equals("link") || tag.says("rel", "stylesheet") || tag.says("rel", "icon");
    if (Reference.absolute(link)) {
      if (style && !link.startsWith("data:")) {
        subject
            .findings()
            .fault(RULE, entry, tag.line(), "The page loads " + link + " from another host.");
      }
    } else {
      relative(entry, tag.line(), link);
    }
  }

  private void leads(String entry, HtmlTag tag, String link, Set<String> ids) {
    if (Reference.absolute(link)) {
      return;
    }
    if (link.startsWith("#")) {
      if (link.length() > 1 && !ids.contains(link.substring(1))) {
        subject
            .findings()
            .fault(RULE, entry, tag.line(), "The link " + link + " leads to no place of the page.");
      }
    } else {
      relative(entry, tag.line(), link);
    }
  }

  private void style(String entry, String css, int line) {
    for (Pattern pattern : new Pattern[] {CSS_URL, CSS_IMPORT}) {
      Matcher found = pattern.matcher(css);
      while (found.find()) {
        String link = found.group(1);
        if (link.startsWith("data:") || link.startsWith("#")) {
          continue;
        }
        if (Reference.absolute(link)) {
          subject
              .findings()
              .fault(RULE, entry, line, "The style loads " + link + " from another host.");
        } else {
          relative(entry, line, link);
        }
      }
    }
  }

  private void relative(String entry, int line, String link) {
    String path = Reference.path(link);
    if (path.isEmpty()) {
      return;
    }
    if (path.startsWith("/")) {
      subject
          .findings()
          .fault(RULE, entry, line, "The link " + link + " begins at the root of a server.");
      return;
    }
    if (CANVAS.stream().anyMatch(path::startsWith)) {
      return;
    }
    String target =
        path.startsWith(BASE)
            ? fromBase(path.substring(BASE.length()).replaceFirst("^/", ""))
            : Reference.target(entry, link).orElse("");
    if (!subject.has(target) && !folderWithPage(target)) {
      subject.findings().fault(RULE, entry, line, missing(link, target));
    }
  }

  /** Canvas keeps its files in a folder and leaves it out of its links. */
  private String fromBase(String path) {
    return subject.has("web_resources/" + path) ? "web_resources/" + path : path;
  }

  private boolean folderWithPage(String target) {
    return target.endsWith("/") && subject.has(target + "index.html");
  }

  private String missing(String link, String target) {
    String other = bySmallName.get(target.toLowerCase(Locale.ROOT));
    return other == null
        ? "The link " + link + " leads to nothing in the package."
        : "The link " + link + " differs in case from the entry " + other + ".";
  }
}
