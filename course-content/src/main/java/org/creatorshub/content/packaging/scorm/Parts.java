package org.creatorshub.content.packaging.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Xml;
import org.creatorshub.content.packaging.player.PlayerFiles;

/**
 * What a manifest lists: the launchable parts, and the files that all of them need.
 *
 * @param title of the organization
 * @param units the launchable parts; empty if the whole course is launched as one
 */
record Parts(CourseContents contents, String title, List<Unit> units, List<PackageFile> files) {
  private static final String MANIFEST = "imsmanifest.xml";

  Parts {
    units = List.copyOf(units);
    files = List.copyOf(files);
  }

  static Parts whole(CourseContents contents, PlayerFiles player) {
    return new Parts(contents, contents.course().title(), List.of(), player.whole());
  }

  static Parts byUnit(CourseContents contents, PlayerFiles player) {
    return new Parts(contents, contents.course().title(), contents.units(), player.byUnit());
  }

  static Parts only(CourseContents contents, PlayerFiles player, Unit unit) {
    return new Parts(contents, unit.title(), List.of(unit), player.only(unit));
  }

  /** One resource per part, and one for what they share. */
  Xml resources(String typeAttribute) {
    if (units.isEmpty()) {
      return Xml.of("resources")
          .with(sco("R-course", "index.html", typeAttribute).with(listed(Optional.empty())));
    }
    List<Xml> all = new ArrayList<>();
    for (Unit unit : units) {
      all.add(
          sco("R-" + unit.id(), PlayerFiles.start(unit), typeAttribute)
              .with(listed(Optional.of(unit)))
              .with(Xml.of("dependency", "identifierref", "R-shared")));
    }
    all.add(
        Xml.of("resource", "identifier", "R-shared", "type", "webcontent", typeAttribute, "asset")
            .with(shared()));
    return Xml.of("resources").with(all);
  }

  private static Xml sco(String id, String href, String typeAttribute) {
    return Xml.of(
        "resource", "identifier", id, "type", "webcontent", typeAttribute, "sco", "href", href);
  }

  private List<Xml> listed(Optional<Unit> unit) {
    return files.stream()
        .map(PackageFile::path)
        .filter(path -> unit.map(one -> belongs(path, one)).orElse(true))
        .map(path -> Xml.of("file", "href", path))
        .toList();
  }

  private List<Xml> shared() {
    return files.stream()
        .map(PackageFile::path)
        .filter(path -> units.stream().noneMatch(unit -> belongs(path, unit)))
        .map(path -> Xml.of("file", "href", path))
        .toList();
  }

  private static boolean belongs(String path, Unit unit) {
    return path.startsWith(unit.id() + "/") || path.equals("assets/" + unit.id() + ".js");
  }

  PackageArchive archive(Xml manifest) {
    List<PackageFile> all = new ArrayList<>(files);
    all.add(PackageFile.text(MANIFEST, manifest.document()));
    return new PackageArchive(all);
  }

  /** How many launchable parts there are. */
  int items() {
    return Math.max(1, units.size());
  }
}
