package org.creatorshub.tool.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.progress.LearnerProgress;

/**
 * A learner as the teacher reads about them.
 *
 * @param person our key; empty for somebody whom we know by work alone
 * @param here false for somebody who has left the course
 * @param name theirs, or a neutral one such as "Learner 3"
 */
record Named(
    Optional<UUID> person,
    boolean here,
    String name,
    boolean nameShared,
    Optional<LearnerProgress> progress) {}
