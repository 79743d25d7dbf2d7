package org.creatorshub.content.tagging;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address taken apart as tools of analytics do.
 *
 * @param scheme in small letters; empty if it has none
 * @param host in small letters; empty if it has none
 * @param query all parameters in their order
 * @param fragment what follows the first {@code #}
 */
public record TaggedLink(
    String scheme, String host, String rawQuery, List<Tag> query, String fragment) {
  public TaggedLink {
    query = List.copyOf(query);
  }

  /** The address; empty if it is none. Spaces inside are forgiven here: a rule names them. */
  static Optional<TaggedLink> read(String typed) {
    int hash = typed.indexOf('#');
    String fragment = hash < 0 ? "" : typed.substring(hash + 1);
    String before = hash < 0 ? typed : typed.substring(0, hash);
    int mark = before.indexOf('?');
    String rawQuery = mark < 0 ? "" : before.substring(mark + 1);
    String start = mark < 0 ? before : before.substring(0, mark);
    try {
      URI uri = new URI(start.replace(" ", "%20"));
      return Optional.of(
          new TaggedLink(
              lower(uri.getScheme()), lower(uri.getHost()), rawQuery, tags(rawQuery), fragment));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String lower(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  private static List<Tag> tags(String query) {
    List<Tag> tags = new ArrayList<>();
    for (String part : query.split("&", -1)) {
      if (!part.isEmpty()) {
        int sign = part.indexOf('=');
        String written = sign < 0 ? "" : part.substring(sign + 1);
        tags.add(new Tag(sign < 0 ? part : part.substring(0, sign), written, decoded(written)));
      }
    }
    return tags;
  }

  /** A broken escape stays as it is written. */
  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }

  List<Tag> utm() {
    return query.stream().filter(Tag::utm).toList();
  }

  /** The first value of a parameter, whatever its letters; empty if it is not there. */
  String value(String name) {
    return query.stream()
        .filter(tag -> tag.name().equalsIgnoreCase(name))
        .map(Tag::value)
        .findFirst()
        .orElse("");
  }

  boolean has(String name) {
    return query.stream().anyMatch(tag -> tag.name().equalsIgnoreCase(name));
  }
}
