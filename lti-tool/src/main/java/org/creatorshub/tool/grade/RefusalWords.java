package org.creatorshub.tool.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;

/** What a refusal means, for teachers. */
final class RefusalWords {
  private static final int LONGEST = 160;

  private RefusalWords() {}

  static String of(LmsAnswer.Refused refused) {
    String said = said(refused.body());
    String lower = said.toLowerCase(Locale.ROOT);
    if (refused.status() == 400 && (said.isEmpty() || said.equals("[]"))) {
      return "The gradebook takes no mark for this person. Is the person a student of the course?";
    }
    if (lower.contains("unpublished") || lower.contains("not published")) {
      return "The activity is not published in the LMS. Publish it, then send again.";
    }
    if (lower.contains("attempt")) {
      return "The LMS allows no further attempt of this assignment.";
    }
    if (refused.status() == 422 && (lower.contains("user") || lower.contains("student"))) {
      return "The LMS does not know this person as a student of the course.";
    }
    if (refused.status() == 403) {
      return "The LMS does not let us write into this column (403).";
    }
    return "The gradebook refused the mark (" + refused.status() + ")" + quoted(said);
  }

  private static String quoted(String said) {
    return said.isEmpty() ? "." : ": “" + said + "”";
  }

  /** The sentence of an answer, whatever it is wrapped in; nothing of whole pages. */
  private static String said(String body) {
    JsonNode json = LenientJson.read(body);
    for (String path :
        new String[] {"/errors/message", "/errors/0/message", "/error", "/message"}) {
      if (json.at(path).isTextual()) {
        return cut(json.at(path).asText());
      }
    }
    return body.contains("<") ? "" : cut(body);
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
