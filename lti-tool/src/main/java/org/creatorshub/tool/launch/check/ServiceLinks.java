package org.creatorshub.tool.launch.check;

import java.util.List;
import java.util.Optional;

/**
 * Addresses of the platform's services for this course, as far as they may be called.
 *
 * @param lineItem the gradebook column of this link
 * @param lineItems all columns of the course
 * @param gradeScopes what we may do with them
 * @param memberships the roster
 * @param groups the groups of the course
 * @param groupSets the sets that groups belong to
 * @param notices where we ask to be told what happens
 */
public record ServiceLinks(
    Optional<String> lineItem,
    Optional<String> lineItems,
    List<String> gradeScopes,
    Optional<String> memberships,
    Optional<String> groups,
    Optional<String> groupSets,
    Optional<NoticeOffer> notices) {
  public ServiceLinks {
    gradeScopes = List.copyOf(gradeScopes);
  }

  /** Of a platform that offers grades and roster alone. */
  public ServiceLinks(
      Optional<String> lineItem,
      Optional<String> lineItems,
      List<String> gradeScopes,
      Optional<String> memberships) {
    this(
        lineItem,
        lineItems,
        gradeScopes,
        memberships,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** For a link that is not to be graded, unless the LMS gave it a column of its own since. */
  ServiceLinks ungraded() {
    return lineItem.isPresent()
        ? this
        : new ServiceLinks(
            Optional.empty(), Optional.empty(), List.of(), memberships, groups, groupSets, notices);
  }
}
