package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.validation.Schema;
import org.creatorshub.content.inspection.PackageMaker;
import org.creatorshub.content.npm.NpmPackage;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.bank.WholeCourse;
import org.creatorshub.content.packaging.cartridge.Cartridge;
import org.creatorshub.content.packaging.cartridge.Version;
import org.creatorshub.content.packaging.cmi5.Cmi5;
import org.creatorshub.content.packaging.qti.QtiBank;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.scorm.Scorm2004;
import org.junit.jupiter.api.Test;

/**
 * The XML of our packages against the public schemas. Those of SCORM come from npm. Those of cmi5,
 * QTI 2.1 and Common Cartridge 1.1 are in no package that we know of and not ours to pass on:
 * HUB_SCHEMAS names a folder that has them, in folders {@code cmi5}, {@code qti} and {@code cc11}.
 */
class PublicSchemasTest {
  private static final String MANIFEST = "imsmanifest.xml";
  private static final URI TOOL = URI.create("https://hub.example.org");

  private static SchemaFolder scorm(String edition) throws IOException {
    Optional<Path> found = NpmPackage.SCORM_SCHEMAS.folder();
    assumeThat(found).as(NpmPackage.SCORM_SCHEMAS.reason()).isPresent();
    return new SchemaFolder(
        found.orElseThrow().resolve("lib/schemas/definitionFiles").resolve(edition));
  }

  private static SchemaFolder named(String folder) throws IOException {
    String home = String.valueOf(System.getenv("HUB_SCHEMAS"));
    assumeThat(Files.isDirectory(Path.of(home, folder)))
        .as("schemas in a folder " + folder + " of the one that HUB_SCHEMAS names")
        .isTrue();
    return new SchemaFolder(Path.of(home, folder));
  }

  @Test
  void takeTheManifestOfScorm12() throws Exception {
    Schema schema = scorm("scorm12edition").schema("imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd");
    CourseContents unit = WholeCourse.unit("u07");
    assertThat(check(schema, unit, new Scorm12(), MANIFEST::equals)).isGreaterThan(1);
  }

  @Test
  void takeTheManifestOfScorm2004() throws Exception {
    Schema schema =
        scorm("scorm20044thedition")
            .schema(
                "imscp_v1p1.xsd",
                "adlcp_v1p3.xsd",
                "adlseq_v1p3.xsd",
                "adlnav_v1p3.xsd",
                "imsss_v1p0.xsd");
    CourseContents unit = WholeCourse.unit("u07");
    assertThat(check(schema, unit, new Scorm2004(), MANIFEST::equals)).isEqualTo(1);
  }

  @Test
  void takeTheStructureOfCmi5() throws Exception {
    Schema schema = named("cmi5").schema("CourseStructure.xsd");
    assertThat(check(schema, WholeCourse.contents(), new Cmi5(), "cmi5.xml"::equals)).isEqualTo(1);
  }

  @Test
  void takeTheManifestAndTestsOfTheCartridge() throws Exception {
    SchemaFolder cc11 = named("cc11");
    Cartridge cartridge = new Cartridge(Version.FULL_11, Optional.of(TOOL));
    Schema manifest =
        cc11.schema(
            "ccv1p1_imscp_v1p2_v1p0.xsd",
            "ccv1p1_lommanifest_v1p0.xsd",
            "ccv1p1_lomresource_v1p0.xsd");
    assertThat(check(manifest, WholeCourse.contents(), cartridge, MANIFEST::equals)).isEqualTo(1);
    Schema test = cc11.schema("ccv1p1_qtiasiv1p2p1_v1p0.xsd");
    assertThat(check(test, WholeCourse.contents(), cartridge, file -> file.startsWith("tests/")))
        .isGreaterThan(10);
    Schema link = cc11.schema("imslticc_v1p0p1.xsd");
    assertThat(check(link, WholeCourse.contents(), cartridge, file -> file.startsWith("lti/")))
        .isGreaterThan(10);
  }

  @Test
  void takeQuestionsAndTestsOfTheBank() throws Exception {
    Schema schema = named("qti").schema("imsqti_v2p1.xsd");
    Predicate<String> questions = file -> file.endsWith(".xml") && !file.equals(MANIFEST);
    assertThat(check(schema, WholeCourse.contents(), new QtiBank(), questions)).isGreaterThan(1000);
    Schema manifest = named("qti").schema("imscp_v1p1.xsd", "imsmd_v1p2p4.xsd");
    assertThat(check(manifest, WholeCourse.contents(), new QtiBank(), MANIFEST::equals))
        .isEqualTo(1);
  }

  /** Answers how many documents were checked. */
  private static int check(
      Schema schema, CourseContents course, PackageFormat format, Predicate<String> wanted)
      throws IOException {
    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (var export : format.exports(course)) {
      Map<String, byte[]> files = PackageMaker.of(WholeCourse.bytes(export)).files();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (wanted.test(file.getKey())) {
          checked++;
          String xml = new String(file.getValue(), StandardCharsets.UTF_8);
          SchemaFolder.fault(schema, xml).ifPresent(fault -> faults.add(file.getKey() + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(SchemaFolder.fault(schema, "<manifest/>")).isPresent();
    return checked;
  }
}
