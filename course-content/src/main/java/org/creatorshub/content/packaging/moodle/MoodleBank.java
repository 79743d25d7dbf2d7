package org.creatorshub.content.packaging.moodle;

import java.util.List;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.bank.BankNotes;
import org.creatorshub.content.packaging.bank.BankTexts;
import org.creatorshub.content.packaging.bank.BankUnit;
import org.creatorshub.content.packaging.xml.XmlFile;

/** All questions of a course as one file, a category for each unit. */
public final class MoodleBank implements PackageFormat {
  private static final String LICENCE =
      "Texts and questions: Creators' Hub, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    List<BankUnit> units = contents.units().stream().map(BankUnit::of).toList();
    int items = units.stream().mapToInt(unit -> unit.all().size()).sum();
    if (items == 0) {
      return List.of();
    }
    BankNotes notes = new BankNotes();
    XmlFile xml = new XmlFile();
    xml.open("quiz").line();
    MoodleQuestion questions = new MoodleQuestion(xml, new BankTexts(contents.lessons()), notes);
    units.forEach(unit -> unit(xml, questions, contents, unit));
    String text = xml.close().whole();
    return List.of(Export.text(contents.stem() + "-moodle.xml", items, text).noting(notes(notes)));
  }

  private static void unit(
      XmlFile xml, MoodleQuestion questions, CourseContents contents, BankUnit unit) {
    if (!unit.test().isEmpty()) {
      String how = unit.unit().test().map(MoodleBank::settings).orElse("");
      category(xml, contents, unit.unit(), "Test", how);
      unit.test().forEach(questions::write);
    }
    if (!unit.practice().isEmpty()) {
      category(xml, contents, unit.unit(), "Practice", "For practice; these never count.");
      unit.practice().forEach(questions::write);
    }
  }

  /** A bank holds no settings; teachers find ours where they look at the category. */
  private static String settings(Test test) {
    return "The unit test draws %d of these questions at random%s; %d attempts%s."
        .formatted(
            test.draw(),
            test.numeric().isPresent()
                ? ", of which %d ask for a number".formatted(test.numeric().getAsInt())
                : "",
            test.attempts(),
            test.mastery().isPresent()
                ? "; passed from " + test.mastery().getAsInt() + " per cent"
                : "");
  }

  private static void category(
      XmlFile xml, CourseContents contents, Unit unit, String kind, String words) {
    String path =
        "$course$/top/"
            + part(contents.course().title())
            + "/"
            + part(unit.numberedTitle())
            + "/"
            + kind;
    xml.open("question", "type", "category").line();
    xml.open("category").leaf("text", path).close().line();
    xml.open("info", "format", "html").open("text");
    xml.html("<p>" + words.replace("&", "&amp;") + "</p><p>" + LICENCE + "</p>").close(2).line();
    xml.leaf(
            "idnumber",
            contents.course().id()
                + "-"
                + unit.id()
                + "-"
                + kind.toLowerCase(java.util.Locale.ROOT))
        .line();
    xml.close().line();
  }

  /** A slash inside of a name is written twice. */
  private static String part(String name) {
    return name.replace("/", "//");
  }

  private static List<String> notes(BankNotes notes) {
    List<String> told = new java.util.ArrayList<>(notes.sentences());
    told.add(
        "How many questions a test draws, attempts and pass mark belong to a quiz: the text of each"
            + " category says ours, set them in Moodle.");
    return told;
  }
}
