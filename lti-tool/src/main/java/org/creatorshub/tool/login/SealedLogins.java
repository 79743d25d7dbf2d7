package org.creatorshub.tool.login;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;

/**
 * Logins that travel in their own state: nothing is kept of one that never becomes a launch, and
 * any node can take the launch. What is kept is the state of each launch that was made.
 */
public final class SealedLogins implements Logins {
  /** Enough for the ten minutes that a state can live, at a hundred launches a second. */
  private static final int REMEMBERED = 65_536;

  private final LoginSeal seal;
  private final UsedStates used;
  private final Set<Fingerprint> usedHere =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Fingerprint, Boolean> eldest) {
                  return size() > REMEMBERED;
                }
              }));

  /**
   * @param key 256 bits, the same on every node
   */
  public SealedLogins(byte[] key, SecureRandom random, UsedStates used) {
    this.seal = new LoginSeal(key, random);
    this.used = used;
  }

  @Override
  public String begin(Login login) {
    return seal.seal(login);
  }

  @Override
  public Optional<Login> find(String state) {
    return seal.open(state)
        .map(login -> usedHere.contains(Fingerprint.of(state)) ? login.asConsumed() : login);
  }

  @Override
  public Optional<Login> consume(String state, String nonce, Instant notBefore, Instant at) {
    return seal.open(state)
        .filter(login -> login.nonce().equals(nonce))
        .filter(login -> !login.createdAt().isBefore(notBefore))
        .filter(login -> isFirst(Fingerprint.of(state), at))
        .map(Login::asConsumed);
  }

  private boolean isFirst(Fingerprint state, Instant at) {
    boolean first = !usedHere.contains(state) && used.use(state, at);
    usedHere.add(state);
    return first;
  }

  @Override
  public int forgetUsedBefore(Instant limit) {
    return used.forgetBefore(limit);
  }
}
