package org.creatorshub.content.packaging.cartridge;

import java.util.List;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.packaging.xml.XmlFile;

/** The manifest; its namespace comes first, as Moodle looks for it in the first 500 characters. */
record CartridgeManifest(Version version, Course course, List<Node> sections, List<Part> parts) {

  PackageFile file() {
    XmlFile xml = new XmlFile();
    xml.open(
        "manifest",
        "xmlns",
        version.manifestNamespace(),
        "xmlns:lomimscc",
        version.metadataNamespace(),
        "identifier",
        "M-" + course.id());
    xml.line();
    metadata(xml);
    xml.open("organizations").line();
    xml.open("organization", "identifier", "O-1", "structure", "rooted-hierarchy").line();
    xml.open("item", "identifier", "I-root").line();
    sections.forEach(node -> item(xml, node));
    xml.close(3).line().open("resources").line();
    parts.forEach(part -> resource(xml, part));
    xml.close().line();
    return PackageFile.text("imsmanifest.xml", xml.close().whole());
  }

  private void metadata(XmlFile xml) {
    xml.open("metadata").line();
    xml.leaf("schema", version.schema()).leaf("schemaversion", version.number()).line();
    xml.open("lomimscc:lom").open("lomimscc:general").open("lomimscc:title");
    xml.leaf("lomimscc:string", course.title(), "language", course.language());
    xml.close(3).line().close().line();
  }

  private static void item(XmlFile xml, Node node) {
    String id = "I-" + node.id();
    if (node.resource().isEmpty()) {
      xml.open("item", "identifier", id);
    } else {
      xml.open("item", "identifier", id, "identifierref", node.resource());
    }
    xml.leaf("title", node.title());
    node.nodes().forEach(child -> item(xml.line(), child));
    xml.close().line();
  }

  private static void resource(XmlFile xml, Part part) {
    String path = part.file().path();
    if (part.type().equals(Part.WEB)) {
      xml.open("resource", "identifier", part.id(), "type", part.type(), "href", path);
    } else {
      xml.open("resource", "identifier", part.id(), "type", part.type());
    }
    xml.empty("file", "href", path);
    part.needs().forEach(id -> xml.empty("dependency", "identifierref", id));
    xml.close().line();
  }
}
