package org.creatorshub.tool.grade;

/** The LMS's last word on a grade. */
public sealed interface FinalAnswer {
  String reason();

  record Taken() implements FinalAnswer {
    @Override
    public String reason() {
      return "";
    }
  }

  /** The gradebook holds something newer (LTI-AGS-12). */
  record Overtaken(String reason) implements FinalAnswer {}

  record Rejected(String reason) implements FinalAnswer {}
}
