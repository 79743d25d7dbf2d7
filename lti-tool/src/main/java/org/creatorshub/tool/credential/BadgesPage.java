package org.creatorshub.tool.credential;

import java.util.List;

/**
 * "My badges", ready to be shown.
 *
 * @param off why no badges are given here; empty if they are
 */
record BadgesPage(
    String base,
    String csrf,
    boolean learner,
    String lead,
    String off,
    boolean demo,
    List<Have> have,
    List<Open> open,
    String problem,
    String problemId) {

  /**
   * A badge that was given, and perhaps withdrawn.
   *
   * @param linkedIn whole address; empty where strangers could not check it
   * @param hosted address of the older form; empty while it is not published
   * @param tied whether it holds a hash of an e-mail address, which the older form needs
   * @param said what teachers said of it
   */
  record Have(
      String id,
      String name,
      String picture,
      boolean valid,
      String state,
      String reason,
      String inside,
      String linkedIn,
      String hosted,
      boolean tied,
      List<Said> said) {}

  /**
   * What a teacher said of a badge.
   *
   * @param taken whether it is in the badge
   */
  record Said(String id, String comment, String when, boolean taken) {}

  /**
   * A badge that can still be earned.
   *
   * @param state of a request; empty before one
   */
  record Open(
      String key,
      String name,
      String picture,
      String description,
      String credits,
      boolean ready,
      boolean teacherLooks,
      boolean canShowResult,
      boolean hasWork,
      String state,
      List<Need> needs,
      String count) {}
}
