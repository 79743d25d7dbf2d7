package org.creatorshub.content.inspection.general;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.container.ZipPackage;
import org.creatorshub.content.inspection.finding.Findings;
import org.creatorshub.content.inspection.markup.XmlElement;
import org.creatorshub.content.inspection.markup.XmlReading;
import org.creatorshub.content.inspection.markup.XmlText;

/** The package under inspection and what was found so far. */
public record Subject(ZipPackage zip, Findings findings) {
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

  /** Whether it is a page by its name. */
  public static boolean page(Entry entry) {
    return PAGES.contains(entry.ending());
  }

  public boolean has(String entry) {
    return zip.entry(entry).isPresent();
  }

  /** An entry as text; empty if there is none. What is too large is told. */
  public Optional<String> text(String entry) throws IOException {
    return bytes(entry).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> bytes(String entry) throws IOException {
    Optional<byte[]> bytes = zip.bytes(entry);
    if (bytes.isEmpty() && has(entry)) {
      findings.fault("PKG-07", entry, 0, "The file is too large to be read as text.");
    }
    return bytes;
  }

  /** An entry as XML without document type; empty, and told, if it is none. */
  public Optional<XmlElement> xml(String entry) throws IOException {
    return xml(entry, false);
  }

  /** The same; pages may have the document type of HTML. */
  public Optional<XmlElement> xml(String entry, boolean doctypeAllowed) throws IOException {
    Optional<byte[]> bytes = bytes(entry);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    XmlText read = XmlReading.read(bytes.get());
    read.flaws().forEach(flaw -> findings.fault("PKG-10", entry, flaw.line(), flaw.sentence()));
    if (read.doctype() > 0 && !doctypeAllowed) {
      findings.fault("PKG-10", entry, read.doctype(), "A document type has no place in this file.");
    }
    return read.root();
  }
}
