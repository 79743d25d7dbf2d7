package org.creatorshub.tool.nudge;

import java.util.List;
import java.util.Optional;

/**
 * The page on which a teacher writes to learners.
 *
 * @param form names this form, so that it counts once
 * @param names one a line, to copy
 * @param back the address of the LMS; empty when it told none
 * @param mail empty before the LMS was asked for addresses
 * @param unmailed why there are none, after it was asked; empty otherwise
 */
record MessagePage(
    String base,
    String csrf,
    String courseTitle,
    String said,
    String error,
    String form,
    List<Person> people,
    String names,
    String text,
    String back,
    Optional<MailLink> mail,
    String unmailed) {
  record Person(String id, String name) {}
}
