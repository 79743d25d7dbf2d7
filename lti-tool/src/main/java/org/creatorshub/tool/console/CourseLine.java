package org.creatorshub.tool.console;

import java.util.UUID;

/** A course of an LMS, as its launches named it. */
public record CourseLine(UUID platform, UUID id, String title, String platformName) {}
