package org.creatorshub.tool.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.creatorshub.tool.portfolio.Content;

/** The portfolio as LEAP2A (2010-07), an Atom feed that Mahara and others read from the ZIP. */
final class Leap2a {
  private static final String VERSION = "http://www.leapspecs.org/2010-07/2A/";
  private static final String CATEGORIES = "http://wiki.leapspecs.org/2A/categories/";
  private final XMLStreamWriter xml;
  private final Bundle bundle;

  private Leap2a(XMLStreamWriter xml, Bundle bundle) {
    this.xml = xml;
    this.bundle = bundle;
  }

  static void write(Bundle bundle, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      new Leap2a(xml, bundle).feed();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("LEAP2A cannot be written", e);
    }
  }

  private void feed() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    xml.writeNamespace("leap2", "http://terms.leapspecs.org/");
    xml.writeNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeNamespace("person_type", CATEGORIES + "person_type#");
    xml.writeNamespace("selection_type", CATEGORIES + "selection_type#");
    xml.writeNamespace("portfolio", "urn:creators-hub:portfolio:");
    text("leap2:version", VERSION);
    text("id", "urn:creators-hub:portfolio");
    text("title", bundle.owner().orElse("A learner") + ": portfolio");
    text("updated", bundle.dataAsOf().toString());
    xml.writeStartElement("author");
    text("name", bundle.owner().orElse("A learner"));
    text("uri", "portfolio:person");
    xml.writeEndElement();
    person();
    for (Item item : bundle.items()) {
      item(item);
    }
    for (BadgeFacts badge : BadgeFacts.of(bundle)) {
      badge(badge);
    }
    selection();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void person() throws XMLStreamException {
    begin("portfolio:person", bundle.owner().orElse("A learner"), bundle.dataAsOf().toString());
    content("");
    end("leap2:person", "Self", "person_type#");
  }

  private void item(Item item) throws XMLStreamException {
    String id = "portfolio:item-" + item.id();
    begin(id, item.title(), item.newest().at().toString());
    Content newest = item.newest().version().content();
    String text = newest instanceof Content.Text(String written) ? "\n\n" + written : "";
    String address = newest instanceof Content.Link link ? "\n\n" + link.address() : "";
    content(item.words() + text + address);
    List<Item.Placed> files = files(item);
    for (Item.Placed file : files) {
      link("enclosure", fileId(item, file));
    }
    end("leap2:entry", "", "");
    for (Item.Placed file : files) {
      resource(item, file, id);
    }
  }

  private void resource(Item item, Item.Placed placed, String owner) throws XMLStreamException {
    Content.Upload upload = (Content.Upload) placed.version().content();
    begin(fileId(item, placed), upload.file().name(), placed.at().toString());
    xml.writeStartElement("content");
    // relative and without a prefix: with one Mahara loses the file
    xml.writeAttribute("src", placed.path());
    xml.writeAttribute("type", upload.file().kind().mediaType());
    xml.writeEndElement();
    link("related", owner);
    end("leap2:resource", "Offline", "resource_type#");
  }

  private void badge(BadgeFacts badge) throws XMLStreamException {
    begin("portfolio:" + badge.path(), badge.name(), bundle.dataAsOf().toString());
    content(badge.description() + "\n\n" + badge.achievement());
    end("leap2:achievement", "", "");
  }

  private void selection() throws XMLStreamException {
    begin("portfolio:all", bundle.course(), bundle.dataAsOf().toString());
    content("");
    for (Item item : bundle.items()) {
      link("leap2:has_part", "portfolio:item-" + item.id());
    }
    end("leap2:selection", "Blog", "selection_type#");
  }

  private static List<Item.Placed> files(Item item) {
    return item.versions().stream()
        .filter(placed -> placed.version().content() instanceof Content.Upload)
        .toList();
  }

  private static String fileId(Item item, Item.Placed placed) {
    return "portfolio:file-" + item.id() + "-" + placed.version().number();
  }

  private void begin(String id, String title, String updated) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("title", title);
    text("id", id);
    text("updated", updated);
  }

  private void end(String type, String category, String scheme) throws XMLStreamException {
    xml.writeEmptyElement("rdf:type");
    xml.writeAttribute("rdf:resource", type);
    if (!category.isEmpty()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", category);
      xml.writeAttribute("scheme", CATEGORIES + scheme);
    }
    xml.writeEndElement();
  }

  private void content(String words) throws XMLStreamException {
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(storable(words.strip()));
    xml.writeEndElement();
  }

  private void link(String relation, String target) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", target);
  }

  private void text(String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(storable(words));
    xml.writeEndElement();
  }

  /** Without what XML 1.0 cannot hold. */
  private static String storable(String words) {
    return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
