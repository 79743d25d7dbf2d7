package org.creatorshub.content.inspection.manifest;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.manifest.Manifest.Resource;
import org.creatorshub.content.inspection.markup.Reference;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-50: questions and tests of QTI 2.1. */
public final class QtiRules {
  static final String RULE = "PKG-50";
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
  private static final String ITEM = "imsqti_item_xmlv2p1";
  private static final String TEST = "imsqti_test_xmlv2p1";

  private final Subject subject;
  private final Manifest manifest;

  public QtiRules(Subject subject, Manifest manifest) {
    this.subject = subject;
    this.manifest = manifest;
  }

  /** Checks every question and test that the manifest lists. */
  public void check() throws IOException {
    Set<String> items =
        manifest.resources().stream()
            .filter(resource -> resource.type().equals(ITEM))
            .flatMap(resource -> resource.href().stream())
            .map(Reference::path)
            .collect(Collectors.toSet());
    Map<String, String> ids = new HashMap<>();
    for (Resource resource : manifest.resources()) {
      if (!resource.type().equals(ITEM) && !resource.type().equals(TEST)) {
        otherType(resource);
        continue;
      }
      if (resource.href().isEmpty() || !resource.files().contains(resource.href().get())) {
        fault(
            Manifest.NAME, resource.element(), "The resource does not list its own href as file.");
        continue;
      }
      String file = Reference.path(resource.href().get());
      Optional<XmlElement> root = subject.xml(file);
      if (root.isPresent()) {
        unique(file, root.get(), ids);
        part(file, root.get(), resource.type().equals(ITEM), items);
      }
    }
  }

  private void otherType(Resource resource) {
    if (resource.type().startsWith("imsqti_") && !resource.type().endsWith("v2p1")) {
      subject
          .findings()
          .advice(
              RULE,
              Manifest.NAME,
              resource.element().line(),
              "This is " + resource.type() + "; we look only into QTI 2.1.");
    }
  }

  private void unique(String file, XmlElement root, Map<String, String> ids) {
    String id = root.attribute("identifier").orElse("");
    String before = ids.putIfAbsent(id, file);
    if (before != null) {
      subject
          .findings()
          .fault("PKG-04", file, root.line(), "The id " + id + " is also that of " + before + ".");
    }
  }

  private void part(String file, XmlElement root, boolean item, Set<String> items) {
    if (!root.namespace().equals(NAMESPACE)
        || !root.name().equals(item ? "assessmentItem" : "assessmentTest")) {
      fault(file, root, "The root is not what its resource says, or not of QTI 2.1.");
    } else if (item) {
      new QtiItem(subject, file, root).check();
    } else {
      test(file, root, items);
    }
  }

  private void test(String file, XmlElement test, Set<String> items) {
    Set<String> ids = new HashSet<>();
    for (XmlElement element : test.all()) {
      if (Set.of("testPart", "assessmentSection", "assessmentItemRef").contains(element.name())
          && !ids.add(element.attribute("identifier").orElse(""))) {
        fault(file, element, "An id of the test is there twice.");
      }
    }
    for (XmlElement ref : test.all("assessmentItemRef")) {
      String href = ref.attribute("href").orElse("");
      if (!items.contains(Reference.target(file, href).orElse(""))) {
        fault(file, ref, "The test asks for " + href + ", which is no question of the package.");
      }
    }
    for (XmlElement section : test.all("assessmentSection")) {
      Optional<XmlElement> selection = section.child("selection");
      int children =
          section.children("assessmentItemRef").size()
              + section.children("assessmentSection").size();
      selection
          .flatMap(one -> one.attribute("select"))
          .filter(select -> !select.matches("\\d{1,5}") || Integer.parseInt(select) > children)
          .ifPresent(
              select ->
                  fault(file, section, "It selects " + select + " of " + children + " parts."));
    }
  }

  private void fault(String file, XmlElement element, String sentence) {
    subject.findings().fault(RULE, file, element.line(), sentence);
  }
}
