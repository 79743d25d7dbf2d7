/**
 * A durable queue of what others must be told: added in the caller's transaction, delivered later,
 * retried with patience, parked when hopeless, never dropped.
 *
 * <p>Start at {@link org.creatorshub.reporting.outbox.Outbox}, then {@link
 * org.creatorshub.reporting.outbox.Delivery}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.outbox;
