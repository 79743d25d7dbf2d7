package org.creatorshub.tool.grade;

/** The last word on a grade. */
public sealed interface FinalAnswer {
  String reason();

  record Taken() implements FinalAnswer {
    @Override
    public String reason() {
      return "";
    }
  }

  /** The gradebook holds something newer (LTI-AGS-12), or this needs no telling any more. */
  record Overtaken(String reason) implements FinalAnswer {}

  record Rejected(String reason) implements FinalAnswer {}

  /** A teacher set another mark in the LMS: a teacher decides (LTI-AGS-13). */
  record Held(String reason) implements FinalAnswer {}
}
