package org.creatorshub.content.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.cartridge.Cartridge;
import org.creatorshub.content.packaging.cartridge.Version;
import org.creatorshub.content.packaging.epub.Book;
import org.creatorshub.content.packaging.moodle.MoodleBank;
import org.creatorshub.content.packaging.qti.QtiBank;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.SampleCourse;

/** One small package of each format in which nothing is wrong. */
final class SoundPackages {
  static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><title>One</title></head><body><p id=\"a\">One</p></body></html>";

  private static final CourseContents COURSE = course();

  private SoundPackages() {}

  private static CourseContents course() {
    SampleCourse source = new SampleCourse();
    return new CourseContents(source.read().course(), LicenceRegister.read(source));
  }

  private static byte[] bytes(PackageFormat format) {
    Export export = format.exports(COURSE).getFirst();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      export.content().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static PackageMaker cartridge(Version version) {
    return PackageMaker.of(
        bytes(new Cartridge(version, Optional.of(URI.create("https://hub.example.org")))));
  }

  static PackageMaker qti() {
    return PackageMaker.of(bytes(new QtiBank()));
  }

  static PackageMaker epub() {
    return PackageMaker.of(bytes(new Book()));
  }

  static String moodle() {
    return new String(bytes(new MoodleBank()), java.nio.charset.StandardCharsets.UTF_8);
  }

  static PackageMaker site() {
    return PackageMaker.empty()
        .with(
            "index.html", PAGE.replace("<head>", "<head><link rel=\"stylesheet\" href=\"s.css\">"))
        .with("s.css", "p { background: url(img/dot.png) }")
        .with("img/dot.png", "dot");
  }

  static PackageMaker scorm12() {
    return PackageMaker.empty()
        .with(
            "imsmanifest.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="M" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
             <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
             <organizations default="ORG"><organization identifier="ORG"><title>Course</title>
              <item identifier="I-root"><title>Course</title>
               <item identifier="I-1" identifierref="R-1"><title>One</title></item></item>
             </organization></organizations>
             <resources>
              <resource identifier="R-1" type="webcontent" adlcp:scormtype="sco" href="one.html">
               <file href="one.html"/><dependency identifierref="R-shared"/></resource>
              <resource identifier="R-shared" type="webcontent" adlcp:scormtype="asset">
               <file href="player.js"/></resource>
             </resources>
            </manifest>
            """)
        .with("one.html", PAGE)
        .with("player.js", "var hub = {};");
  }

  static PackageMaker scorm2004() {
    return scorm12()
        .replacing(
            "imsmanifest.xml",
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
            "http://www.imsglobal.org/xsd/imscp_v1p1")
        .replacing("imsmanifest.xml", "adlcp_rootv1p2", "adlcp_v1p3")
        .replacing("imsmanifest.xml", "scormtype", "scormType")
        .replacing("imsmanifest.xml", "<schemaversion>1.2", "<schemaversion>2004 4th Edition");
  }

  static String cmi5Structure() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
     <course id="https://hub.example.org/course/om"><title><langstring lang="en">Course</langstring></title>
      <description><langstring lang="en">A course</langstring></description></course>
     <objectives><objective id="https://hub.example.org/o/1"><title><langstring lang="en">O</langstring></title>
      <description><langstring lang="en">To do it</langstring></description></objective></objectives>
     <au id="https://hub.example.org/au/1" moveOn="CompletedAndPassed" masteryScore="0.7">
      <title><langstring lang="en">One</langstring></title><description><langstring lang="en">The first</langstring></description>
      <objectives><objective idref="https://hub.example.org/o/1"/></objectives>
      <url>one.html?unit=1</url></au>
    </courseStructure>
    """;
  }

  static PackageMaker cmi5() {
    return PackageMaker.empty().with("cmi5.xml", cmi5Structure()).with("one.html", PAGE);
  }

  static PackageMaker h5p() {
    return PackageMaker.empty()
        .with(
            "h5p.json",
            """
            {"title": "One", "language": "en", "mainLibrary": "H5P.MultiChoice", "embedTypes": ["iframe"],
             "preloadedDependencies": [{"machineName": "H5P.MultiChoice", "majorVersion": 1, "minorVersion": 16}]}
            """)
        .with("content/content.json", "{}");
  }
}
