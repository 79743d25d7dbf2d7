package org.creatorshub.tool.launch.check;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Which roles make an administrator, and of what (LTI Core A.2); whole names are compared. */
final class AdministratorRoles {
  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final Set<String> OF_PLATFORM =
      Set.of(
          VOCABULARY + "institution/person#Administrator",
          VOCABULARY + "system/person#Administrator",
          VOCABULARY + "system/person#SysAdmin",
          VOCABULARY + "system/person#AccountAdmin");
  private static final Pattern OF_COURSE =
      Pattern.compile(
          "(?:http://purl\\.imsglobal\\.org/vocab/lis/v2/membership)"
              + "(?:#Administrator|/Administrator#(?:System)?Administrator)|Administrator");

  private AdministratorRoles() {}

  static Administers of(Collection<String> roles) {
    if (roles.stream().anyMatch(OF_PLATFORM::contains)) {
      return Administers.PLATFORM;
    }
    return roles.stream().anyMatch(role -> OF_COURSE.matcher(role).matches())
        ? Administers.COURSE
        : Administers.NOTHING;
  }
}
