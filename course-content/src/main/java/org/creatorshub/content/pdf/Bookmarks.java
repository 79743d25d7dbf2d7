package org.creatorshub.content.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The outline that readers show beside the pages: every h1 and h2 that has an id. */
final class Bookmarks {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private Bookmarks() {}

  static Document added(Document document) {
    Element list = document.createElementNS(XHTML, "bookmarks");
    Element last = null;
    NodeList all = document.getElementsByTagNameNS(XHTML, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) Objects.requireNonNull(all.item(i));
      boolean first = element.getLocalName().equals("h1");
      if (element.hasAttribute("id") && (first || element.getLocalName().equals("h2"))) {
        last = add(first ? list : inside(list, last), element, first ? null : last);
      }
    }
    if (list.hasChildNodes()) {
      Objects.requireNonNull(document.getElementsByTagNameNS(XHTML, "head").item(0))
          .appendChild(list);
    }
    return document;
  }

  private static Element inside(Element list, @Nullable Element last) {
    return last == null ? list : last;
  }

  /** Answers where headings below the next level belong. */
  private static Element add(Element parent, Element heading, @Nullable Element above) {
    Element mark = parent.getOwnerDocument().createElementNS(XHTML, "bookmark");
    mark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
    mark.setAttribute("href", "#" + heading.getAttribute("id"));
    parent.appendChild(mark);
    return above == null ? mark : above;
  }
}
