package org.creatorshub.reporting.progress;

import java.util.UUID;

/** Answers of a learner to one question over some days, and how many of them were right. */
public record RecentTries(UUID learner, String unit, String question, int answers, int right) {}
