package org.creatorshub.tool.review;

import java.util.List;

/** The reviewer's page, ready to be shown; screen and CSV come from it alike. */
record ReviewPage(
    String address,
    Cover cover,
    List<Outcome> outcomes,
    List<Workload> workload,
    List<String> gaps,
    List<Definition> definitions) {

  /** What this is, for whom, until when. */
  record Cover(
      String course,
      String scope,
      String version,
      String reviewer,
      String until,
      String asOf,
      String people,
      String period) {}

  /**
   * A learning outcome and its evidence; empty where a rule hides it.
   *
   * @param bank questions of the test that ask for it
   * @param gap what is missing; empty when nothing is
   */
  record Outcome(
      String unit,
      String id,
      String text,
      int bank,
      int practice,
      String artefact,
      String people,
      String share,
      String interval,
      String note,
      String gap) {}

  /** A unit's planned work against what was seen of it. */
  record Workload(
      String unit,
      int hours,
      int read,
      int practise,
      int make,
      int check,
      String ects,
      String people,
      String observed,
      String note) {}

  /** A term of these tables. */
  record Definition(String term, String text) {}
}
