package org.creatorshub.tool.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a view is narrowed to; it stands in the address.
 *
 * @param group id of the one group to show; empty for everybody
 * @param from first day, in UTC
 * @param to last day, in UTC
 * @param namesHidden for a projector
 */
public record Filters(
    String group,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Attempts attempts,
    boolean namesHidden) {

  /** Nothing is narrowed. */
  public static final Filters NONE =
      new Filters("", Optional.empty(), Optional.empty(), Attempts.FIRST, false);

  /** Which attempt of each learner counts where a test was taken more than once. */
  public enum Attempts {
    FIRST("first", "first attempt"),
    BEST("best", "best attempt"),
    LAST("last", "last attempt");

    private final String value;
    private final String words;

    Attempts(String value, String words) {
      this.value = value;
      this.words = words;
    }

    /** As it stands in addresses. */
    public String value() {
      return value;
    }

    public String words() {
      return words;
    }

    static Attempts of(String asked) {
      for (Attempts one : values()) {
        if (one.value.equals(asked)) {
          return one;
        }
      }
      return FIRST;
    }
  }

  /** Whether a moment lies within the days. */
  public boolean holds(java.time.Instant at) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether people or days are left out. */
  public boolean narrow() {
    return !group.isEmpty() || from.isPresent() || to.isPresent();
  }

  /** The same view without or with names. */
  public Filters hidden(boolean hide) {
    return new Filters(group, from, to, attempts, hide);
  }

  /** As the end of an address, beginning with an ampersand; empty when nothing is narrowed. */
  public String query() {
    StringBuilder query = new StringBuilder();
    add(query, "group", group);
    add(query, "from", from.map(LocalDate::toString).orElse(""));
    add(query, "to", to.map(LocalDate::toString).orElse(""));
    add(query, "attempt", attempts == Attempts.FIRST ? "" : attempts.value());
    add(query, "names", namesHidden ? "hidden" : "");
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.append('&').append(name).append('=');
      query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
