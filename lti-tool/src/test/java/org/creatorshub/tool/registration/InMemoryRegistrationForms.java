package org.creatorshub.tool.registration;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;

/** Consent pages in memory, held to the same contract as the database. */
final class InMemoryRegistrationForms implements RegistrationForms {
  private final Map<String, RegistrationForm> open = new LinkedHashMap<>();
  private final Set<String> sent = new HashSet<>();

  @Override
  public synchronized void add(Fingerprint secret, RegistrationForm form, Instant forgetBefore) {
    open.values().removeIf(old -> old.createdAt().isBefore(forgetBefore));
    open.put(secret.hex(), form);
  }

  @Override
  public synchronized Optional<RegistrationForm> take(
      Fingerprint secret, Instant notBefore, Instant at) {
    Optional<RegistrationForm> form =
        Optional.ofNullable(open.get(secret.hex()))
            .filter(found -> !found.createdAt().isBefore(notBefore))
            .filter(found -> found.token().map(Fingerprint::of).filter(this::sent).isEmpty());
    form.ifPresent(
        found -> {
          open.remove(secret.hex());
          found.token().ifPresent(token -> sent.add(Fingerprint.of(token).hex()));
        });
    return form;
  }

  @Override
  public synchronized boolean sent(Fingerprint token) {
    return sent.contains(token.hex());
  }
}
