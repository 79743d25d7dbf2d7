/**
 * Graders look at a learner's work, and learners at their own, from the LMS's gradebook (Submission
 * Review 1.0).
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.submission;
