package org.creatorshub.content.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XML element that is built from the outside in and written the same way every time. */
public final class Xml {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private String text = "";

  private Xml(String name) {
    this.name = name;
  }

  /** An element with its attributes: name, value, name, value … */
  public static Xml of(String name, String... attributes) {
    Xml element = new Xml(name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.attributes.put(attributes[i], attributes[i + 1]);
    }
    return element;
  }

  /** An element with text alone, and its attributes as in {@link #of}. */
  public static Xml text(String name, String text, String... attributes) {
    Xml element = of(name, attributes);
    element.text = text;
    return element;
  }

  /** Adds children and answers this element. */
  public Xml with(Xml... more) {
    return with(List.of(more));
  }

  /** Adds children and answers this element. */
  public Xml with(List<Xml> more) {
    children.addAll(more);
    return this;
  }

  /** The whole document with its declaration, in UTF-8, without DOCTYPE. */
  public String document() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(xml, "");
    return xml.toString();
  }

  private void write(StringBuilder xml, String indent) {
    xml.append(indent).append('<').append(name);
    attributes.forEach(
        (key, value) ->
            xml.append(' ').append(key).append("=\"").append(Html.text(value)).append('"'));
    if (children.isEmpty()) {
      xml.append(text.isEmpty() ? "/>\n" : ">" + Html.text(text) + "</" + name + ">\n");
      return;
    }
    xml.append(">\n");
    children.forEach(child -> child.write(xml, indent + " "));
    xml.append(indent).append("</").append(name).append(">\n");
  }
}
