package org.creatorshub.content.packaging.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.Html;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.epub.Book;
import org.creatorshub.content.packaging.epub.Chapter;
import org.creatorshub.content.pdf.PdfText;
import org.creatorshub.content.pdf.TaggedPdf;

/** The text of the book as one tagged PDF, with contents and page numbers. */
public final class CoursePdf implements PackageFormat {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    if (contents.units().isEmpty()) {
      return List.of();
    }
    List<Chapter> top = Book.chapters(contents);
    int items = top.stream().mapToInt(chapter -> 1 + chapter.chapters().size()).sum();
    Export export =
        new Export(
            contents.stem() + ".pdf",
            items,
            to ->
                TaggedPdf.write(
                    text(contents, top),
                    contents.dated().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    to));
    return List.of(
        export.noting(
            List.of(
                "Nothing is marked on paper: questions have room to write, answers stand at the"
                    + " end.",
                "Numbers do not change: each question has one draw.",
                "The questions of the tests are not in it.")));
  }

  private static PdfText text(CourseContents contents, List<Chapter> top) {
    var course = contents.course();
    String body =
        new Section(top.getFirst()).html()
            + contents(top)
            + top.stream()
                .skip(1)
                .map(chapter -> new Section(chapter).html())
                .collect(Collectors.joining("\n"));
    return new PdfText(
        course.language(),
        course.title(),
        "Creators' Hub",
        "Version " + course.version() + ", content " + contents.hash(),
        body,
        style(),
        Map.of());
  }

  private static String contents(List<Chapter> top) {
    return top.stream()
        .skip(1)
        .map(
            chapter ->
                "<li><a href=\"#%s\">%s</a></li>"
                    .formatted(Section.id(chapter.name()), Html.text(chapter.title())))
        .collect(
            Collectors.joining(
                "\n",
                "<section class=\"contents\"><h1 id=\"contents\">Contents</h1>\n<ul>\n",
                "\n</ul></section>\n"));
  }

  private static String style() {
    try (InputStream in = CoursePdf.class.getResourceAsStream("print.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
