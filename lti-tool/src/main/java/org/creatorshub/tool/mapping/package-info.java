/**
 * Progress that was made in a package elsewhere: statements are brought in, listed by the actor
 * they name, and counted for the learner whom a teacher says that this is. Start at {@link
 * org.creatorshub.tool.mapping.MappingActor}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.mapping;
