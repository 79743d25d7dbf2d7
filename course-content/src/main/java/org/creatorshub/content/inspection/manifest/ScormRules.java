package org.creatorshub.content.inspection.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.manifest.Manifest.Item;
import org.creatorshub.content.inspection.manifest.Manifest.Resource;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-20 to PKG-24: what of SCORM can be seen in a package without running it. */
public final class ScormRules {
  private static final List<String> VERSIONS_2004 =
      List.of("CAM 1.3", "2004 3rd Edition", "2004 4th Edition");
  private static final String CP_12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
  private static final String CP_2004 = "http://www.imsglobal.org/xsd/imscp_v1p1";

  private final Subject subject;
  private final Manifest manifest;
  private final boolean old;

  public ScormRules(Subject subject, Manifest manifest, ManifestKind kind) {
    this.subject = subject;
    this.manifest = manifest;
    this.old = kind == ManifestKind.SCORM_12;
  }

  /** Checks the manifest. */
  public void check() {
    version();
    spelling();
    launching();
    rules();
    objectives();
  }

  private void version() {
    if (!manifest.schema().equals("ADL SCORM")) {
      fault("PKG-20", 0, "The schema is \"" + manifest.schema() + "\", not \"ADL SCORM\".");
    }
    String version = manifest.schemaVersion();
    boolean known = old ? version.equals("1.2") : VERSIONS_2004.contains(version);
    if (!known) {
      fault(
          "PKG-20",
          0,
          "The schemaversion is \""
              + version
              + "\"; LMSs know "
              + (old ? "1.2" : String.join(", ", VERSIONS_2004))
              + " and take anything else for 1.2.");
    }
    if (!manifest.root().namespace().equals(old ? CP_12 : CP_2004)) {
      fault("PKG-20", manifest.root().line(), "The manifest has the namespace of another version.");
    }
  }

  /** The attribute is scormtype in 1.2 and scormType in 2004. */
  private void spelling() {
    String right = old ? "scormtype" : "scormType";
    for (Resource resource : manifest.resources()) {
      for (String namespace : List.of(ManifestKind.ADLCP_12, ManifestKind.ADLCP_2004)) {
        for (String name : resource.element().attributeNames(namespace)) {
          if (name.equalsIgnoreCase("scormtype") && !name.equals(right)) {
            fault(
                "PKG-20",
                resource.element().line(),
                "The attribute " + name + " is written " + right + " in this version.");
          }
        }
      }
    }
  }

  private static Optional<String> type(Resource resource) {
    XmlElement element = resource.element();
    return element
        .attribute(ManifestKind.ADLCP_12, "scormtype")
        .or(() -> element.attribute(ManifestKind.ADLCP_2004, "scormType"));
  }

  private void launching() {
    Map<String, Resource> resources = manifest.byId();
    Set<String> launched = new HashSet<>();
    for (Item item : manifest.items()) {
      if (!item.launchable()) {
        continue;
      }
      launched.add(item.ref());
      if (!item.items().isEmpty()) {
        fault("PKG-21", item.element().line(), "A folder cannot be launched itself.");
      }
      Resource resource = resources.get(item.ref());
      if (resource != null && type(resource).isEmpty()) {
        fault(
            "PKG-21",
            resource.element().line(),
            "The resource " + resource.id() + " does not say whether it is a SCO.");
      }
      if (resource != null && resource.href().isEmpty()) {
        fault("PKG-21", resource.element().line(), "A launched resource needs an href.");
      }
    }
    scos(launched);
  }

  private void scos(Set<String> launched) {
    List<Resource> scos =
        manifest.resources().stream()
            .filter(one -> type(one).filter("sco"::equals).isPresent())
            .toList();
    for (Resource sco : scos) {
      if (sco.href().isEmpty()) {
        fault("PKG-21", sco.element().line(), "The SCO " + sco.id() + " has no href.");
      }
      if (!launched.contains(sco.id())) {
        fault("PKG-21", sco.element().line(), "No item launches the SCO " + sco.id() + ".");
      }
    }
    if (scos.isEmpty()) {
      fault("PKG-21", 0, "The package has no SCO: nothing would be recorded.");
    }
    for (Manifest.Organization tree : manifest.organizations()) {
      long top = tree.items().size();
      if (old && scos.size() > 1 && top > 1) {
        subject
            .findings()
            .advice(
                "PKG-21",
                Manifest.NAME,
                tree.element().line(),
                "Several SCOs hang under " + top + " items; players find them under one item.");
      }
    }
  }

  private void rules() {
    for (XmlElement element : manifest.root().all()) {
      if (old && element.name().equals("masteryscore")) {
        advice(element, "A mastery score lets Moodle fail attempts that are not finished.");
      }
      if (element.name().equals("preConditionRule")) {
        advice(element, "Moodle has no sequencing: what this rule hides is shown there.");
      }
    }
  }

  private void advice(XmlElement element, String sentence) {
    subject.findings().advice("PKG-22", Manifest.NAME, element.line(), sentence);
  }

  private void objectives() {
    for (XmlElement element : manifest.root().all()) {
      element
          .attribute("objectiveID")
          .filter(id -> !id.matches("[\\x21-\\x7E]{1,255}"))
          .ifPresent(
              id ->
                  fault(
                      "PKG-24",
                      element.line(),
                      "The objective " + id + " is not 1 to 255 ASCII characters without blank."));
    }
  }

  private void fault(String id, int line, String sentence) {
    subject.findings().fault(id, Manifest.NAME, line, sentence);
  }
}
