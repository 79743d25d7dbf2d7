package org.creatorshub.tool.offering;

/**
 * The page on which a teacher takes the course to another system.
 *
 * @param course whether the launch named a course, for which something can be decided
 * @param player whether learners of it may open units in the player
 */
public record TeacherPackagesPage(
    String base, String csrf, boolean course, boolean player, PackagesPage shelf) {}
