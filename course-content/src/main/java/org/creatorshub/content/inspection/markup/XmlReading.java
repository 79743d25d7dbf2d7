package org.creatorshub.content.inspection.markup;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML of others: UTF-8 only, no document type, no entity but the five of XML itself. */
public final class XmlReading {
  private static final int DEEPEST = 200;
  private static final int MOST = 400_000;
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private static final char BOM = '\uFEFF';

  private final List<XmlText.Flaw> flaws = new ArrayList<>();
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int doctype;
  private int elements;

  private XmlReading() {}

  /** Reads a whole document. */
  public static XmlText read(byte[] bytes) {
    return new XmlReading().whole(bytes);
  }

  private XmlText whole(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      flaws.add(new XmlText.Flaw(1, "The text is not UTF-8."));
      return new XmlText(Optional.empty(), 0, flaws);
    }
    if (!text.isEmpty() && text.charAt(0) == BOM) {
      flaws.add(new XmlText.Flaw(1, "The text begins with a byte order mark; leave it out."));
      text = text.substring(1);
    }
    try {
      parse(text);
    } catch (XMLStreamException e) {
      flaws.add(new XmlText.Flaw(line(e), "The XML is not well-formed: " + reason(e)));
      root = null;
    }
    return new XmlText(Optional.ofNullable(root), doctype, flaws);
  }

  private void parse(String text) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
    String encoding = reader.getCharacterEncodingScheme();
    if (encoding != null && !encoding.toUpperCase(Locale.ROOT).equals("UTF-8")) {
      flaws.add(new XmlText.Flaw(1, "The text says that it is " + encoding + ", not UTF-8."));
    }
    while (reader.hasNext()) {
      event(reader, reader.next());
    }
    reader.close();
  }

  private void event(XMLStreamReader reader, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!open.isEmpty()) {
          open.getFirst().add(reader.getText());
        }
      }
      case XMLStreamConstants.DTD -> doctype = reader.getLocation().getLineNumber();
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException(
              "the entity " + reader.getLocalName() + " is not known", reader.getLocation());
      default -> {
        // comments and instructions say nothing about a package
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    if (open.size() >= DEEPEST || ++elements > MOST) {
      throw new XMLStreamException(
          "it is nested too deeply or has too many elements", reader.getLocation());
    }
    XmlElement element =
        new XmlElement(
            none(reader.getNamespaceURI()),
            reader.getLocalName(),
            reader.getLocation().getLineNumber());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attribute(
          none(reader.getAttributeNamespace(i)),
          reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
    if (open.isEmpty()) {
      root = element;
    } else {
      open.getFirst().add(element);
    }
    open.push(element);
  }

  private static String none(@Nullable String namespace) {
    return namespace == null ? "" : namespace;
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  /** The JDK puts place and message on two lines. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
  }
}
