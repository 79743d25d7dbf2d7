/**
 * What figures mean: shares with their doubt, and questions that are too hard, or unclear. Pure
 * functions. Start at {@link org.creatorshub.reporting.insight.Proportion}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.insight;
