package org.creatorshub.content.inspection.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML document, with its place. */
public final class XmlElement {
  private final String namespace;
  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String namespace, String name, int line) {
    this.namespace = namespace;
    this.name = name;
    this.line = line;
  }

  void attribute(String namespaceOfIt, String local, String value) {
    attributes.put(key(namespaceOfIt, local), value);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  private static String key(String namespace, String local) {
    return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
  }

  public String namespace() {
    return namespace;
  }

  /** The local name. */
  public String name() {
    return name;
  }

  /** Counts from 1. */
  public int line() {
    return line;
  }

  /** Its own characters, without those of its children, stripped. */
  public String text() {
    return text.toString().strip();
  }

  public List<XmlElement> children() {
    return List.copyOf(children);
  }

  /** The children of this local name, whatever their namespace. */
  public List<XmlElement> children(String local) {
    return children.stream().filter(child -> child.name.equals(local)).toList();
  }

  public Optional<XmlElement> child(String local) {
    return children.stream().filter(child -> child.name.equals(local)).findFirst();
  }

  /** Itself and everything below, in the order of the document. */
  public List<XmlElement> all() {
    List<XmlElement> all = new ArrayList<>();
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      XmlElement next = open.pop();
      all.add(next);
      next.children.reversed().forEach(open::push);
    }
    return all;
  }

  /** Itself and everything below of this local name. */
  public List<XmlElement> all(String local) {
    return all().stream().filter(element -> element.name.equals(local)).toList();
  }

  /** An attribute without namespace. */
  public Optional<String> attribute(String local) {
    return Optional.ofNullable(attributes.get(local));
  }

  public Optional<String> attribute(String namespaceOfIt, String local) {
    return Optional.ofNullable(attributes.get(key(namespaceOfIt, local)));
  }

  /** Names of attributes of one namespace. */
  public List<String> attributeNames(String namespaceOfIt) {
    String start = "{" + namespaceOfIt + "}";
    return attributes.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .toList();
  }

  /** All attributes; keys with namespace are written {@code {namespace}name}. */
  public Map<String, String> attributes() {
    return Map.copyOf(attributes);
  }
}
