/**
 * Load measurements behind {@code ./hub bench}: a platform of its own, 64 people at once, and the
 * cost of an RS256 verification on the same machine in the same run.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.bench;
