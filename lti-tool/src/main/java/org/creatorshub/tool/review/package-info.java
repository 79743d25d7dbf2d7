/**
 * Reviewers' pages: evidence about a course, read-only, for a time, with nobody recognisable. Start
 * at {@link org.creatorshub.tool.review.OpeningReview}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.review;
