/**
 * Delivery to the record stores of others: every statement that is stored here is queued for every
 * target, sent in order, compared where a target says it has another, parked with a reason where it
 * is refused, and never lost or left to memory.
 *
 * <p>Start at {@link org.creatorshub.reporting.forwarding.QueueingStatements}, then {@link
 * org.creatorshub.reporting.forwarding.ForwardingStatements}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.forwarding;
