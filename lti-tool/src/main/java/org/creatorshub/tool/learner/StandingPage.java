package org.creatorshub.tool.learner;

import org.jspecify.annotations.Nullable;

/**
 * "How am I doing?".
 *
 * @param notice why there is nothing to show; empty otherwise
 * @param view null when there is nothing to show
 */
record StandingPage(
    String base,
    String csrf,
    String said,
    String error,
    String notice,
    @Nullable LearnerView view) {}
