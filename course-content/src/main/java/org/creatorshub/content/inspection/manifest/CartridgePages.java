package org.creatorshub.content.inspection.manifest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.HtmlReading;
import org.creatorshub.content.inspection.markup.HtmlTag;

/** PKG-45 and PKG-48: pages of a cartridge hold what LMSs keep of them. */
record CartridgePages(Subject subject) {
  private static final Set<String> REMOVED =
      Set.of("script", "iframe", "object", "embed", "form", "style");

  void check() throws IOException {
    for (Entry entry : subject.zip().files()) {
      if (!Subject.page(entry) && !entry.ending().equals("xml")) {
        continue;
      }
      Optional<String> text = subject.text(entry.name());
      if (text.isPresent() && text.get().contains("$IMS_CC_FILEBASE$")) {
        subject
            .findings()
            .fault(
                "PKG-48", entry.name(), 0, "The place holder is $IMS-CC-FILEBASE$, with hyphens.");
      }
      if (text.isPresent() && Subject.page(entry)) {
        HtmlReading.tags(text.get()).forEach(tag -> tag(entry.name(), tag));
      }
    }
  }

  private void tag(String entry, HtmlTag tag) {
    boolean custom = tag.name().contains("-") && !tag.name().contains(":");
    if (REMOVED.contains(tag.name()) || custom) {
      subject
          .findings()
          .fault(
              "PKG-45",
              entry,
              tag.line(),
              "LMSs remove <" + tag.name() + "> from pages of a cartridge.");
    }
  }
}
