package org.creatorshub.tool.diagnostic;

import java.util.List;

/**
 * What teachers see of a group.
 *
 * @param answer how many share, in a sentence
 * @param shown whether there is any figure
 * @param reliability in a sentence: from when on it is shown, or what it means
 * @param reliable whether alpha is shown anywhere
 */
record GroupView(
    String base,
    String courseTitle,
    String answer,
    boolean shown,
    String reliability,
    boolean reliable,
    List<Row> rows) {

  /** One dimension; figures are empty where there are too few. */
  record Row(
      String title,
      String about,
      String n,
      String mean,
      String interval,
      String complete,
      String alpha,
      String alphaInterval,
      String error) {}
}
