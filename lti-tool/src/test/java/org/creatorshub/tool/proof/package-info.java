/** Proofs, held against the specifications' own examples and against damage. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.proof;
