package org.creatorshub.tool.launch.check;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.session.Role;

/**
 * What the roles of a message mean in the course (LTI Core A.2). Whole names are compared, never
 * parts: {@code membership/Learner#Instructor} is a learner.
 */
public final class CourseRoles {
  private static final String PREVIEW =
      "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
  private static final Pattern CONTEXT =
      Pattern.compile(
          "(?:http://purl\\.imsglobal\\.org/vocab/lis/v2/membership)"
              + "(?:#([A-Za-z]+)|/([A-Za-z]+)#[A-Za-z-]+)");
  private static final Set<String> TEACH =
      Set.of("Administrator", "ContentDeveloper", "Instructor");
  private static final Set<String> LEARN = Set.of("Learner");

  private CourseRoles() {}

  /** The strongest right that a known role gives; a preview never leaves a record. */
  public static Role role(Collection<String> roles) {
    if (roles.contains(PREVIEW)) {
      return Role.GUEST;
    }
    if (roles.stream().map(CourseRoles::contextRole).anyMatch(TEACH::contains)) {
      return Role.INSTRUCTOR;
    }
    boolean learns = roles.stream().map(CourseRoles::contextRole).anyMatch(LEARN::contains);
    return learns ? Role.LEARNER : Role.GUEST;
  }

  /** The principal context role, from the full or the short name; as it is if it is neither. */
  private static String contextRole(String role) {
    Matcher full = CONTEXT.matcher(role);
    if (!full.matches()) {
      return role;
    }
    return full.group(1) != null ? full.group(1) : full.group(2);
  }
}
