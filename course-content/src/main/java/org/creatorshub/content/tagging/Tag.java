package org.creatorshub.content.tagging;

/**
 * A parameter of an address.
 *
 * @param written the value as it stands in the address
 * @param value the value as tools read it
 */
public record Tag(String name, String written, String value) {
  boolean utm() {
    return name.toLowerCase(java.util.Locale.ROOT).startsWith("utm");
  }
}
