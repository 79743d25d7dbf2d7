package org.creatorshub.tool.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Consents in memory, for tests of what rests on them. */
public final class InMemoryConsents implements Consents {
  private record Given(UUID platform, UUID person, Consent consent) {}

  private final List<Given> all = new ArrayList<>();

  @Override
  public List<Consent> of(UUID platform, UUID person) {
    return all.stream()
        .filter(one -> one.platform().equals(platform) && one.person().equals(person))
        .map(Given::consent)
        .toList();
  }

  @Override
  public void give(UUID platform, UUID person, Consent consent) {
    if (!new Agreed(of(platform, person)).shows(consent.piece(), consent.audience())) {
      all.add(new Given(platform, person, consent));
    }
  }

  @Override
  public boolean withdraw(UUID platform, UUID person, UUID consent, Instant at) {
    for (int i = 0; i < all.size(); i++) {
      Given one = all.get(i);
      Consent old = one.consent();
      if (one.platform().equals(platform)
          && one.person().equals(person)
          && old.id().equals(consent)
          && old.stands()) {
        all.set(
            i,
            new Given(
                platform,
                person,
                new Consent(
                    old.id(),
                    old.piece(),
                    old.audience(),
                    old.withFeedback(),
                    old.wording(),
                    old.givenAt(),
                    Optional.of(at))));
        return true;
      }
    }
    return false;
  }
}
