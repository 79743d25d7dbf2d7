/**
 * The record store for other systems: the statements resource and the about resource of xAPI 1.0.3
 * and 2.0.
 *
 * <p>Start at {@link org.creatorshub.tool.records.StoringStatements} and {@link
 * org.creatorshub.tool.records.FindingStatements}; the rules are quoted as L-01 to L-25.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.records;
