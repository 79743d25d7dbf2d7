package org.creatorshub.tool.session;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One accepted launch, for as long as the person works in it.
 *
 * @param number short and not secret: tells launches of one browser apart in addresses
 * @param pseudonym the only name that the record store ever sees
 * @param context our key of the LMS course
 * @param link our key of the resource link; empty for deep linking
 * @param registration one learner's run through one link; empty when there is no link
 * @param unit the unit that the link opens, if it names one
 * @param displayName as the LMS sent it; empty when names are not shared
 * @param locale chosen by the person, else told by the launch; {@link Locale#ROOT} for neither
 * @param lms product of the LMS as it named itself, for example {@code moodle}
 * @param csrf must come back in every form as field {@code csrf}
 */
public record LaunchSession(
    UUID id,
    long number,
    UUID platform,
    UUID person,
    UUID pseudonym,
    Optional<UUID> context,
    Optional<String> contextTitle,
    Optional<UUID> link,
    Optional<UUID> registration,
    Role role,
    Optional<String> unit,
    Optional<String> displayName,
    Locale locale,
    Optional<String> lms,
    Optional<String> returnUrl,
    String csrf) {

  public boolean teaches() {
    return role == Role.INSTRUCTOR;
  }

  public boolean learns() {
    return role == Role.LEARNER;
  }

  LaunchSession withNumber(long given) {
    return new LaunchSession(
        id,
        given,
        platform,
        person,
        pseudonym,
        context,
        contextTitle,
        link,
        registration,
        role,
        unit,
        displayName,
        locale,
        lms,
        returnUrl,
        csrf);
  }
}
