/**
 * Read models for dashboards and for learners: who has done what, and how questions are answered.
 *
 * <p>Written by {@link org.creatorshub.reporting.progress.ProgressRecorder}, read through {@link
 * org.creatorshub.reporting.progress.Progress}. People are pseudonyms here; names are joined where
 * they are shown.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.progress;
