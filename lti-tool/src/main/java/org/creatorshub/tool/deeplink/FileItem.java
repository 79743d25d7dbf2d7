package org.creatorshub.tool.deeplink;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The {@code file} of our answer (Deep Linking 2.0, 3.2). */
final class FileItem {
  private FileItem() {}

  static Map<String, Object> of(Handing.Handed.File file, String title) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", "file");
    item.put("url", file.address().toString());
    item.put("title", title);
    item.put("text", "The whole course as a Common Cartridge.");
    item.put("mediaType", file.mediaType());
    item.put("expiresAt", file.end().truncatedTo(ChronoUnit.SECONDS).toString());
    return item;
  }
}
