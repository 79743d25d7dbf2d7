/** Ties tests to the requirements that they show. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.requirement;
