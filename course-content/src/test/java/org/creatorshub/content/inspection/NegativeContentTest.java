package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.content.inspection.Twin.in;
import static org.creatorshub.content.packaging.cartridge.Version.FULL_11;
import static org.creatorshub.content.packaging.cartridge.Version.FULL_13;
import static org.creatorshub.content.packaging.cartridge.Version.THIN_13;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creatorshub.content.packaging.cartridge.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault each in packages of our own making: cartridges, banks, books. */
class NegativeContentTest {
  private static final String MANIFEST = "imsmanifest.xml";
  private static final String PAGE = "pages/u01/u01-p-cost.html";
  private static final String OPF = "EPUB/package.opf";

  @ParameterizedTest
  @MethodSource({"cartridges", "questions", "books", "others"})
  void refusesTheBadTwinAlone(Twin one) {
    one.isRefusedAlone();
  }

  private static Twin cartridge(
      String name, Version version, UnaryOperator<PackageMaker> fault, String... ids) {
    return Twin.of(version + ": " + name, SoundPackages.cartridge(version), fault, ids);
  }

  private static Stream<Twin> cartridges() {
    return Stream.of(
        cartridge(
            "comment of 600 bytes",
            FULL_11,
            in(MANIFEST, "<manifest", "<!--" + "x".repeat(600) + "-->\n<manifest"),
            "PKG-40"),
        cartridge(
            "1.3 type",
            FULL_11,
            in(MANIFEST, "imscc_xmlv1p1/assessment", "imscc_xmlv1p3/assessment"),
            "PKG-40"),
        cartridge("version 1.3.0", FULL_11, in(MANIFEST, "1.1.0", "1.3.0"), "PKG-40"),
        cartridge("no LOM", FULL_11, in(MANIFEST, "lomimscc:lom>", "lomimscc:mol>"), "PKG-40"),
        cartridge(
            "titled root",
            FULL_11,
            in(
                MANIFEST,
                "<item identifier=\"I-root\">",
                "<item identifier=\"I-root\"><title>Root</title>"),
            "PKG-41"),
        cartridge(
            "launchable section",
            FULL_11,
            in(
                MANIFEST,
                "identifier=\"I-u01\"",
                "identifier=\"I-u01\" identifierref=\"R-u01-test\""),
            "PKG-41"),
        cartridge(
            "item without title", FULL_11, in(MANIFEST, "<title>Licences</title>", ""), "PKG-41"),
        cartridge("other structure", FULL_13, in(MANIFEST, "rooted-hierarchy", "flat"), "PKG-41"),
        cartridge(
            "test without file",
            FULL_11,
            in(MANIFEST, "<file href=\"tests/u01-test.xml\"/>", ""),
            "PKG-03",
            "PKG-42"),
        cartridge(
            "link of another namespace",
            FULL_11,
            in("lti/u01.xml", "imslticc_v1p0\"", "imslticc_v9\""),
            "PKG-42"),
        cartridge(
            "http link",
            FULL_11,
            in("lti/u01.xml", "https://hub.example.org/lti", "http://hub.example.org/lti"),
            "PKG-43"),
        cartridge(
            "addresses differ",
            THIN_13,
            in("lti/u01.xml", "</blti:launch_url>", "/x</blti:launch_url>"),
            "PKG-43"),
        cartridge(
            "secret",
            THIN_13,
            in("lti/u01.xml", "name=\"domain\"", "name=\"shared_secret\""),
            "PKG-43"),
        cartridge("unit only in custom", THIN_13, NegativeContentTest::secondLink, "PKG-43"),
        cartridge(
            "other profile",
            FULL_11,
            in("tests/u01-test.xml", "cc.multiple_choice.v0p1", "cc.matching.v0p1"),
            "PKG-44"),
        cartridge("two right answers", FULL_11, NegativeContentTest::twoRight, "PKG-44"),
        cartridge("no right answer", FULL_11, in("tests/u01-test.xml", ">100<", ">50<"), "PKG-44"),
        cartridge(
            "feedback missing",
            FULL_11,
            in("tests/u01-test.xml", "itemfeedback ident=\"a_fb\"", "itemfeedback ident=\"z_fb\""),
            "PKG-44"),
        cartridge(
            "script in a page", FULL_11, in(PAGE, "<h1>", "<script>var a;</script><h1>"), "PKG-45"),
        cartridge(
            "frame in a page",
            FULL_13,
            in(PAGE, "<h1>", "<iframe title=\"x\" src=\"\"></iframe><h1>"),
            "PKG-45"),
        cartridge(
            "custom element", FULL_11, in(PAGE, "<h1>", "<my-chart></my-chart><h1>"), "PKG-45"),
        cartridge(
            "authorisation",
            FULL_11,
            in(MANIFEST, "<resources>", "<authorizations/><resources>"),
            "PKG-46"),
        cartridge(
            "source of a role",
            FULL_11,
            in(
                MANIFEST,
                "<resources>",
                "<resources><intendedEndUserRole><source>LOMv1.0</source></intendedEndUserRole>"),
            "PKG-46"),
        cartridge(
            "relative web link",
            THIN_13,
            in("links/licence.xml", "https://creativecommons.org", "licence"),
            "PKG-46"),
        cartridge(
            "page in a thin one",
            THIN_13,
            in(MANIFEST, "type=\"imswl_xmlv1p3\"", "type=\"webcontent\""),
            "PKG-47"),
        cartridge("underscores", FULL_11, in(PAGE, "<h1>", "<h1>$IMS_CC_FILEBASE$"), "PKG-48"));
  }

  private static PackageMaker secondLink(PackageMaker maker) {
    return maker
        .with("lti/u02.xml", "")
        .with(
            "lti/u02.xml",
            maker
                .text("lti/u01.xml")
                .replace(
                    "<blti:extensions",
                    "<blti:custom><lticm:property name=\"unit\">u02</lticm:property></blti:custom><blti:extensions"))
        .replacing(
            MANIFEST,
            "<resources>",
            "<resources><resource identifier=\"R-2\" type=\"imsbasiclti_xmlv1p3\"><file href=\"lti/u02.xml\"/></resource>");
  }

  /** A second condition in the first question gives the full mark to another answer. */
  private static PackageMaker twoRight(PackageMaker maker) {
    return maker.with(
        "tests/u01-test.xml",
        maker
            .text("tests/u01-test.xml")
            .replaceFirst(
                "</resprocessing>",
                "<respcondition continue=\"No\"><conditionvar><varequal case=\"Yes\" respident=\"response\">a</varequal><varequal case=\"Yes\" respident=\"response\">b</varequal></conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition></resprocessing>"));
  }

  private static Stream<Twin> questions() {
    String item = "items/u01-c-cpa.xml";
    String test = "tests/u01-test.xml";
    return Stream.of(
        Twin.of(
            "key not among the answers",
            SoundPackages.qti(),
            in(item, "<correctResponse><value>", "<correctResponse><value>z"),
            "PKG-50"),
        Twin.of(
            "response not declared",
            SoundPackages.qti(),
            in(item, "responseIdentifier=\"RESPONSE\"", "responseIdentifier=\"OTHER\""),
            "PKG-50"),
        Twin.of(
            "outcome not declared",
            SoundPackages.qti(),
            in(
                item,
                "outcomeDeclaration identifier=\"SCORE\"",
                "outcomeDeclaration identifier=\"OTHER\""),
            "PKG-50"),
        Twin.of(
            "other version", SoundPackages.qti(), in(item, "imsqti_v2p1", "imsqti_v2p2"), "PKG-50"),
        Twin.of(
            "test asks for nothing",
            SoundPackages.qti(),
            in(test, "../items/u01-c-cpa.xml", "../items/none.xml"),
            "PKG-50"),
        Twin.of(
            "draws more than there is",
            SoundPackages.qti(),
            in(test, "selection select=\"", "selection select=\"99"),
            "PKG-50"));
  }

  private static Stream<Twin> books() {
    return Stream.of(
        Twin.of(
            "mimetype second", SoundPackages.epub(), NegativeContentTest::mimetypeLast, "PKG-60"),
        Twin.of(
            "other mimetype",
            SoundPackages.epub(),
            m -> m.with("mimetype", "application/zip"),
            "PKG-60"),
        Twin.of(
            "no container",
            SoundPackages.epub(),
            m -> m.without("META-INF/container.xml"),
            "PKG-01"),
        Twin.of(
            "drawing without property",
            SoundPackages.epub(),
            in(OPF, " properties=\"svg\"", ""),
            "PKG-60"),
        Twin.of(
            "no accessibility",
            SoundPackages.epub(),
            in(OPF, "schema:accessibilityHazard", "schema:other"),
            "PKG-60"),
        Twin.of(
            "no date",
            SoundPackages.epub(),
            in(OPF, "dcterms:modified", "dcterms:created"),
            "PKG-60"),
        Twin.of(
            "no navigation", SoundPackages.epub(), in(OPF, " properties=\"nav\"", ""), "PKG-60"),
        Twin.of(
            "no writing space",
            SoundPackages.epub(),
            in("EPUB/u01-p-cost.xhtml", "class=\"writing\"", "class=\"gap\""),
            "PKG-61"),
        Twin.of(
            "no way to the answer",
            SoundPackages.epub(),
            in("EPUB/u01-p-cost.xhtml", "class=\"answer\"", "class=\"way\""),
            "PKG-61"),
        Twin.of(
            "chapter missing",
            SoundPackages.epub(),
            m -> m.without("EPUB/licences.xhtml"),
            "PKG-02",
            "PKG-09"),
        Twin.of(
            "reading order to nothing",
            SoundPackages.epub(),
            in(OPF, "idref=\"i-licences\"", "idref=\"i-none\""),
            "PKG-04"),
        Twin.of("unlisted file", SoundPackages.epub(), m -> m.with("EPUB/more.css", ""), "PKG-03"));
  }

  private static PackageMaker mimetypeLast(PackageMaker maker) {
    return maker.renaming("mimetype", "x").renaming("x", "mimetype");
  }

  private static Stream<Twin> others() {
    return Stream.of(
        Twin.of(
            "module",
            SoundPackages.site(),
            in("index.html", "</head>", "<script type=\"module\"></script></head>"),
            "PKG-70"),
        Twin.of("fetch", SoundPackages.site(), m -> m.with("a.js", "fetch('x')"), "PKG-70"),
        Twin.of("svg in H5P", SoundPackages.h5p(), m -> m.with("content/a.svg", ""), "PKG-75"),
        Twin.of(
            "H5P without title",
            SoundPackages.h5p(),
            in("h5p.json", "\"title\"", "\"name\""),
            "PKG-75"),
        Twin.of(
            "H5P without its library",
            SoundPackages.h5p(),
            in(
                "h5p.json",
                "\"machineName\": \"H5P.MultiChoice\"",
                "\"machineName\": \"H5P.Other\""),
            "PKG-75"),
        Twin.of("H5P that is no JSON", SoundPackages.h5p(), in("h5p.json", "{", ""), "PKG-75"));
  }

  private static List<String> moodle(String old, String by) {
    String sound = SoundPackages.moodle();
    assertThat(sound).contains(old);
    return PackageMaker.faults(
        PackageMaker.inspection(sound.replace(old, by).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesBadTwinsOfAMoodleBank() {
    assertThat(moodle("<quiz>", "<quiz>")).isEmpty();
    assertThat(moodle("type=\"multichoice\"", "type=\"quick\"")).containsExactly("PKG-55");
    assertThat(moodle("fraction=\"100\"", "fraction=\"33\"")).containsExactly("PKG-55");
    assertThat(moodle("fraction=\"100\"", "fraction=\"0\"")).containsExactly("PKG-55");
    assertThat(moodle("<question type=\"multichoice\">", "<question type=\"truefalse\">"))
        .containsExactly("PKG-55");
    assertThat(moodle("<idnumber>u01-n-cpa-v2", "<idnumber>u01-n-cpa-v1"))
        .containsExactly("PKG-55");
    assertThat(moodle("<p>", "<img src=\"@@PLUGINFILE@@/a.png\"><p>")).containsExactly("PKG-55");
    assertThat(moodle("<quiz>", "<!DOCTYPE quiz>\n<quiz>")).containsExactly("PKG-10");
  }
}
