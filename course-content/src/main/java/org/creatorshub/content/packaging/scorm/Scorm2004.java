package org.creatorshub.content.packaging.scorm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.Xml;
import org.creatorshub.content.packaging.player.Host;
import org.creatorshub.content.packaging.player.PlayerFiles;

/**
 * SCORM 2004 4th Edition: one part per unit. Nothing relies on sequencing, which some LMSs do not
 * implement; pass marks are in the manifest as well, for those that do.
 */
public final class Scorm2004 implements PackageFormat {
  private static final String TYPE = "adlcp:scormType";
  private static final String ADL = "http://www.adlnet.org/xsd/";

  @Override
  public String name() {
    return "scorm2004";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    Parts parts = Parts.byUnit(contents, new PlayerFiles(contents, Host.SCORM2004));
    return List.of(
        Export.zip(
            contents.stem() + "-scorm2004.zip", parts.items(), parts.archive(manifest(parts))));
  }

  static Xml manifest(Parts parts) {
    return Xml.of(
            "manifest",
            "identifier",
            "HUB-" + parts.contents().course().id() + "-S2004",
            "version",
            "1.0",
            "xmlns",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "xmlns:adlcp",
            ADL + "adlcp_v1p3",
            "xmlns:adlseq",
            ADL + "adlseq_v1p3",
            "xmlns:adlnav",
            ADL + "adlnav_v1p3",
            "xmlns:imsss",
            "http://www.imsglobal.org/xsd/imsss")
        .with(
            Xml.of("metadata")
                .with(
                    Xml.text("schema", "ADL SCORM"), Xml.text("schemaversion", "2004 4th Edition")),
            Xml.of("organizations", "default", "ORG").with(organization(parts)),
            parts.resources(TYPE));
  }

  private static Xml organization(Parts parts) {
    return Xml.of("organization", "identifier", "ORG", "adlseq:objectivesGlobalToSystem", "false")
        .with(Xml.text("title", parts.title()))
        .with(parts.units().stream().map(Scorm2004::item).toList())
        .with(
            Xml.of("imsss:sequencing")
                .with(Xml.of("imsss:controlMode", "choice", "true", "flow", "true")));
  }

  /** The progress is 1 only together with a final status: only then may an LMS complete. */
  private static Xml item(Unit unit) {
    return Xml.of("item", "identifier", "I-" + unit.id(), "identifierref", "R-" + unit.id())
        .with(
            Xml.text("title", unit.numberedTitle()),
            Xml.of(
                "adlcp:completionThreshold",
                "completedByMeasure",
                "true",
                "minProgressMeasure",
                "1"),
            sequencing(unit.test().flatMap(Test::masteryShare)),
            Xml.of("adlnav:presentation")
                .with(
                    Xml.of("adlnav:navigationInterface").with(hide("continue"), hide("previous"))));
  }

  private static Xml sequencing(Optional<BigDecimal> mastery) {
    Xml sequencing = Xml.of("imsss:sequencing");
    if (mastery.isPresent()) {
      String share = mastery.get().toPlainString();
      sequencing.with(
          Xml.of("imsss:objectives")
              .with(
                  Xml.of(
                          "imsss:primaryObjective",
                          "objectiveID",
                          "PRIMARY",
                          "satisfiedByMeasure",
                          "true")
                      .with(Xml.text("imsss:minNormalizedMeasure", share))));
    }
    return sequencing.with(
        Xml.of(
            "imsss:deliveryControls",
            "completionSetByContent",
            "true",
            "objectiveSetByContent",
            "true"));
  }

  private static Xml hide(String control) {
    return Xml.text("adlnav:hideLMSUI", control);
  }
}
