package org.creatorshub.content.rendering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Timeline;

/** A timeline as a list in order: the line beside it is an ornament, the order is in the list. */
record DatedList(Timeline timeline, Prose prose) {

  String html() {
    String heading = "tl-" + Escaping.text(timeline.id()) + "-title";
    return "<div class=\"timeline\" role=\"group\" aria-labelledby=\"%s\"><h2 id=\"%1$s\">%s</h2>%s<ol>%s</ol></div>"
        .formatted(
            heading,
            Escaping.text(timeline.title()),
            prose.html(timeline.intro()),
            timeline.events().stream().map(this::event).collect(Collectors.joining()));
  }

  private String event(Timeline.Event event) {
    return "<li><p class=\"when\"><time datetime=\"%s\">%s</time></p><p class=\"what\">%s</p>%s</li>"
        .formatted(
            event.date(),
            words(event.date()),
            Escaping.text(event.title()),
            prose.html(event.text()));
  }

  /** As precise as the author knows it. */
  private static String words(String date) {
    return switch (date.length()) {
      case 10 -> LocalDate.parse(date).format(words("d MMMM uuuu", Locale.ENGLISH));
      case 7 -> YearMonth.parse(date).format(words("MMMM uuuu", Locale.ENGLISH));
      default -> date;
    };
  }

  private static DateTimeFormatter words(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
