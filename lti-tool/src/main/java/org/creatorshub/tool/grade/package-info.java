/**
 * Step 5: grades and progress go to the gradebook of the LMS, through the outbox, and what the
 * gradebook shows comes back to pages.
 *
 * <p>Start at {@link org.creatorshub.tool.grade.RecordingGrade}, then {@link
 * org.creatorshub.tool.grade.SendingGrade}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.grade;
