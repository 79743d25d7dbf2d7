package org.creatorshub.content.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Gives every drawing the words that it has for screen readers; those without any are left out. */
final class Drawings {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private Drawings() {}

  static Document described(Document document) {
    NodeList found = document.getElementsByTagNameNS(SVG, "svg");
    List<Element> drawings = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      drawings.add((Element) Objects.requireNonNull(found.item(i)));
    }
    drawings.forEach(Drawings::describe);
    return document;
  }

  private static void describe(Element drawing) {
    Node parent = Objects.requireNonNull(drawing.getParentNode());
    if (drawing.getAttribute("aria-hidden").equals("true")) {
      parent.removeChild(drawing);
    } else if (drawing.getAttribute("alt").isEmpty()) {
      drawing.setAttribute("alt", words(drawing));
    }
  }

  private static String words(Element drawing) {
    String label = drawing.getAttribute("aria-label");
    NodeList titles = drawing.getElementsByTagNameNS(SVG, "title");
    Node title = titles.item(0);
    String words = label.isEmpty() && title != null ? title.getTextContent() : label;
    return words.isBlank() ? "Drawing" : words.strip();
  }
}
