/**
 * The record store for other systems: all resources of xAPI 1.0.3 and 2.0.
 *
 * <p>Start at {@link org.creatorshub.tool.records.StoringStatements} and {@link
 * org.creatorshub.tool.records.FindingStatements}, for documents at {@link
 * org.creatorshub.tool.records.ChangingDocuments}; the rules are quoted as L-01 to L-25.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.records;
