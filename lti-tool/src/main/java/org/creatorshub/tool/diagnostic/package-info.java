/**
 * "Find out where you stand": a learner answers questions about themselves, now and later, and sees
 * the result alone. Start at {@link org.creatorshub.tool.diagnostic.FinishingRound}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.diagnostic;
