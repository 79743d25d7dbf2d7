/**
 * Step 4 of the learner's path: the graded test of a unit, from its start to its result. Start at
 * {@link org.creatorshub.tool.quiz.SubmittingQuiz}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.quiz;
