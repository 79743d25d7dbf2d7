package org.creatorshub.content.reading;

import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.creatorshub.content.course.Place;

/**
 * Checks a drawing and writes it afresh: known elements, no script, nothing from outside. What is
 * returned starts with {@code <svg} and can stand in a page.
 */
final class SvgFile {
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "title",
          "desc",
          "defs",
          "marker",
          "clipPath",
          "use",
          "symbol",
          "pattern",
          "linearGradient",
          "radialGradient",
          "stop");
  private static final Set<String> CLASSES =
      Set.of("ink", "muted", "line", "accent", "accent-soft", "good", "bad", "surface", "label");

  private final Draft draft;
  private final String path;
  private final StringBuilder svg = new StringBuilder();
  private final Set<String> ids = new HashSet<>();
  private int depth;

  SvgFile(Draft draft, String path) {
    this.draft = draft;
    this.path = path;
  }

  /** The clean drawing; what is not allowed is a fault. */
  String clean(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        event(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      draft.fault(
          new Place(path, line), "SVG", "The drawing is not well-formed XML. Export it again.");
    }
    return svg.toString();
  }

  private void event(XMLStreamReader reader, int kind) {
    switch (kind) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        svg.append("</").append(reader.getLocalName()).append('>');
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          svg.append(escaped(reader.getText()));
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          fault(reader, "A drawing has no DOCTYPE and no entities. Delete them.");
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (!ELEMENTS.contains(name)) {
      fault(
          reader,
          "The element <" + Draft.shortened(name) + "> is not allowed in a drawing. Delete it.");
    }
    if (depth == 0 && (!name.equals("svg") || reader.getAttributeValue(null, "viewBox") == null)) {
      fault(reader, "A drawing starts with <svg> and has a viewBox.");
    }
    if (++depth > 30) {
      fault(reader, "The drawing is nested too deeply.");
    }
    svg.append('<').append(name);
    if (depth == 1) {
      svg.append(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    svg.append('>');
  }

  private void attribute(XMLStreamReader reader, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    String squeezed = value.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    if (lower.startsWith("on") || lower.equals("style")) {
      fault(
          reader,
          "The attribute " + name + " is not allowed in a drawing. Delete it; use the classes.");
    } else if (lower.equals("href") && !squeezed.startsWith("#")) {
      fault(reader, "A drawing refers to nothing outside. Delete the link.");
    } else if (lower.equals("base") || squeezed.contains("javascript:") || externalUrl(squeezed)) {
      fault(reader, "A drawing refers to nothing outside. Change " + name + ".");
    } else if (lower.equals("class")) {
      checkClasses(reader, value);
    } else if (lower.equals("id")) {
      checkId(reader, value);
    }
    svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static boolean externalUrl(String squeezed) {
    return squeezed.contains("url(") && !squeezed.matches("(?:url\\(['\"]?#[a-z0-9_-]+['\"]?\\))+");
  }

  private void checkClasses(XMLStreamReader reader, String value) {
    Arrays.stream(value.strip().split("\\s+", -1))
        .filter(name -> !CLASSES.contains(name))
        .forEach(
            name ->
                fault(
                    reader,
                    "The class \""
                        + Draft.shortened(name)
                        + "\" is unknown. Use ink, muted, line, accent, accent-soft, good, bad, surface or label."));
  }

  private void checkId(XMLStreamReader reader, String value) {
    String stem = path.substring(path.lastIndexOf('/') + 1).replace(".svg", "");
    if (!value.matches("[a-z][A-Za-z0-9-]*") || !value.startsWith(stem + "-") || !ids.add(value)) {
      fault(
          reader,
          "Ids of a drawing start with \""
              + stem
              + "-\" and are used once, unlike \""
              + Draft.shortened(value)
              + "\".");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void fault(XMLStreamReader reader, String message) {
    draft.fault(new Place(path, Math.max(1, reader.getLocation().getLineNumber())), "SVG", message);
  }
}
