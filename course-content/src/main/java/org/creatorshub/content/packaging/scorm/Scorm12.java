package org.creatorshub.content.packaging.scorm;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.Xml;
import org.creatorshub.content.packaging.player.Host;
import org.creatorshub.content.packaging.player.PlayerFiles;

/**
 * SCORM 1.2: the course as one part with its own menu; with a part per unit; and every unit as a
 * package of its own, for a grade of its own. No mastery score is written: some LMSs would make an
 * unfinished attempt a failed one.
 */
public final class Scorm12 implements PackageFormat {
  private static final String TYPE = "adlcp:scormtype";

  @Override
  public String name() {
    return "scorm12";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    PlayerFiles player = new PlayerFiles(contents, Host.SCORM12);
    List<Export> exports = new ArrayList<>();
    exports.add(export(contents.stem() + "-scorm12.zip", Parts.whole(contents, player)));
    exports.add(export(contents.stem() + "-scorm12-units.zip", Parts.byUnit(contents, player)));
    for (Unit unit : contents.units()) {
      String name = "units/" + contents.stem() + "-scorm12-" + unit.id() + ".zip";
      exports.add(export(name, Parts.only(contents, player, unit)));
    }
    return List.copyOf(exports);
  }

  private static Export export(String name, Parts parts) {
    return Export.zip(name, parts.items(), parts.archive(manifest(parts)));
  }

  static Xml manifest(Parts parts) {
    return Xml.of(
            "manifest",
            "identifier",
            "HUB-" + parts.contents().course().id() + "-S12",
            "version",
            "1.0",
            "xmlns",
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
            "xmlns:adlcp",
            "http://www.adlnet.org/xsd/adlcp_rootv1p2")
        .with(
            Xml.of("metadata")
                .with(Xml.text("schema", "ADL SCORM"), Xml.text("schemaversion", "1.2")),
            Xml.of("organizations", "default", "ORG").with(organization(parts)),
            parts.resources(TYPE));
  }

  /** Several parts hang under one item that cannot be launched, or some players show no menu. */
  private static Xml organization(Parts parts) {
    Xml organization =
        Xml.of("organization", "identifier", "ORG").with(Xml.text("title", parts.title()));
    if (parts.units().isEmpty()) {
      return organization.with(item("I-course", "R-course", parts.title()));
    }
    List<Xml> items =
        parts.units().stream()
            .map(unit -> item("I-" + unit.id(), "R-" + unit.id(), unit.numberedTitle()))
            .toList();
    return items.size() == 1
        ? organization.with(items)
        : organization.with(
            Xml.of("item", "identifier", "ROOT")
                .with(Xml.text("title", parts.title()))
                .with(items));
  }

  private static Xml item(String id, String resource, String title) {
    return Xml.of("item", "identifier", id, "identifierref", resource)
        .with(Xml.text("title", title));
  }
}
