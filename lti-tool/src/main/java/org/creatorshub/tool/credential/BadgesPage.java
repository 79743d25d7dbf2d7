package org.creatorshub.tool.credential;

import java.util.List;

/**
 * "My badges", ready to be shown.
 *
 * @param off why no badges are given here; empty if they are
 * @param email whether the university has told an address that badges can be tied to
 */
record BadgesPage(
    String base,
    String csrf,
    boolean learner,
    String lead,
    String off,
    boolean demo,
    boolean email,
    List<Have> have,
    List<Open> open,
    String problem,
    String problemId) {

  /**
   * A badge that was given, and perhaps withdrawn.
   *
   * @param linkedIn whole address; empty where strangers could not check it
   * @param hosted address of the older form; empty while it is not published
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
      String hosted) {}

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
      String state,
      List<Need> needs,
      String count) {}
}
