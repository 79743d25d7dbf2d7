package org.creatorshub.content.exporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML schemas that lie in a folder, whatever its shape: references are answered from it alone. */
final class SchemaFolder {
  /** The schemas of SCORM and IMS for this namespace do not load in every virtual machine. */
  private static final String XML =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="http://www.w3.org/XML/1998/namespace">
       <xs:attribute name="lang" type="xs:language"/><xs:attribute name="base" type="xs:anyURI"/>
       <xs:attribute name="space" type="xs:NCName"/>
       <xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/>
        <xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/></xs:attributeGroup>
      </xs:schema>""";

  private final Path folder;
  private final Map<String, Path> files = new TreeMap<>();

  SchemaFolder(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    try (Stream<Path> all = Files.walk(this.folder)) {
      all.filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> files.putIfAbsent(String.valueOf(file.getFileName()), file));
    }
  }

  /** A schema of these files and of whatever they refer to; nothing is looked up elsewhere. */
  Schema schema(String... names) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    var ls =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) ->
            systemId == null ? null : input(ls, namespace, systemId, String.valueOf(base)));
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      Path file = Optional.ofNullable(files.get(name)).orElseThrow();
      sources.add(new StreamSource(open(file), file.toUri().toString()));
    }
    return factory.newSchema(sources.toArray(Source[]::new));
  }

  /** What is wrong with a document, or nothing. */
  static Optional<String> fault(Schema schema, String xml) throws IOException {
    try {
      byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
      return Optional.empty();
    } catch (SAXParseException fault) {
      return Optional.of(fault.getLineNumber() + ": " + fault.getMessage());
    } catch (SAXException fault) {
      return Optional.of(fault.toString());
    }
  }

  private LSInput input(DOMImplementationLS ls, String namespace, String systemId, String base) {
    LSInput input = ls.createLSInput();
    if (XMLConstants.XML_NS_URI.equals(namespace)) {
      input.setSystemId("local:xml");
      input.setCharacterStream(new StringReader(XML));
      return input;
    }
    Path file = file(systemId, base);
    input.setSystemId(file.toUri().toString());
    input.setByteStream(open(file));
    return input;
  }

  /** Where the reference leads if that is in the folder, else what has its name. */
  private Path file(String systemId, String base) {
    if (base.startsWith("file:") && !systemId.contains(":")) {
      Path beside = Path.of(URI.create(base)).resolveSibling(systemId).normalize();
      if (beside.startsWith(folder) && Files.exists(beside)) {
        return beside;
      }
    }
    Path named = files.get(systemId.substring(systemId.lastIndexOf('/') + 1));
    if (named == null) {
      throw new IllegalStateException("No schema for " + systemId + " in " + folder);
    }
    return named;
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
