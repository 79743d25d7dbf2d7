package org.creatorshub.content.inspection.general;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.markup.HtmlReading;
import org.creatorshub.content.inspection.markup.HtmlTag;

/** PKG-10 and PKG-11 for pages, PKG-12 for the licences of what they show. */
public final class PageRules {
  private static final Pattern EVAL = Pattern.compile("\\b(?:eval|new\\s++Function)\\s*+\\(");
  private static final Set<String> MEDIA =
      Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "mp3", "mp4", "webm", "csv", "pdf");
  private static final String LICENCES = "licences.html";

  private final Subject subject;

  public PageRules(Subject subject) {
    this.subject = subject;
  }

  /** Looks into every page and script. */
  public void check() throws IOException {
    for (Entry entry : subject.zip().files()) {
      Optional<String> text =
          Subject.page(entry) || entry.ending().equals("js")
              ? subject.text(entry.name())
              : Optional.empty();
      if (text.isPresent() && Subject.page(entry)) {
        page(entry.name(), HtmlReading.tags(text.get()));
      } else if (text.isPresent()) {
        script(entry.name(), 1, text.get());
      }
    }
    licences();
  }

  private void page(String entry, List<HtmlTag> tags) {
    Set<String> ids = new HashSet<>();
    boolean titled = false;
    for (HtmlTag tag : tags) {
      titled |= tag.name().equals("title") && !tag.text().isBlank();
      tag.attribute("id")
          .filter(id -> !ids.add(id))
          .ifPresent(id -> fault("PKG-10", entry, tag, "The id " + id + " is there twice."));
      behaviour(entry, tag);
    }
    Optional<HtmlTag> root = tags.stream().filter(tag -> tag.name().equals("html")).findFirst();
    if (root.flatMap(tag -> tag.attribute("lang")).filter(lang -> !lang.isBlank()).isEmpty()
        && root.flatMap(tag -> tag.attribute("xml:lang")).isEmpty()) {
      subject.findings().fault("PKG-10", entry, 1, "The page does not say its language.");
    }
    if (!titled) {
      subject.findings().fault("PKG-10", entry, 1, "The page has no title.");
    }
  }

  private void behaviour(String entry, HtmlTag tag) {
    tag.attributes().keySet().stream()
        .filter(name -> name.startsWith("on") && name.length() > 3)
        .sorted()
        .forEach(name -> fault("PKG-11", entry, tag, "The attribute " + name + " holds a script."));
    for (String attribute : List.of("href", "src", "action", "formaction")) {
      tag.attribute(attribute)
          .map(link -> link.strip().toLowerCase(Locale.ROOT))
          .filter(link -> link.startsWith("javascript:"))
          .ifPresent(link -> fault("PKG-11", entry, tag, "A link holds a script."));
    }
    if (tag.name().equals("script")) {
      script(entry, tag.line(), tag.text());
    }
  }

  private void script(String entry, int line, String text) {
    if (EVAL.matcher(text).find()) {
      subject.findings().fault("PKG-11", entry, line, "The script makes code from text (eval).");
    }
  }

  private void fault(String id, String entry, HtmlTag tag, String sentence) {
    subject.findings().fault(id, entry, tag.line(), sentence);
  }

  /** Only where there is a licence page: packages of others have their own ways. */
  private void licences() throws IOException {
    Optional<Entry> page =
        subject.zip().files().stream().filter(entry -> entry.name().endsWith(LICENCES)).findFirst();
    if (page.isEmpty()) {
      return;
    }
    String listed = subject.text(page.get().name()).orElse("");
    for (Entry entry : subject.zip().files()) {
      String last = entry.name().substring(entry.name().lastIndexOf('/') + 1);
      if (MEDIA.contains(entry.ending()) && !listed.contains(last)) {
        subject
            .findings()
            .fault("PKG-12", entry.name(), 0, "The licence page does not name this file.");
      }
    }
  }
}
