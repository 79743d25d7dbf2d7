package org.creatorshub.content.inspection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.format.Cmi5Rules;
import org.creatorshub.content.inspection.format.EpubRules;
import org.creatorshub.content.inspection.format.H5pRules;
import org.creatorshub.content.inspection.format.SiteRules;
import org.creatorshub.content.inspection.general.LinkRules;
import org.creatorshub.content.inspection.general.PageRules;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.manifest.CartridgeRules;
import org.creatorshub.content.inspection.manifest.Manifest;
import org.creatorshub.content.inspection.manifest.ManifestKind;
import org.creatorshub.content.inspection.manifest.ManifestRules;
import org.creatorshub.content.inspection.manifest.QtiRules;
import org.creatorshub.content.inspection.manifest.ScormRules;
import org.creatorshub.content.inspection.markup.XmlElement;

/** Recognises a package by the file at its root and applies the rules of its format. */
record WholePackage(Subject subject) {
  private static final List<String> ROOTS =
      List.of("mimetype", Manifest.NAME, "cmi5.xml", "h5p.json", "index.html");

  Format check() throws IOException {
    Optional<String> root =
        subject.has("META-INF/container.xml")
            ? Optional.of("mimetype")
            : ROOTS.stream().filter(subject::has).findFirst();
    if (root.isEmpty()) {
      withoutRoot();
      return Format.UNKNOWN;
    }
    Format format = of(root.get());
    if (format != Format.H5P) {
      new LinkRules(subject).check();
      new PageRules(subject).check();
    }
    return format;
  }

  private void withoutRoot() {
    Optional<String> deeper =
        subject.zip().files().stream()
            .map(Entry::name)
            .filter(name -> ROOTS.stream().anyMatch(root -> name.endsWith("/" + root)))
            .findFirst();
    subject
        .findings()
        .fault(
            "PKG-01",
            deeper.orElse(""),
            0,
            deeper.isPresent()
                ? "The file lies in a folder; it must lie at the root of the ZIP."
                : "Nothing at the root says what this is: no " + String.join(", no ", ROOTS) + ".");
  }

  private Format of(String root) throws IOException {
    return switch (root) {
      case "mimetype" -> {
        new EpubRules(subject).check();
        yield Format.EPUB;
      }
      case Manifest.NAME -> {
        Optional<XmlElement> manifest = subject.xml(root);
        yield manifest.isPresent() ? manifest(manifest.get()) : Format.UNKNOWN;
      }
      case "cmi5.xml" -> {
        Optional<XmlElement> structure = subject.xml(root);
        if (structure.isPresent()) {
          new Cmi5Rules(root, structure.get(), Optional.of(subject.zip()), subject.findings())
              .check();
        }
        yield Format.CMI5;
      }
      case "h5p.json" -> {
        new H5pRules(subject).check();
        yield Format.H5P;
      }
      default -> {
        new SiteRules(subject).check();
        yield Format.SITE;
      }
    };
  }

  private Format manifest(XmlElement root) throws IOException {
    Manifest manifest = Manifest.of(root);
    new ManifestRules(subject, manifest).check();
    ManifestKind kind = ManifestKind.of(manifest);
    return switch (kind) {
      case SCORM_12 -> scorm(manifest, kind, Format.SCORM_12);
      case SCORM_2004 -> scorm(manifest, kind, Format.SCORM_2004);
      case CARTRIDGE_11 -> cartridge(manifest, kind, Format.CARTRIDGE_11);
      case CARTRIDGE_13 -> cartridge(manifest, kind, Format.CARTRIDGE_13);
      case THIN_13 -> cartridge(manifest, kind, Format.THIN_CARTRIDGE_13);
      case QTI -> {
        new QtiRules(subject, manifest).check();
        yield Format.QTI_21;
      }
      case OTHER -> Format.CONTENT_PACKAGE;
    };
  }

  private Format scorm(Manifest manifest, ManifestKind kind, Format format) {
    new ScormRules(subject, manifest, kind).check();
    return format;
  }

  private Format cartridge(Manifest manifest, ManifestKind kind, Format format) throws IOException {
    new CartridgeRules(subject, manifest, kind).check();
    return format;
  }
}
