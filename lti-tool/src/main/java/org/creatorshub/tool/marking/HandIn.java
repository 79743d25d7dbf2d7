package org.creatorshub.tool.marking;

import java.util.UUID;

/** One handed-in version of a portfolio item. */
public record HandIn(UUID platform, UUID item, int version) {}
