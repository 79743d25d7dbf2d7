package org.creatorshub.tool.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of a download, safe for any name (RFC 6266, RFC 8187). */
public final class Attachment {
  private Attachment() {}

  public static String named(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
