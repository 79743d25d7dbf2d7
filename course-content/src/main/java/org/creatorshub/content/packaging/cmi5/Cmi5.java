package org.creatorshub.content.packaging.cmi5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.Xml;
import org.creatorshub.content.packaging.player.Host;
import org.creatorshub.content.packaging.player.PlayerFiles;

/**
 * cmi5 (Quartz): one assignable unit per unit of the course. {@code moveOn} is always written: left
 * out it would mean "satisfied before anybody came".
 */
public final class Cmi5 implements PackageFormat {
  private static final String BASE = "https://w3id.org/creators-hub/courses/";

  @Override
  public String name() {
    return "cmi5";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    List<PackageFile> files = new ArrayList<>(new PlayerFiles(contents, Host.CMI5).byUnit());
    files.add(PackageFile.text("cmi5.xml", structure(contents).document()));
    return List.of(
        Export.zip(
            contents.stem() + "-cmi5.zip", contents.units().size(), new PackageArchive(files)));
  }

  static Xml structure(CourseContents contents) {
    var course = contents.course();
    String id = BASE + course.id();
    String about = "Version " + course.version() + ", " + course.hours() + " hours of work";
    return Xml.of(
            "courseStructure",
            "xmlns",
            "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd")
        .with(
            Xml.of("course", "id", id)
                .with(
                    words("title", course.language(), course.title()),
                    words("description", course.language(), about)))
        .with(contents.units().stream().map(unit -> part(id, course.language(), unit)).toList());
  }

  private static Xml part(String courseId, String language, Unit unit) {
    Optional<BigDecimal> mastery = unit.test().flatMap(Test::masteryShare);
    String id = courseId + "/au/" + unit.id();
    Xml part =
        mastery.isPresent()
            ? Xml.of(
                "au",
                "id",
                id,
                "moveOn",
                "CompletedAndPassed",
                "masteryScore",
                mastery.get().toPlainString(),
                "launchMethod",
                "AnyWindow")
            : Xml.of("au", "id", id, "moveOn", "Completed", "launchMethod", "AnyWindow");
    return part.with(
        words("title", language, unit.numberedTitle()),
        words("description", language, unit.summary()),
        Xml.text("url", PlayerFiles.start(unit)));
  }

  private static Xml words(String name, String language, String text) {
    return Xml.of(name).with(Xml.text("langstring", text, "lang", language));
  }
}
