/**
 * One learner: for the teachers of the course, and for the learner, in the same words. Start at
 * {@link org.creatorshub.tool.learner.ReadingLearner}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.learner;
