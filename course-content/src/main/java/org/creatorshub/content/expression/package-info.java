/**
 * Sums that authors write: parsed, computed in decimals and shown. Used for checked sums, keys,
 * misconceptions and sheet formulas alike.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.expression;
