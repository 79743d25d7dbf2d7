package org.creatorshub.content.inspection.manifest;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.inspection.finding.Findings;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.manifest.Manifest.Item;
import org.creatorshub.content.inspection.manifest.Manifest.Organization;
import org.creatorshub.content.inspection.manifest.Manifest.Resource;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-40, PKG-41, PKG-46 and PKG-47: the manifest of a Common Cartridge. */
public final class CartridgeRules {
  private static final int FIRST_BYTES = 500;
  private static final Set<String> SHARED =
      Set.of("webcontent", "imsbasiclti_xmlv1p0", "idpfepub_epubv3p0", "assignment_xmlv1p0");
  private static final String ROLES = "IMSGLC_CC_Rolesv1p1";

  private final Subject subject;
  private final Manifest manifest;
  private final ManifestKind kind;
  private final Findings findings;

  public CartridgeRules(Subject subject, Manifest manifest, ManifestKind kind) {
    this.subject = subject;
    this.manifest = manifest;
    this.kind = kind;
    this.findings = subject.findings();
  }

  /** Checks the manifest and what it lists. */
  public void check() throws IOException {
    recognisable();
    version();
    types();
    tree();
    rights();
    new CartridgeParts(subject, manifest).check();
    new CartridgePages(subject).check();
  }

  /** Moodle looks for the namespace at the very beginning of the file. */
  private void recognisable() throws IOException {
    String text = subject.text(Manifest.NAME).orElse("");
    String start =
        text.substring(0, Math.min(FIRST_BYTES, text.length()))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\"']", "");
    if (!start.contains("xmlns=" + manifest.root().namespace().toLowerCase(Locale.ROOT))) {
      fault(
          "PKG-40",
          1,
          "The namespace of the manifest is not within its first 500 characters: Moodle would not"
              + " recognise the cartridge.");
    }
  }

  private void version() {
    String schema =
        kind == ManifestKind.THIN_13 ? "IMS Thin Common Cartridge" : "IMS Common Cartridge";
    String version = kind == ManifestKind.CARTRIDGE_11 ? "1.1.0" : "1.3.0";
    if (!manifest.schema().equals(schema) || !manifest.schemaVersion().equals(version)) {
      fault(
          "PKG-40",
          0,
          "The metadata say \"%s %s\" where the namespace is that of \"%s %s\"."
              .formatted(manifest.schema(), manifest.schemaVersion(), schema, version));
    }
    if (manifest.root().child("metadata").flatMap(data -> data.child("lom")).isEmpty()) {
      fault("PKG-40", 0, "The metadata lack the title in LOM.");
    }
  }

  private void types() {
    String part = kind == ManifestKind.CARTRIDGE_11 ? "v1p1" : "v1p3";
    for (Resource resource : manifest.resources()) {
      String type = resource.type();
      if (kind != ManifestKind.CARTRIDGE_11 && type.contains("v1p1")) {
        findings.advice(
            "PKG-40",
            Manifest.NAME,
            resource.element().line(),
            "The type " + type + " is of 1.1; Canvas writes and reads it so, others may not.");
        continue;
      }
      boolean known =
          SHARED.contains(type)
              || type.equals("imswl_xml" + part)
              || type.equals("imsdt_xml" + part)
              || type.equals("imsbasiclti_xml" + part)
              || type.equals("imsqti_xmlv1p2/imscc_xml" + part + "/assessment")
              || type.equals("imsqti_xmlv1p2/imscc_xml" + part + "/question-bank")
              || type.equals(
                  "associatedcontent/imscc_xml" + part + "/learning-application-resource");
      int line = resource.element().line();
      if (!known) {
        fault("PKG-40", line, "This version has no resource type \"" + type + "\".");
      }
      if (kind == ManifestKind.THIN_13
          && !type.startsWith("imsbasiclti")
          && !type.startsWith("imswl")) {
        fault("PKG-47", line, "A thin cartridge holds only LTI and web links, not " + type + ".");
      }
    }
  }

  private void tree() {
    if (manifest.organizations().isEmpty()) {
      findings.advice("PKG-41", Manifest.NAME, 0, "Nothing says in which order things come.");
      return;
    }
    if (manifest.organizations().size() > 1) {
      fault("PKG-41", 0, "A cartridge has at most one organization.");
      return;
    }
    Organization tree = manifest.organizations().getFirst();
    if (tree.element().attribute("structure").filter("rooted-hierarchy"::equals).isEmpty()) {
      fault("PKG-41", tree.element().line(), "The structure is not \"rooted-hierarchy\".");
    }
    if (tree.items().size() != 1) {
      fault("PKG-41", tree.element().line(), "The organization has one root item.");
      return;
    }
    Item root = tree.items().getFirst();
    if (root.element().child("title").isPresent() || root.launchable()) {
      fault("PKG-41", root.element().line(), "The root item has neither title nor resource.");
    }
    for (Item section : root.items()) {
      if (section.launchable()) {
        fault(
            "PKG-41",
            section.element().line(),
            "The item "
                + section.title()
                + " is a section of the course; put what it launches below.");
      }
    }
    // The first is the root itself.
    for (Item item : tree.all().subList(1, tree.all().size())) {
      if (item.title().isEmpty()) {
        fault("PKG-41", item.element().line(), "The item " + item.id() + " has no title.");
      }
    }
  }

  private void rights() {
    for (XmlElement element : manifest.root().all()) {
      if (element.name().equals("authorizations")) {
        fault("PKG-46", element.line(), "Moodle refuses cartridges with authorisation.");
      }
      if (element.name().equals("intendedEndUserRole")) {
        Optional<String> source = element.child("source").map(XmlElement::text);
        if (source.filter(ROLES::equals).isEmpty()) {
          fault("PKG-46", element.line(), "The source of a role is " + ROLES + ".");
        }
      }
    }
  }

  private void fault(String id, int line, String sentence) {
    findings.fault(id, Manifest.NAME, line, sentence);
  }
}
