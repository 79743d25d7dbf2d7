package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Manifests against the public schemas. These are not ours to pass on: HUB_SCHEMAS names a folder
 * with {@code scorm/1.2}, {@code scorm/2004} and {@code v1/CourseStructure.xsd}.
 */
class PublicSchemasTest {
  private static final String XML =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="http://www.w3.org/XML/1998/namespace">
       <xs:attribute name="lang" type="xs:language"/><xs:attribute name="base" type="xs:anyURI"/>
      </xs:schema>""";

  private Path folder = Path.of("");

  @BeforeEach
  void needsSchemas() {
    String named = System.getenv("HUB_SCHEMAS");
    assumeThat(named != null && Files.isDirectory(Path.of(named)))
        .as("a folder of public schemas, named by HUB_SCHEMAS")
        .isTrue();
    folder = Path.of(String.valueOf(named));
  }

  @Test
  void takeTheManifestOfScorm12() throws Exception {
    check(
        "imsmanifest.xml",
        "scorm12",
        "scorm/1.2/imscp_rootv1p1p2.xsd",
        "scorm/1.2/adlcp_rootv1p2.xsd");
  }

  @Test
  void takeTheManifestOfScorm2004() throws Exception {
    check(
        "imsmanifest.xml",
        "scorm2004",
        "scorm/2004/imscp_v1p1.xsd",
        "scorm/2004/adlcp_v1p3.xsd",
        "scorm/2004/adlseq_v1p3.xsd",
        "scorm/2004/adlnav_v1p3.xsd",
        "scorm/2004/imsss_v1p0.xsd");
  }

  @Test
  void takeTheStructureOfCmi5() throws Exception {
    check("cmi5.xml", "cmi5", "v1/CourseStructure.xsd");
  }

  private void check(String file, String format, String... schemas) throws Exception {
    Schema schema = schema(schemas);
    List<String> faults = new ArrayList<>();
    int checked = 0;
    try (Stream<PackageRulesTest.Packed> packages = PackageRulesTest.packages()) {
      for (PackageRulesTest.Packed packed :
          (Iterable<PackageRulesTest.Packed>) packages::iterator) {
        if (packed.name().contains(format)) {
          checked++;
          validate(schema, packed.file(file)).ifPresent(faults::add);
        }
      }
    }
    assertThat(checked).isPositive();
    assertThat(faults).isEmpty();
    assertThat(validate(schema, "<manifest/>")).isPresent();
  }

  private static Optional<String> validate(Schema schema, String xml) throws IOException {
    Validator validator = schema.newValidator();
    try {
      byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
      validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
      return Optional.empty();
    } catch (SAXParseException fault) {
      return Optional.of(fault.getLineNumber() + ": " + fault.getMessage());
    } catch (SAXException fault) {
      return Optional.of(fault.toString());
    }
  }

  private Schema schema(String... names) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    var ls =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> input(ls, namespace, systemId, base));
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      sources.add(new StreamSource(Files.newInputStream(folder.resolve(name)), "local:" + name));
    }
    return factory.newSchema(sources.toArray(Source[]::new));
  }

  /**
   * Every reference is answered from the folder; an unanswered one fails instead of being looked
   * up.
   */
  private LSInput input(DOMImplementationLS ls, String namespace, String systemId, String base) {
    LSInput input = ls.createLSInput();
    input.setSystemId(systemId);
    if (XMLConstants.XML_NS_URI.equals(namespace)) {
      input.setCharacterStream(new StringReader(XML));
      return input;
    }
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    String home = base == null || base.contains("1.2") ? "scorm/1.2/" : "scorm/2004/";
    for (String place : List.of(home, "scorm/2004/", "scorm/1.2/")) {
      if (Files.exists(folder.resolve(place + name))) {
        input.setSystemId("local:" + place + name);
        input.setByteStream(open(folder.resolve(place + name)));
        return input;
      }
    }
    throw new IllegalStateException("No schema for " + systemId + " in " + base);
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
