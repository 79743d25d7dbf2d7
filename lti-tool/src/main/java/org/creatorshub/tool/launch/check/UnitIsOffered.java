package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.login.TargetLinks;
import org.creatorshub.tool.refusal.Refusal;

/** HUB-CONTENT-01: the unit that the link names is one of ours. */
final class UnitIsOffered implements LaunchCheck {
  private final TargetLinks targets;
  private final OfferedUnits units;

  UnitIsOffered(TargetLinks targets, OfferedUnits units) {
    this.targets = targets;
    this.units = units;
  }

  @Override
  public String id() {
    return "HUB-CONTENT-01";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    if (attempt.kind() != MessageKind.RESOURCE_LINK) {
      return Optional.empty();
    }
    Claims claims = attempt.claims();
    Optional<String> unit =
        Claims.text(claims.lti("custom", "unit"))
            .filter(value -> !value.isBlank() && !value.startsWith("$")) // not substituted
            .or(() -> Claims.text(claims.lti("target_link_uri")).flatMap(targets::unit));
    attempt.opens(unit);
    return unit.filter(name -> !units.offers(name)).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                id(),
                404,
                "This activity points to a unit that is not here.",
                "Ask your teacher to add the activity again and to choose one of the units offered.",
                Optional.empty()));
  }
}
