package org.creatorshub.tool.learner;

import org.creatorshub.tool.quiz.ReviewedAttempt;

/** The answers of one attempt, for teachers. */
record AnswersPage(
    String base,
    String csrf,
    String query,
    String courseTitle,
    String person,
    String name,
    String unit,
    String link,
    ReviewedAttempt attempt) {}
