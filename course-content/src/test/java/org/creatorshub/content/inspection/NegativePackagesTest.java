package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.content.inspection.Twin.in;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault each: the sound package passes, its bad twin is refused with the id of the rule. */
class NegativePackagesTest {
  private static final String MANIFEST = "imsmanifest.xml";

  @ParameterizedTest
  @MethodSource({"anyPackage", "scorm", "cmi5"})
  void refusesTheBadTwinAlone(Twin one) {
    one.isRefusedAlone();
  }

  private static Stream<Twin> anyPackage() {
    return Stream.of(
        Twin.of(
            "listed file missing", SoundPackages.scorm12(), m -> m.without("player.js"), "PKG-02"),
        Twin.of(
            "other case",
            SoundPackages.scorm12(),
            m -> m.renaming("one.html", "One.html"),
            "PKG-02",
            "PKG-03"),
        Twin.of("unlisted file", SoundPackages.scorm12(), m -> m.with("more.js", ""), "PKG-03"),
        Twin.of(
            "item to no resource",
            SoundPackages.scorm12(),
            in(MANIFEST, "identifierref=\"R-1\"", "identifierref=\"R-9\""),
            "PKG-04",
            "PKG-21"),
        Twin.of(
            "id twice",
            SoundPackages.scorm12(),
            in(MANIFEST, "identifier=\"I-1\"", "identifier=\"I-root\""),
            "PKG-04"),
        Twin.of(
            "default without target",
            SoundPackages.scorm12(),
            in(MANIFEST, "default=\"ORG\"", "default=\"OTHER\""),
            "PKG-04"),
        Twin.of(
            "dependency to nothing",
            SoundPackages.scorm12(),
            in(MANIFEST, "identifierref=\"R-shared\"", "identifierref=\"R-8\""),
            "PKG-04"),
        Twin.of(
            "circle",
            SoundPackages.scorm12(),
            in(
                MANIFEST,
                "<file href=\"player.js\"/>",
                "<file href=\"player.js\"/><dependency identifierref=\"R-1\"/>"),
            "PKG-04"),
        Twin.of("picture missing", SoundPackages.site(), m -> m.without("img/dot.png"), "PKG-09"),
        Twin.of("style missing", SoundPackages.site(), m -> m.without("s.css"), "PKG-09"),
        Twin.of(
            "place missing",
            SoundPackages.site(),
            in("index.html", "<p id=\"a\">", "<p><a href=\"#b\">b</a>"),
            "PKG-09"),
        Twin.of(
            "from the server's root",
            SoundPackages.site(),
            in("s.css", "img/dot.png", "/img/dot.png"),
            "PKG-09"),
        Twin.of(
            "from another host",
            SoundPackages.site(),
            in("index.html", "<p id=\"a\">", "<img alt=\"\" src=\"https://x.example/a.png\">"),
            "PKG-09"),
        Twin.of(
            "DOCTYPE",
            SoundPackages.scorm12(),
            in(MANIFEST, "<manifest", "<!DOCTYPE manifest [<!ENTITY a \"b\">]>\n<manifest"),
            "PKG-10"),
        Twin.of(
            "entity", SoundPackages.scorm12(), in(MANIFEST, "<title>One", "<title>&e;"), "PKG-10"),
        Twin.of(
            "byte order mark",
            SoundPackages.scorm12(),
            in(MANIFEST, "<?xml", "\uFEFF<?xml"),
            "PKG-10"),
        Twin.of(
            "other encoding",
            SoundPackages.scorm12(),
            in(MANIFEST, "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
            "PKG-10"),
        Twin.of(
            "no UTF-8",
            SoundPackages.scorm12(),
            m -> m.with(MANIFEST, new byte[] {'<', 'a', (byte) 0xC3, '>'}),
            "PKG-10"),
        Twin.of(
            "not well-formed", SoundPackages.scorm12(), in(MANIFEST, "</manifest>", ""), "PKG-10"),
        Twin.of(
            "page without language",
            SoundPackages.site(),
            in("index.html", " lang=\"en\"", ""),
            "PKG-10"),
        Twin.of(
            "page without title",
            SoundPackages.site(),
            in("index.html", "<title>One</title>", ""),
            "PKG-10"),
        Twin.of(
            "id twice on a page",
            SoundPackages.site(),
            in("index.html", "<p id=\"a\">", "<p id=\"a\"><b id=\"a\">b</b>"),
            "PKG-10"),
        Twin.of(
            "inline handler",
            SoundPackages.site(),
            in("index.html", "<p id", "<p onclick=\"x()\" id"),
            "PKG-11"),
        Twin.of(
            "link with script",
            SoundPackages.site(),
            in("index.html", "<p id=\"a\">", "<a href=\"javascript:x()\">x</a>"),
            "PKG-11"),
        Twin.of("eval", SoundPackages.scorm12(), m -> m.with("player.js", "eval('1')"), "PKG-11"),
        Twin.of(
            "picture without licence",
            SoundPackages.site().with("licences.html", SoundPackages.PAGE + "dot.png"),
            in("licences.html", "dot.png", ""),
            "PKG-12"));
  }

  private static Stream<Twin> scorm() {
    return Stream.of(
        Twin.of(
            "scormType in 1.2",
            SoundPackages.scorm12(),
            in(MANIFEST, "adlcp:scormtype=\"asset\"", "adlcp:scormType=\"asset\""),
            "PKG-20"),
        Twin.of(
            "scormtype in 2004",
            SoundPackages.scorm2004(),
            in(MANIFEST, "adlcp:scormType=\"asset\"", "adlcp:scormtype=\"asset\""),
            "PKG-20"),
        Twin.of(
            "version 1.2.0", SoundPackages.scorm12(), in(MANIFEST, ">1.2<", ">1.2.0<"), "PKG-20"),
        Twin.of(
            "2004 5th Edition", SoundPackages.scorm2004(), in(MANIFEST, "4th", "5th"), "PKG-20"),
        Twin.of(
            "no ADL SCORM", SoundPackages.scorm12(), in(MANIFEST, "ADL SCORM", "SCORM"), "PKG-20"),
        Twin.of(
            "SCO without href",
            SoundPackages.scorm12(),
            in(MANIFEST, " href=\"one.html\">", ">"),
            "PKG-21"),
        Twin.of(
            "SCO that nothing launches",
            SoundPackages.scorm12(),
            in(MANIFEST, "scormtype=\"asset\">", "scormtype=\"sco\" href=\"player.js\">"),
            "PKG-21"),
        Twin.of(
            "launchable folder",
            SoundPackages.scorm12(),
            in(MANIFEST, "identifier=\"I-root\"", "identifier=\"I-root\" identifierref=\"R-1\""),
            "PKG-21"),
        Twin.of(
            "objective with blank",
            SoundPackages.scorm2004(),
            in(
                MANIFEST,
                "<title>One</title>",
                "<title>One</title><objective objectiveID=\"o 1\"/>"),
            "PKG-24"));
  }

  private static Stream<Twin> cmi5() {
    String file = "cmi5.xml";
    return Stream.of(
        Twin.of(
            "relative id",
            SoundPackages.cmi5(),
            in(file, "https://hub.example.org/au/1", "au/1"),
            "PKG-30"),
        Twin.of(
            "AU as course",
            SoundPackages.cmi5(),
            in(file, "https://hub.example.org/au/1", "https://hub.example.org/course/om"),
            "PKG-30"),
        Twin.of("objective as AU", SoundPackages.cmi5(), in(file, "org/o/1", "org/au/1"), "PKG-30"),
        Twin.of(
            "objective missing",
            SoundPackages.cmi5(),
            in(
                file,
                "idref=\"https://hub.example.org/o/1\"",
                "idref=\"https://hub.example.org/o/2\""),
            "PKG-04"),
        Twin.of(
            "no moveOn",
            SoundPackages.cmi5(),
            in(file, " moveOn=\"CompletedAndPassed\"", ""),
            "PKG-31"),
        Twin.of(
            "unknown moveOn",
            SoundPackages.cmi5(),
            in(file, "CompletedAndPassed", "Done"),
            "PKG-31"),
        Twin.of("mastery 1.2", SoundPackages.cmi5(), in(file, "0.7", "1.2"), "PKG-31"),
        Twin.of(
            "mastery with five decimals",
            SoundPackages.cmi5(),
            in(file, "0.7", "0.70001"),
            "PKG-31"),
        Twin.of(
            "no mastery", SoundPackages.cmi5(), in(file, " masteryScore=\"0.7\"", ""), "PKG-31"),
        Twin.of(
            "reserved parameter", SoundPackages.cmi5(), in(file, "unit=1", "fetch=1"), "PKG-32"),
        Twin.of("file missing", SoundPackages.cmi5(), m -> m.without("one.html"), "PKG-32"),
        Twin.of(
            "language without description",
            SoundPackages.cmi5(),
            in(
                file,
                "<title><langstring lang=\"en\">One</langstring>",
                "<title><langstring lang=\"en\">One</langstring><langstring lang=\"et\">Yks</langstring>"),
            "PKG-33"),
        Twin.of(
            "other namespace", SoundPackages.cmi5(), in(file, "cmi5/v1/", "cmi5/v2/"), "PKG-01"));
  }

  @Test
  void refusesAThousandAndOneUnits() {
    String au = SoundPackages.cmi5Structure();
    int from = au.indexOf("<au ");
    int to = au.indexOf("</courseStructure>");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1001; i++) {
      many.append(au.substring(from, to).replace("/au/1", "/au/" + i));
      if (i == 999) {
        assertThat(
                PackageMaker.empty()
                    .with("cmi5.xml", au.substring(0, from) + many + au.substring(to))
                    .with("one.html", SoundPackages.PAGE)
                    .faults())
            .isEmpty();
      }
    }
    assertThat(
            PackageMaker.empty()
                .with("cmi5.xml", au.substring(0, from) + many + au.substring(to))
                .with("one.html", SoundPackages.PAGE)
                .faults())
        .containsExactly("PKG-07");
  }

  @Test
  void takesACourseStructureAlone() {
    String alone = SoundPackages.cmi5Structure();
    assertThat(PackageMaker.faults(PackageMaker.inspection(alone.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("PKG-32");
    String absolute = alone.replace("<url>", "<url>https://hub.example.org/");
    assertThat(
            PackageMaker.faults(PackageMaker.inspection(absolute.getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }
}
