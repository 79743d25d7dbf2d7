package org.creatorshub.tool.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("LTI-LOGIN-09")
class SealedLoginsTest implements LoginsContract {
  private static final UUID PLATFORM = UUID.randomUUID();
  private static final byte[] KEY = key((byte) 1);

  private final UsedStates used = new InMemoryUsedStates();
  private final Logins logins = new SealedLogins(KEY, new SecureRandom(), used);

  private static byte[] key(byte filling) {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, filling);
    return key;
  }

  @Override
  public Logins logins() {
    return logins;
  }

  @Override
  public UUID platform() {
    return PLATFORM;
  }

  @Test
  void isFoundAndUsedOnceByEveryNode() {
    Logins other = new SealedLogins(KEY, new SecureRandom(), used);
    String state = logins.begin(login("n", AT));
    assertThat(other.find(state)).contains(login("n", AT));
    assertThat(other.consume(state, "n", BEFORE, AT)).isPresent();
    assertThat(logins.consume(state, "n", BEFORE, AT)).isEmpty();
  }

  @Test
  void doesNotKnowWhatAnotherInstallationSealed() {
    Logins stranger = new SealedLogins(key((byte) 2), new SecureRandom(), used);
    assertThat(logins.find(stranger.begin(login("n", AT)))).isEmpty();
  }

  @Test
  void doesNotKnowAStateInWhichOneBitWasTurned() {
    byte[] sealed = Base64.getUrlDecoder().decode(logins.begin(login("n", AT)));
    for (int at = 0; at < sealed.length; at++) {
      byte[] turned = sealed.clone();
      turned[at] ^= 1;
      String state = Base64.getUrlEncoder().withoutPadding().encodeToString(turned);
      assertThat(logins.find(state)).isEmpty();
    }
  }

  /** The last letter of a state has bits to spare: other spellings would be other states. */
  @Test
  @Requirement({"LTI-LAUNCH-17", "NEG-20"})
  void knowsOneSpellingOfAStateOnly() {
    for (int length = 0; length < 3; length++) {
      String state = logins.begin(login("n".repeat(10 + length), AT));
      String start = state.substring(0, state.length() - 1);
      long spellings =
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
              .chars()
              .filter(last -> logins.find(start + (char) last).isPresent())
              .count();
      assertThat(spellings).isEqualTo(1);
    }
  }

  @Test
  void showsNothingOfTheLogin() {
    String state = logins.begin(login("a-nonce-to-look-for", AT));
    String seen = new String(Base64.getUrlDecoder().decode(state), StandardCharsets.ISO_8859_1);
    assertThat(seen).doesNotContain("nonce", "hub.example.edu", "dep-1");
  }

  @Test
  void takesWhateverIsSentForAState() {
    assertThat(logins.find("")).isEmpty();
    assertThat(logins.find("A".repeat(100))).isEmpty();
    assertThat(logins.find("A".repeat(101))).isEmpty();
    assertThat(logins.find("?".repeat(1_000_000))).isEmpty();
  }
}
