package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code Link} headers (RFC 8288), also Moodle's, which escapes ampersands as in HTML and
 * puts typographic quotes round the relation.
 */
final class Links {
  private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
  private static final Pattern NEXT = relation("next");
  private static final Pattern DIFFERENCES = relation("differences");

  private Links() {}

  private static Pattern relation(String name) {
    return Pattern.compile(
        ";\\s*rel\\s*=[^A-Za-z;,<>]*" + name + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  }

  static Optional<URI> next(List<String> headers, URI from) {
    return find(NEXT, headers, from);
  }

  /** Where a roster tells later what has changed since (NRPS 2.0, 2.4.3). */
  static Optional<URI> differences(List<String> headers, URI from) {
    return find(DIFFERENCES, headers, from);
  }

  private static Optional<URI> find(Pattern relation, List<String> headers, URI from) {
    for (String header : headers) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        if (relation.matcher(link.group(2)).find()) {
          return resolved(link.group(1).replace("&amp;", "&"), from);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> resolved(String text, URI from) {
    try {
      // java.net.URI drops the last path segment before a bare query (RFC 3986, 5.2.2 keeps it).
      String reference = text.startsWith("?") ? from.getRawPath() + text : text;
      return Optional.of(from.resolve(new URI(reference)));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
