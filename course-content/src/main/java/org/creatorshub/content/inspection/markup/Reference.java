package org.creatorshub.content.inspection.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link inside a package: where it leads, seen from the file that holds it. */
public final class Reference {
  private static final Pattern SCHEME =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private Reference() {}

  /** Whether it names a scheme or a host. */
  public static boolean absolute(String link) {
    return link.startsWith("//") || SCHEME.matcher(link).matches();
  }

  /** Decoded, without query and fragment. */
  public static String path(String link) {
    int end = link.length();
    for (char mark : new char[] {'#', '?'}) {
      int found = link.indexOf(mark);
      end = found >= 0 && found < end ? found : end;
    }
    String bare = link.substring(0, end).strip();
    try {
      return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return bare;
    }
  }

  /** The entry that a relative link in an entry means; empty if it leads out of the package. */
  public static Optional<String> target(String from, String link) {
    List<String> parts = new ArrayList<>();
    int slash = from.lastIndexOf('/');
    if (slash >= 0) {
      parts.addAll(List.of(from.substring(0, slash).split("/", -1)));
    }
    for (String part : path(link).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
