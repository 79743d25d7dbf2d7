package org.creatorshub.tool.records;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code Content-Type} header says.
 *
 * @param type for example {@code application/json}, in lower case
 */
record ContentType(String type, Optional<String> boundary) {
  private static final String JSON = "application/json";

  /** RFC 2046 5.1.1: 1 to 70 letters. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary=(?:\"([^\"\\\\]{1,70})\"|([^\\s\";,]{1,70}))\\s*(?:;|$)",
          Pattern.CASE_INSENSITIVE);

  static ContentType of(String header) {
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Matcher matcher = BOUNDARY.matcher(header);
    if (!type.startsWith("multipart/") || header.length() > 1000 || !matcher.find()) {
      return new ContentType(type, Optional.empty());
    }
    String quoted = matcher.group(1);
    return new ContentType(type, Optional.of(quoted == null ? matcher.group(2) : quoted));
  }

  boolean isJson() {
    return type.equals(JSON);
  }

  boolean isMixed() {
    return type.equals("multipart/mixed");
  }
}
