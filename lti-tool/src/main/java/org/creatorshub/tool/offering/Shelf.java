package org.creatorshub.tool.offering;

import java.util.List;
import java.util.Optional;

/**
 * The packages of the present course, as far as they are made.
 *
 * @param packages those that are there
 * @param done formats that are made
 * @param all formats that there will be
 * @param content hash of what the course says, short; empty text until the first is made
 * @param problem why nothing more comes; empty text while all is well
 */
public record Shelf(List<Offered> packages, int done, int all, String content, String problem) {
  public Shelf {
    packages = List.copyOf(packages);
  }

  /** True when nothing more comes. */
  boolean complete() {
    return done == all;
  }

  Optional<Offered> named(String file) {
    return packages.stream().filter(one -> one.file().equals(file)).findFirst();
  }

  /** The first package of a format. */
  public Optional<Offered> ofFormat(String format) {
    return packages.stream().filter(one -> one.format().equals(format)).findFirst();
  }

  /**
   * One package.
   *
   * @param format as the writer names it, for example {@code scorm12}
   * @param file its name, perhaps in a folder; ASCII
   * @param size in bytes
   * @param items how many pages, questions or parts it holds
   * @param faults what our own checker found, each a sentence
   */
  public record Offered(String format, String file, long size, int items, List<String> faults) {
    public Offered {
      faults = List.copyOf(faults);
    }

    /** One of many: a single unit. */
    boolean ofOneUnit() {
      return file.contains("/");
    }
  }
}
