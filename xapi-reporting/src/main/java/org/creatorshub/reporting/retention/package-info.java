/** Removing what the record store has kept long enough (P-08): counted first, then step by step. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.retention;
