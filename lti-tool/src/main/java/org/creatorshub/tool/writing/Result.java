package org.creatorshub.tool.writing;

/** What became of something that a learner sent. */
sealed interface Result {
  record Kept(Written written) implements Result {}

  record Refused(WritingRule rule) implements Result {}
}
