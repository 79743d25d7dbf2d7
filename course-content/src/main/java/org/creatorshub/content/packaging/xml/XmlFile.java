package org.creatorshub.content.packaging.xml;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML file from its first to its last element. */
public final class XmlFile {
  // Finding the factories anew took half of the time of a whole course.
  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
  private static final XMLInputFactory INPUT = XMLInputFactory.newDefaultFactory();

  static {
    INPUT.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  public XmlFile() {
    try {
      xml = OUTPUT.createXMLStreamWriter(text);
      text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param name with its prefix, which an attribute {@code xmlns:…} of the root declares
   * @param attributes names and values in turn
   */
  public XmlFile open(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Ends the element that was begun last. */
  public XmlFile close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  /** Ends so many elements. */
  public XmlFile close(int times) {
    for (int i = 0; i < times; i++) {
      close();
    }
    return this;
  }

  /** A whole element with text. */
  public XmlFile leaf(String name, String content, String... attributes) {
    return open(name, attributes).text(content).close();
  }

  /** A whole element with nothing in it. */
  public XmlFile empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  public XmlFile text(String characters) {
    try {
      xml.writeCharacters(characters);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  /** A new line, so that people can read the file; never inside of text. */
  public XmlFile line() {
    return text("\n");
  }

  /** Text that readers take as HTML, without escaping. */
  public XmlFile html(String html) {
    try {
      int from = 0;
      // A section ends at ]]>, so the text is cut inside of it.
      for (int at = html.indexOf("]]>"); at >= 0; at = html.indexOf("]]>", from)) {
        xml.writeCData(html.substring(from, at + 2));
        from = at + 2;
      }
      xml.writeCData(html.substring(from));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  /**
   * Elements of XHTML; attributes that are not allowed are left out.
   *
   * @param allowed names of attributes by element; {@code *} is every element
   */
  public XmlFile fragment(String xhtml, Map<String, Set<String>> allowed) {
    try {
      XMLStreamReader reader =
          INPUT.createXMLStreamReader(new StringReader("<x>" + xhtml + "</x>"));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && depth++ > 0) {
          copy(reader, allowed);
        } else if (event == XMLStreamConstants.END_ELEMENT && --depth > 0) {
          close();
        } else if (event == XMLStreamConstants.CHARACTERS) {
          text(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return this;
  }

  private void copy(XMLStreamReader reader, Map<String, Set<String>> allowed)
      throws XMLStreamException {
    String name = reader.getLocalName();
    open(name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      if (allowed.getOrDefault("*", Set.of()).contains(attribute)
          || allowed.getOrDefault(name, Set.of()).contains(attribute)) {
        attributes(attribute, reader.getAttributeValue(i));
      }
    }
  }

  /** The whole file; every element has to be closed. */
  public String whole() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return text + "\n";
  }

  private static IllegalStateException broken(XMLStreamException e) {
    return new IllegalStateException("A text of the course does not fit into XML", e);
  }
}
