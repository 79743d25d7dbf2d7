/** A clear no: a sentence that a person can act on and an id that support can find. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.refusal;
