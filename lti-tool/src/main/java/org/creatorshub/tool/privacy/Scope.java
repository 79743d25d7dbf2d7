package org.creatorshub.tool.privacy;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose data an administrator's session may look at.
 *
 * @param whole everybody of the LMS; otherwise the people of the session's course
 * @param asked the person whom the launch was about
 */
public record Scope(boolean whole, Optional<UUID> asked) {}
