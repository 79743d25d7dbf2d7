package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a course or a link was copied from, as the variables {@code $Context.id.history} and {@code
 * $ResourceLink.id.history} tell: ids in URL encoding, comma-separated, newest first.
 */
final class CopyHistory {
  private static final String BRIGHTSPACE = "http://www.brightspace.com";
  private static final int MOST = 100;
  private static final int LONGEST_ID = 255;

  /** Canvas ends a history of more than 1000 courses so. */
  private static final String CUT = "truncated";

  private CopyHistory() {}

  static List<String> ofCourse(Claims claims) {
    return of(claims, "Context.id.history", "context_history", "context_id_history");
  }

  static List<String> ofLink(Claims claims) {
    return of(claims, "ResourceLink.id.history", "link_history", "resource_link_id_history");
  }

  /** Under the names that we ask for, or as Blackboard and Brightspace send it unasked. */
  private static List<String> of(Claims claims, String variable, String... names) {
    JsonNode custom = claims.lti("custom");
    return Stream.concat(
            Stream.of(names).map(custom::path),
            Stream.of(custom.path(variable), claims.at(BRIGHTSPACE, variable)))
        .map(CopyHistory::read)
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> read(JsonNode value) {
    String text = Claims.text(value).orElse("").strip();
    Set<String> ids = new LinkedHashSet<>();
    // A value that still begins so is a variable that the LMS does not know.
    if (!text.startsWith("$")) {
      Stream.of(text.split(",", MOST + 1))
          .limit(MOST)
          .flatMap(id -> decoded(id).stream())
          .forEach(ids::add);
    }
    ids.remove(CUT);
    return List.copyOf(ids);
  }

  private static Optional<String> decoded(String id) {
    try {
      String plain = URLDecoder.decode(id.strip(), StandardCharsets.UTF_8);
      boolean sound =
          !plain.isEmpty()
              && plain.length() <= LONGEST_ID
              && plain.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
      return sound ? Optional.of(plain) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
