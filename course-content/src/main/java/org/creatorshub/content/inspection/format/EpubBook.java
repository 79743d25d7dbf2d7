package org.creatorshub.content.inspection.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.markup.Reference;
import org.creatorshub.content.inspection.markup.XmlElement;

/** The package document of an EPUB and the pages that it lists. */
final class EpubBook {
  private static final List<String> NEEDED = List.of("identifier", "title", "language");
  private static final List<String> ACCESSIBLE =
      List.of(
          "schema:accessMode",
          "schema:accessibilityFeature",
          "schema:accessibilityHazard",
          "schema:accessibilitySummary");
  private static final String XHTML = "application/xhtml+xml";

  private final Subject subject;
  private final String file;
  private final XmlElement root;
  private final Map<String, XmlElement> items = new LinkedHashMap<>();

  EpubBook(Subject subject, String file, XmlElement root) {
    this.subject = subject;
    this.file = file;
    this.root = root;
  }

  void check() throws IOException {
    metadata();
    Set<String> listed = manifest();
    for (Entry entry : subject.zip().files()) {
      String name = entry.name();
      boolean own = name.equals("mimetype") || name.startsWith("META-INF/") || name.equals(file);
      if (!own && !listed.contains(name)) {
        subject.findings().fault("PKG-03", name, 0, "The book does not list this file.");
      }
    }
    for (XmlElement ref : root.all("itemref")) {
      String id = ref.attribute("idref").orElse("");
      if (!items.containsKey(id)) {
        fault("PKG-04", ref, "The reading order names " + id + ", which is no item.");
      }
    }
    EpubQuestions questions = new EpubQuestions(subject);
    for (XmlElement item : items.values()) {
      if (item.attribute("media-type").filter(XHTML::equals).isPresent()) {
        Optional<String> page = path(item);
        Optional<XmlElement> read =
            page.isPresent() ? subject.xml(page.get(), true) : Optional.empty();
        if (read.isPresent()) {
          properties(item, read.get());
          questions.page(page.orElse(""), read.get());
        }
      }
    }
    questions.check();
  }

  private void metadata() {
    if (root.attribute("version").filter(version -> version.startsWith("3.")).isEmpty()) {
      fault(EpubRules.RULE, root, "The version of the book is not 3.");
    }
    List<XmlElement> told = root.child("metadata").map(XmlElement::children).orElse(List.of());
    for (String name : NEEDED) {
      if (told.stream().noneMatch(one -> one.name().equals(name) && !one.text().isEmpty())) {
        fault(EpubRules.RULE, root, "The metadata lack dc:" + name + ".");
      }
    }
    if (told.stream().noneMatch(one -> says(one, "dcterms:modified"))) {
      fault(EpubRules.RULE, root, "The metadata lack dcterms:modified.");
    }
    for (String property : ACCESSIBLE) {
      if (told.stream().noneMatch(one -> says(one, property))) {
        fault(EpubRules.RULE, root, "The metadata lack " + property + ".");
      }
    }
  }

  private static boolean says(XmlElement meta, String property) {
    return meta.attribute("property").filter(property::equals).isPresent()
        && !meta.text().isEmpty();
  }

  private Set<String> manifest() {
    Set<String> listed = new HashSet<>();
    Map<String, Integer> lines = new HashMap<>();
    int navigations = 0;
    for (XmlElement item :
        root.child("manifest").map(all -> all.children("item")).orElse(List.of())) {
      String id = item.attribute("id").orElse("");
      items.putIfAbsent(id, item);
      if (lines.putIfAbsent(id, item.line()) != null) {
        fault("PKG-04", item, "The id " + id + " is there twice.");
      }
      navigations += has(item, "nav") ? 1 : 0;
      String href = item.attribute("href").orElse("");
      Optional<String> path = path(item);
      path.ifPresent(listed::add);
      if (!Reference.absolute(href) && path.filter(subject::has).isEmpty()) {
        fault("PKG-02", item, "The file " + href + " is listed, but not in the EPUB.");
      }
    }
    if (navigations != 1) {
      fault(
          EpubRules.RULE,
          root,
          "One item is the navigation (property nav), not " + navigations + ".");
    }
    return listed;
  }

  private Optional<String> path(XmlElement item) {
    return Reference.target(file, item.attribute("href").orElse(""));
  }

  private static boolean has(XmlElement item, String property) {
    return List.of(item.attribute("properties").orElse("").split("\\s+", -1)).contains(property);
  }

  /** EPUB 3.3, 5.6.2: readers prepare for what the book says of its pages. */
  private void properties(XmlElement item, XmlElement page) {
    Map<String, String> byElement = Map.of("svg", "svg", "math", "mathml", "script", "scripted");
    byElement.forEach(
        (element, property) -> {
          boolean there = !page.all(element).isEmpty();
          if (there != has(item, property)) {
            fault(
                EpubRules.RULE,
                item,
                "The page "
                    + item.attribute("href").orElse("")
                    + (there ? " holds " : " holds no ")
                    + element
                    + ", its properties say otherwise.");
          }
        });
  }

  private void fault(String id, XmlElement element, String sentence) {
    subject.findings().fault(id, file, element.line(), sentence);
  }
}
