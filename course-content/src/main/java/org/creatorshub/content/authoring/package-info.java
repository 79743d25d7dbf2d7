/**
 * What authors ask for at the command line: checks, skeletons and the course in figures. Start at
 * {@link org.creatorshub.content.authoring.AuthorsDesk}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.content.authoring;
