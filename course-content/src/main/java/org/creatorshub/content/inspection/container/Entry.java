package org.creatorshub.content.inspection.container;

/**
 * An entry of a ZIP, as its central directory tells.
 *
 * @param packed size inside the ZIP, in bytes
 * @param size size unpacked, in bytes
 * @param offset where its local header begins
 * @param method 0 stored, 8 deflated
 */
public record Entry(
    String name, long packed, long size, long crc, long offset, int method, boolean link) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  public boolean stored() {
    return method == STORED;
  }

  /** Folders have entries of their own in some packages. */
  public boolean folder() {
    return name.endsWith("/");
  }

  /** What follows the last dot of the name, in small letters; empty without one. */
  public String ending() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
