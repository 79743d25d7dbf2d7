package org.creatorshub.content.inspection.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creatorshub.content.inspection.markup.XmlElement;

/**
 * An {@code imsmanifest.xml} as far as all of its kinds agree.
 *
 * @param schema as written; empty without one
 */
public record Manifest(
    XmlElement root,
    String schema,
    String schemaVersion,
    List<Organization> organizations,
    List<Resource> resources) {
  public static final String NAME = "imsmanifest.xml";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** A tree of items. */
  public record Organization(XmlElement element, List<Item> items) {
    public Organization {
      items = List.copyOf(items);
    }

    /** All items, in reading order. */
    public List<Item> all() {
      List<Item> all = new ArrayList<>();
      items.forEach(item -> item.collect(all));
      return all;
    }
  }

  /** One place in the tree. */
  public record Item(XmlElement element, String id, String ref, String title, List<Item> items) {
    public Item {
      items = List.copyOf(items);
    }

    private void collect(List<Item> all) {
      all.add(this);
      items.forEach(item -> item.collect(all));
    }

    public boolean launchable() {
      return !ref.isEmpty();
    }
  }

  /** Something that the package holds; {@code href} and files are seen from the root. */
  public record Resource(
      XmlElement element,
      String id,
      String type,
      Optional<String> href,
      List<String> files,
      List<String> dependencies) {
    public Resource {
      files = List.copyOf(files);
      dependencies = List.copyOf(dependencies);
    }
  }

  public Manifest {
    organizations = List.copyOf(organizations);
    resources = List.copyOf(resources);
  }

  public static Manifest of(XmlElement root) {
    Optional<XmlElement> metadata = root.child("metadata");
    List<XmlElement> trees =
        root.child("organizations").map(all -> all.children("organization")).orElse(List.of());
    Optional<XmlElement> resources = root.child("resources");
    String base = base(root) + resources.map(Manifest::base).orElse("");
    return new Manifest(
        root,
        metadata.flatMap(data -> data.child("schema")).map(XmlElement::text).orElse(""),
        metadata.flatMap(data -> data.child("schemaversion")).map(XmlElement::text).orElse(""),
        trees.stream().map(tree -> new Organization(tree, items(tree))).toList(),
        resources.map(all -> all.children("resource")).orElse(List.of()).stream()
            .map(element -> resource(element, base))
            .toList());
  }

  private static List<Item> items(XmlElement parent) {
    return parent.children("item").stream()
        .map(
            item ->
                new Item(
                    item,
                    item.attribute("identifier").orElse(""),
                    item.attribute("identifierref").orElse(""),
                    item.child("title").map(XmlElement::text).orElse(""),
                    items(item)))
        .toList();
  }

  private static Resource resource(XmlElement element, String outer) {
    String base = outer + base(element);
    return new Resource(
        element,
        element.attribute("identifier").orElse(""),
        element.attribute("type").orElse(""),
        element.attribute("href").map(href -> base + href),
        element.children("file").stream()
            .map(file -> base + file.attribute("href").orElse(""))
            .toList(),
        element.children("dependency").stream()
            .map(one -> one.attribute("identifierref").orElse(""))
            .toList());
  }

  private static String base(XmlElement element) {
    return element.attribute(XML, "base").orElse("");
  }

  /** By id; of two with the same id the first. */
  public Map<String, Resource> byId() {
    Map<String, Resource> byId = new TreeMap<>();
    resources.forEach(resource -> byId.putIfAbsent(resource.id(), resource));
    return byId;
  }

  /** The items of all organizations. */
  public List<Item> items() {
    return organizations.stream().flatMap(tree -> tree.all().stream()).toList();
  }
}
