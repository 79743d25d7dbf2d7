package org.creatorshub.tool.dashboard;

import java.util.List;

/**
 * The page of one question.
 *
 * @param others all questions, to go on to
 */
record InquiryPage(Frame frame, Shown shown, List<Other> others) {
  record Other(String id, String heading, boolean current) {}
}
