/**
 * Who belongs to a course, as the LMS lists it: names and roles.
 *
 * <p>Start at {@link org.creatorshub.tool.roster.ReadingRoster}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.roster;
