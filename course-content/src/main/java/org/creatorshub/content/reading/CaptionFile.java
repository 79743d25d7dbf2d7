package org.creatorshub.content.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Place;

/** Reads captions: WebVTT with cues that say something, one after another, inside of the film. */
record CaptionFile(Draft draft, String path) {
  private static final String RULE = "VIDEO";
  private static final String TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
  private static final Pattern CUE = Pattern.compile(TIME + "[ ]+-->[ ]+" + TIME + "(?: .*)?");

  /** Names the faults of the text; {@code seconds} is the length of the film. */
  void check(String text, int seconds) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ ].*)?")) {
      fault(1, "Captions are WebVTT: the first line says WEBVTT.");
      return;
    }
    long end = 0;
    int cues = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).contains("-->")) {
        end = cue(lines, i, end, seconds);
        cues++;
      }
    }
    if (cues == 0) {
      fault(1, "The captions say nothing. Write a cue for all that is spoken or heard.");
    }
  }

  private long cue(List<String> lines, int i, long before, int seconds) {
    Matcher times = CUE.matcher(lines.get(i).stripTrailing());
    if (!times.matches()) {
      fault(i + 1, "The times of a cue look like 00:01.000 --> 00:04.500.");
      return before;
    }
    long from = millis(times, 1);
    long to = millis(times, 5);
    if (from < before) {
      fault(i + 1, "The cue begins before the one above it has ended. Move it.");
    }
    if (to <= from) {
      fault(i + 1, "The cue ends before it begins. Correct its times.");
    }
    if (to > seconds * 1000L) {
      fault(i + 1, "The cue ends after the film, which takes " + seconds + " seconds.");
    }
    if (i + 1 == lines.size() || lines.get(i + 1).isBlank()) {
      fault(i + 1, "The cue is empty. Write what is said, or delete it.");
    }
    return Math.max(before, to);
  }

  private static long millis(Matcher times, int group) {
    String hours = times.group(group);
    long minutes = (hours == null ? 0 : Long.parseLong(hours) * 60) + number(times, group + 1);
    return (minutes * 60 + number(times, group + 2)) * 1000 + number(times, group + 3);
  }

  private static long number(Matcher times, int group) {
    return Long.parseLong(times.group(group));
  }

  private void fault(int line, String message) {
    draft.fault(new Place(path, line), RULE, message);
  }
}
