package org.creatorshub.content.inspection.format;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.HtmlReading;
import org.creatorshub.content.inspection.markup.HtmlTag;

/** PKG-70: a site that opens from a folder, without a server. */
public record SiteRules(Subject subject) {
  private static final String RULE = "PKG-70";
  private static final Pattern FETCH =
      Pattern.compile(
          "\\bfetch\\s*+\\(|\\bXMLHttpRequest\\b|\\bimport\\s*+\\(|^\\s*+(?:import|export)\\s",
          Pattern.MULTILINE);

  /** Looks into every page and script. */
  public void check() throws IOException {
    for (Entry entry : subject.zip().files()) {
      boolean script = entry.ending().equals("js") || entry.ending().equals("mjs");
      Optional<String> text =
          script || Subject.page(entry) ? subject.text(entry.name()) : Optional.empty();
      if (text.isPresent() && script) {
        script(entry.name(), 0, text.get());
      } else if (text.isPresent()) {
        for (HtmlTag tag : HtmlReading.tags(text.get())) {
          if (tag.name().equals("script")) {
            module(entry.name(), tag);
            script(entry.name(), tag.line(), tag.text());
          }
        }
      }
    }
  }

  private void module(String entry, HtmlTag tag) {
    if (tag.attribute("type").filter("module"::equalsIgnoreCase).isPresent()) {
      subject
          .findings()
          .fault(RULE, entry, tag.line(), "Browsers load no module from a folder (file:).");
    }
  }

  private void script(String entry, int line, String text) {
    if (FETCH.matcher(text).find()) {
      subject
          .findings()
          .fault(RULE, entry, line, "The script loads something, which fails from a folder.");
    }
  }
}
