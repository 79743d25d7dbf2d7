package org.creatorshub.tool.deeplink;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time zones that the picker offers: those of Europe, and the one that came from elsewhere. */
final class Zones {
  private Zones() {}

  /** A known zone id of a region, or UTC; no bare offsets, which forget summer time. */
  static Optional<ZoneId> find(String id) {
    try {
      return id.equals("UTC") || ZoneId.getAvailableZoneIds().contains(id)
          ? Optional.of(ZoneId.of(id))
          : Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** One line of the list. */
  public record Zone(String id, String words, boolean chosen) {}

  static List<Zone> offered(String chosen, Instant now) {
    Stream<String> europe =
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.startsWith("Europe/"));
    return Stream.of(Stream.of("UTC", "Atlantic/Azores", "Asia/Nicosia"), europe, own(chosen))
        .flatMap(ids -> ids)
        .distinct()
        .sorted(Comparator.comparing((String id) -> !id.equals("UTC")).thenComparing(id -> id))
        .map(id -> new Zone(id, words(id, now), id.equals(chosen)))
        .toList();
  }

  private static Stream<String> own(String chosen) {
    return find(chosen).map(ZoneId::getId).stream();
  }

  private static String words(String id, Instant now) {
    String offset = ZoneId.of(id).getRules().getOffset(now).getId();
    return id.replace('_', ' ') + (id.equals("UTC") ? "" : " (now UTC" + zero(offset) + ")");
  }

  private static String zero(String offset) {
    return offset.equals("Z") ? "±0" : offset;
  }
}
