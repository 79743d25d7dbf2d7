package org.creatorshub.tool.roster;

import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.session.Role;

/**
 * A person as a roster lists one.
 *
 * @param subject the same that launches name
 * @param name empty when names are not shared
 * @param groups ids of the course's groups that the person is in, as the LMS names them
 */
public record Listed(
    String subject, Role role, boolean active, Optional<String> name, Set<String> groups) {
  public Listed {
    groups = Set.copyOf(groups);
  }
}
