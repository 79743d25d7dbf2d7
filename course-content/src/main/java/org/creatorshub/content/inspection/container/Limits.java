package org.creatorshub.content.inspection.container;

/**
 * What a package may cost.
 *
 * @param entries how many there may be
 * @param entryBytes size of each, unpacked
 * @param totalBytes size of all, unpacked
 * @param textBytes size of what is read as text: manifests, pages, styles
 * @param times how many times its packed size an entry of over a megabyte may have
 */
public record Limits(int entries, long entryBytes, long totalBytes, int textBytes, int times) {
  private static final int MEGABYTE = 1024 * 1024;

  /** Ten thousand entries, a gigabyte in all. */
  public static Limits usual() {
    return new Limits(10_000, 256L * MEGABYTE, 1024L * MEGABYTE, 8 * MEGABYTE, 250);
  }
}
