package org.creatorshub.content.packaging.cartridge;

import java.util.List;
import org.creatorshub.content.archive.PackageFile;

/**
 * A resource of a cartridge and its one file.
 *
 * @param type as the version calls it
 * @param needs ids of resources without which it is not whole
 */
record Part(String id, String type, PackageFile file, List<String> needs) {
  static final String WEB = "webcontent";

  Part {
    needs = List.copyOf(needs);
  }

  static Part web(String id, PackageFile file, List<String> needs) {
    return new Part(id, WEB, file, needs);
  }
}
