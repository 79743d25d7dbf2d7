package org.creatorshub.content.packaging.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.xml.XmlFile;

/** What the book is, what it holds, and in which order it is read. */
record PackageDocument(CourseContents contents, List<Chapter> chapters) {
  static final String FILE = "package.opf";

  String text() {
    XmlFile xml = new XmlFile();
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "book-id",
        "xml:lang",
        contents.course().language());
    xml.line();
    metadata(xml);
    manifest(xml);
    xml.open("spine").line();
    ref(xml, chapters.getFirst().name());
    // Links may lead only to what is in the reading order, and the contents link to themselves.
    ref(xml, "nav");
    chapters.stream().skip(1).forEach(chapter -> ref(xml, chapter.name()));
    return xml.close(2).whole();
  }

  private static void ref(XmlFile xml, String name) {
    xml.empty("itemref", "idref", "i-" + name).line();
  }

  private void metadata(XmlFile xml) {
    Course course = contents.course();
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    xml.leaf("dc:identifier", identifier(), "id", "book-id").line();
    xml.leaf("dc:title", course.title()).line();
    xml.leaf("dc:language", course.language()).line();
    xml.leaf("dc:creator", "Creators' Hub").line();
    xml.leaf("dc:rights", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/").line();
    xml.leaf("dc:description", "Version " + course.version() + ", content " + contents.hash());
    xml.line();
    meta(xml, "dcterms:modified", modified());
    meta(xml, "rendition:layout", "reflowable");
    accessibility(xml);
    xml.close().line();
  }

  /** Other words, another book: the same bytes have the same name on every run. */
  private String identifier() {
    byte[] name = (contents.stem() + contents.hash()).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /** A book needs a date, but no clock may be in it: the start of the year of the version. */
  private String modified() {
    return contents.dated() + "T00:00:00Z";
  }

  private static void accessibility(XmlFile xml) {
    meta(xml, "schema:accessMode", "textual");
    meta(xml, "schema:accessMode", "visual");
    meta(xml, "schema:accessModeSufficient", "textual");
    for (String feature :
        List.of(
            "alternativeText",
            "displayTransformability",
            "readingOrder",
            "structuralNavigation",
            "tableOfContents")) {
      meta(xml, "schema:accessibilityFeature", feature);
    }
    meta(xml, "schema:accessibilityHazard", "none");
    meta(
        xml,
        "schema:accessibilitySummary",
        "Headings, lists and tables are marked as such. Every figure has a text alternative. Text"
            + " flows and takes the reader's size and colours. Questions have links to their"
            + " answers and back. There is neither sound nor movement.");
  }

  private static void meta(XmlFile xml, String property, String value) {
    xml.leaf("meta", value, "property", property).line();
  }

  private void manifest(XmlFile xml) {
    xml.open("manifest").line();
    xml.empty(
        "item",
        "id",
        "i-nav",
        "href",
        Navigation.FILE,
        "media-type",
        "application/xhtml+xml",
        "properties",
        "nav");
    xml.line();
    xml.empty("item", "id", "i-style", "href", "book.css", "media-type", "text/css").line();
    for (Chapter chapter : chapters) {
      xml.empty("item", attributes(chapter)).line();
    }
    xml.close().line();
  }

  private static String[] attributes(Chapter chapter) {
    List<String> always =
        List.of(
            "id",
            "i-" + chapter.name(),
            "href",
            chapter.file(),
            "media-type",
            "application/xhtml+xml");
    List<String> all = new java.util.ArrayList<>(always);
    if (chapter.drawn()) {
      all.addAll(List.of("properties", "svg"));
    }
    return all.toArray(new String[0]);
  }
}
