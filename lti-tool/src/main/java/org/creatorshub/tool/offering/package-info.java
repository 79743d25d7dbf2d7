/**
 * The course to take away, in the tool: packages made once in the background, offered to teachers
 * and operators with presets for their LMS, and handed to an LMS that fetches them by itself. Start
 * at {@link org.creatorshub.tool.offering.PackageShelf}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.offering;
