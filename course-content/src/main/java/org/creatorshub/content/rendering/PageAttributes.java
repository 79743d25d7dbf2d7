package org.creatorshub.content.rendering;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Headers with scope, code that the keyboard can scroll, no inline styles, links that tell the
 * other side nothing.
 */
final class PageAttributes implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof TableCell) {
      if (tagName.equals("th")) {
        attributes.put("scope", "col");
      }
      if (attributes.remove("align") != null) {
        attributes.put("class", "number");
      }
    }
    if (tagName.equals("pre")) {
      attributes.put("role", "group");
      attributes.put("aria-label", "Code");
      attributes.put("tabindex", "0");
    }
    if (node instanceof Link) {
      String target = attributes.getOrDefault("href", "");
      if (target.startsWith("https://")) {
        attributes.put("rel", "noopener noreferrer");
        attributes.put("target", "_blank");
      } else if (!target.startsWith("#")) {
        attributes.remove("href");
      }
    }
  }
}
