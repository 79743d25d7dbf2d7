package org.creatorshub.tool.proof;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A credential in an SVG picture: an element of its own, first of all (Open Badges 3.0, 5.3). */
public final class SvgText {
  private static final String SPACE = "https://purl.imsglobal.org/ob/v3p0";
  private static final int MOST_EVENTS = 100_000;

  private SvgText() {}

  /**
   * The picture with the credential in it.
   *
   * @param picture made by us: begins with its {@code <svg …>}
   */
  public static String bake(String picture, String json) {
    int end = picture.indexOf('>');
    if (!picture.startsWith("<svg ") || end < 0) {
      throw new IllegalArgumentException("Not a picture of ours");
    }
    return picture.substring(0, end)
        + " xmlns:openbadges=\""
        + SPACE
        + "\">\n<openbadges:credential><![CDATA["
        + json.replace("]]>", "]]\\u003e")
        + "]]></openbadges:credential>"
        + picture.substring(end + 1);
  }

  /** The credential in a picture, JSON or token; empty if there is none. Nothing is fetched. */
  public static Optional<String> extract(byte[] picture) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new ByteArrayInputStream(picture), "UTF-8");
      for (int events = 0; reader.hasNext() && events < MOST_EVENTS; events++) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          return Optional.empty(); // no picture needs one; it could make texts out of nothing
        }
        if (event == XMLStreamConstants.START_ELEMENT && ours(reader)) {
          String token = reader.getAttributeValue(null, "verify");
          return Optional.of(token == null ? reader.getElementText() : token)
              .map(String::strip)
              .filter(text -> !text.isEmpty());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException noPicture) {
      return Optional.empty();
    }
  }

  private static boolean ours(XMLStreamReader reader) {
    return SPACE.equals(reader.getNamespaceURI()) && reader.getLocalName().equals("credential");
  }
}
