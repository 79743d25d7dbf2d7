/**
 * The embedded record store: keeps statements for good, finds them again, voids them, and says how
 * far its answers are complete.
 *
 * <p>Start at {@link org.creatorshub.reporting.lrs.RecordStore}; our own events arrive through
 * {@link org.creatorshub.reporting.lrs.StatementRecorder}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.lrs;
