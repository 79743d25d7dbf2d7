package org.creatorshub.tool.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands of a person's consents at this moment. */
public record Agreed(List<Consent> consents) {
  public Agreed {
    consents = consents.stream().filter(Consent::stands).toList();
  }

  public Optional<Consent> to(UUID piece, Audience audience) {
    return consents.stream()
        .filter(one -> one.piece().equals(piece) && one.audience() == audience)
        .findFirst();
  }

  public boolean shows(UUID piece, Audience audience) {
    return to(piece, audience).isPresent();
  }

  public boolean showsFeedback(UUID piece, Audience audience) {
    return to(piece, audience).filter(Consent::withFeedback).isPresent();
  }

  /** How many pieces this audience may see. */
  public long pieces(Audience audience) {
    return consents.stream().filter(one -> one.audience() == audience).count();
  }
}
