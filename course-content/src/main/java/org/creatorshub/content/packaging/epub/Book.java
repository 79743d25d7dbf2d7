package org.creatorshub.content.packaging.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CasesHtml;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.paper.PaperPage;

/** The whole course as a book that flows, with questions to be answered on paper. */
public final class Book implements PackageFormat {
  private static final String FOLDER = "EPUB/";
  private static final PackageFile MIMETYPE = PackageFile.text("mimetype", "application/epub+zip");
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    if (contents.units().isEmpty()) {
      return List.of();
    }
    List<Chapter> top = chapters(contents);
    List<Chapter> all =
        top.stream()
            .flatMap(chapter -> Stream.concat(Stream.of(chapter), chapter.chapters().stream()))
            .toList();
    return List.of(
        Export.zip(
                contents.stem() + ".epub",
                all.size(),
                MIMETYPE,
                new PackageArchive(files(contents, top, all)))
            .noting(
                List.of(
                    "Nothing is marked in a book: questions have room to write, answers stand at the"
                        + " end.",
                    "Numbers do not change: each question has one draw.",
                    "The questions of the tests are not in the book.",
                    "Labs and workbenches stand as worked cases, stories as lists of steps.")));
  }

  /** The text of the course on paper: title, units with their pages, cases, answers, licences. */
  public static List<Chapter> chapters(CourseContents contents) {
    List<Chapter> top = new ArrayList<>();
    top.add(title(contents));
    List<Chapter> back = new ArrayList<>();
    for (Unit unit : contents.units()) {
      UnitChapters chapters = new UnitChapters(contents, unit);
      top.add(chapters.chapter());
      back.addAll(chapters.answers());
    }
    CasesHtml cases = new CasesHtml(contents);
    if (!cases.none()) {
      top.add(compendium(cases));
    }
    top.addAll(back);
    top.add(licences(contents));
    return List.copyOf(top);
  }

  private static List<PackageFile> files(
      CourseContents contents, List<Chapter> top, List<Chapter> all) {
    String language = contents.course().language();
    List<PackageFile> files = new ArrayList<>();
    files.add(PackageFile.text("META-INF/container.xml", CONTAINER));
    files.add(file(PackageDocument.FILE, new PackageDocument(contents, all).text()));
    String first = top.get(1).file();
    files.add(file(Navigation.FILE, new Navigation(language, first, top).text()));
    files.add(file("book.css", BookStyle.text()));
    for (Chapter chapter : all) {
      files.add(file(chapter.file(), Xhtml.page(language, chapter.title(), chapter.body())));
    }
    return files;
  }

  private static PackageFile file(String name, String text) {
    return PackageFile.text(FOLDER + name, text);
  }

  private static Chapter title(CourseContents contents) {
    Course course = contents.course();
    String body =
        "<section epub:type=\"titlepage\" class=\"titlepage\">\n<h1>"
            + Html.text(course.title())
            + "</h1>\n<p>Creators&#39; Hub. Version "
            + Html.text(course.version())
            + ".</p>\n<p>An open course: see “Licences” at the end of this book.</p>\n</section>";
    return new Chapter("title", course.title(), body, List.of());
  }

  private static Chapter compendium(CasesHtml cases) {
    String body =
        "<section epub:type=\"chapter\">\n<h1>"
            + CasesHtml.TITLE
            + "</h1>\n"
            + PaperPage.xhtml(cases.html())
            + "</section>";
    return new Chapter("compendium", CasesHtml.TITLE, body, List.of());
  }

  private static Chapter licences(CourseContents contents) {
    String page = contents.licencesFile().text();
    String main =
        page.substring(page.indexOf("<main>") + "<main>".length(), page.indexOf("</main>"));
    String body = "<section>" + PaperPage.xhtml(main) + "</section>";
    return new Chapter("licences", "Licences", body, List.of());
  }
}
