/**
 * What people did, as facts. One event becomes one statement, and read models count events.
 *
 * <p>Start at {@link org.creatorshub.reporting.event.LearningEvent}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.event;
