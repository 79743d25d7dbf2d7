package org.creatorshub.content.packaging;

import java.time.LocalDate;
import java.util.List;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Licence;
import org.creatorshub.content.course.Unit;

/** What every package is made from: the course, its licences, and what all packages carry. */
public final class CourseContents {
  private static final int SHORT = 8;

  private final Course course;
  private final List<Licence> licences;
  private final String hash;
  private final LessonHtml lessons;

  public CourseContents(Course course, List<Licence> licences) {
    this.course = course;
    this.licences = List.copyOf(licences);
    this.hash = ContentHash.of(course);
    this.lessons = new LessonHtml(course);
  }

  public Course course() {
    return course;
  }

  /** In the order of the register. */
  public List<Licence> licences() {
    return licences;
  }

  /** The units that learners can open and that have pages, in course order. */
  public List<Unit> units() {
    return course.offered().stream().filter(unit -> !unit.pages().isEmpty()).toList();
  }

  /** Pages and questions as HTML. */
  public LessonHtml lessons() {
    return lessons;
  }

  /** SHA-256 of what the course says, 64 hexadecimal digits: the build stamp of every package. */
  public String hash() {
    return hash;
  }

  /** The first digits of the hash, for places with little room. */
  public String shortHash() {
    return hash.substring(0, SHORT);
  }

  /** The start of every file name: course id and language. */
  public String stem() {
    return course.id() + "-" + course.language();
  }

  /**
   * A date for formats that need one, where no clock may be in it: the start of the year of the
   * version.
   */
  public LocalDate dated() {
    String version = course.version();
    int year = version.matches("20\\d\\d\\b.*") ? Integer.parseInt(version.substring(0, 4)) : 2000;
    return LocalDate.of(year, 1, 1);
  }

  /** What is in the package, by course, version and content; the same for every format. */
  public PackageFile versionFile() {
    return PackageFile.text(
        "VERSION",
        "course: %s%nversion: %s%nlanguage: %s%ncontent: %s%n"
            .formatted(course.id(), course.version(), course.language(), hash)
            .replace(System.lineSeparator(), "\n"));
  }

  /** Who made what, and under which terms it may be used; needs no other file. */
  public PackageFile licencesFile() {
    return PackageFile.text("licences.html", new LicencesPage(course, licences).html());
  }
}
