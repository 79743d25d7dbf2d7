package org.creatorshub.content.packaging.cartridge;

import java.util.List;

/**
 * A place in the tree of a cartridge.
 *
 * @param resource id of what it opens; empty for a section
 */
record Node(String id, String title, String resource, List<Node> nodes) {
  Node {
    nodes = List.copyOf(nodes);
  }

  static Node leaf(String id, String title, String resource) {
    return new Node(id, title, resource, List.of());
  }

  static Node section(String id, String title, List<Node> nodes) {
    return new Node(id, title, "", nodes);
  }
}
