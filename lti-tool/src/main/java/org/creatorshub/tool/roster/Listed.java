package org.creatorshub.tool.roster;

import java.util.Optional;
import org.creatorshub.tool.session.Role;

/**
 * A person as a roster lists one.
 *
 * @param subject the same that launches name
 * @param name empty when names are not shared
 */
public record Listed(String subject, Role role, boolean active, Optional<String> name) {}
