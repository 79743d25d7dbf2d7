package org.creatorshub.tool.portfolio;

import java.util.UUID;
import org.creatorshub.tool.upload.FileKind;

/**
 * A file of a learner, kept in the database.
 *
 * @param name as the learner called it, cleaned
 * @param sha256 64 hexadecimal digits
 */
public record KeptFile(UUID id, String name, FileKind kind, long bytes, String sha256) {}
