package org.creatorshub.content.inspection.format;

import java.io.IOException;
import java.util.Optional;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-60 for the container of an EPUB; the package document is looked at by {@link EpubBook}. */
public record EpubRules(Subject subject) {
  static final String RULE = "PKG-60";
  private static final String MIMETYPE = "mimetype";
  private static final String CONTAINER = "META-INF/container.xml";

  /** Checks container and book. */
  public void check() throws IOException {
    mimetype();
    if (!subject.has(CONTAINER)) {
      subject.findings().fault("PKG-01", "The EPUB has no " + CONTAINER + ".");
      return;
    }
    Optional<String> book =
        subject
            .xml(CONTAINER)
            .flatMap(root -> root.all("rootfile").stream().findFirst())
            .flatMap(file -> file.attribute("full-path"));
    if (book.filter(subject::has).isEmpty()) {
      subject
          .findings()
          .fault(
              "PKG-02",
              CONTAINER,
              0,
              "It names the book " + book.orElse("") + ", which is missing.");
      return;
    }
    Optional<XmlElement> root = subject.xml(book.get());
    if (root.isPresent()) {
      new EpubBook(subject, book.get(), root.get()).check();
    }
  }

  /** OCF 3.3, 4.3: readers tell an EPUB by its first bytes. */
  private void mimetype() throws IOException {
    Optional<Entry> entry = subject.zip().entry(MIMETYPE);
    if (entry.isEmpty()) {
      subject.findings().fault("PKG-01", "The EPUB has no mimetype.");
      return;
    }
    boolean right =
        entry.get().offset() == 0
            && entry.get().stored()
            && subject.zip().extraLength(entry.get()) == 0
            && subject.text(MIMETYPE).filter("application/epub+zip"::equals).isPresent();
    if (!right) {
      subject
          .findings()
          .fault(
              RULE,
              MIMETYPE,
              0,
              "It has to come first, be stored without extra field, and say application/epub+zip.");
    }
  }
}
