package org.creatorshub.tool.learner;

import org.creatorshub.tool.quiz.ReviewedAttempt;

/** The answers of one attempt, for teachers. */
record AnswersPage(
    String base,
    String query,
    String courseTitle,
    String person,
    String name,
    ReviewedAttempt attempt) {}
