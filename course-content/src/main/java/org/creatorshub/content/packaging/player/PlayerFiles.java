package org.creatorshub.content.packaging.player;

import java.util.ArrayList;
import java.util.List;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;

/** The files of a package that is read in a browser: pages, style, script and its data. */
public final class PlayerFiles {
  private final CourseContents contents;
  private final Host host;

  public PlayerFiles(CourseContents contents, Host host) {
    this.contents = contents;
    this.host = host;
  }

  /** The whole course that reports as one; it starts at {@code index.html}. */
  public List<PackageFile> whole() {
    return files(contents.units(), false);
  }

  /** The whole course of which every unit reports by itself; see {@link #start}. */
  public List<PackageFile> byUnit() {
    return files(contents.units(), true);
  }

  /** One unit alone, which reports by itself. */
  public List<PackageFile> only(Unit unit) {
    return files(List.of(unit), true);
  }

  /** Where a unit starts. */
  public static String start(Unit unit) {
    return unit.id() + "/index.html";
  }

  private List<PackageFile> files(List<Unit> units, boolean perUnit) {
    List<PackageFile> files = new ArrayList<>();
    if (!perUnit) {
      files.add(PackageFile.text("index.html", new CoursePage(contents).html()));
    }
    PlayerData data = new PlayerData(contents, units);
    for (Unit unit : units) {
      addUnit(files, unit, !perUnit);
      files.add(PackageFile.text("assets/" + unit.id() + ".js", data.questions(unit)));
    }
    WordPages words = new WordPages(contents, !perUnit);
    files.add(PackageFile.text("glossary.html", words.glossary()));
    files.add(PackageFile.text("toolkit.html", words.toolkit()));
    words.compendium().map(page -> PackageFile.text(Frame.CASES, page)).ifPresent(files::add);
    files.add(PackageFile.text("assets/course.css", Assets.text("course.css")));
    files.add(PackageFile.text("assets/player.js", Assets.player(host)));
    files.add(PackageFile.text("assets/course.js", data.outline(host, perUnit)));
    files.add(contents.licencesFile());
    files.add(contents.versionFile());
    return List.copyOf(files);
  }

  private void addUnit(List<PackageFile> files, Unit unit, boolean whole) {
    UnitPages pages = new UnitPages(contents, whole, unit);
    files.add(PackageFile.text(start(unit), pages.outline()));
    for (Page page : unit.pages()) {
      files.add(PackageFile.text(unit.id() + "/" + page.id() + ".html", pages.step(page)));
    }
    unit.test()
        .ifPresent(test -> files.add(PackageFile.text(unit.id() + "/test.html", pages.test(test))));
  }
}
