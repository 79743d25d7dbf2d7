package org.creatorshub.tool.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorshub.tool.admin.Attention;
import org.creatorshub.tool.admin.Scope;
import org.creatorshub.tool.keys.KeyStanding;
import org.creatorshub.tool.keys.Keyring;
import org.creatorshub.tool.keys.ListingKeys;
import org.creatorshub.tool.keys.SigningKeys;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts our signing keys in words, and tells when nobody rotates them. */
public final class ShowingKeys {
  private static final Duration TOO_OLD = Duration.ofDays(93);

  private final ListingKeys keys;
  private final PlatformLines platforms;
  private final ToolAddress address;
  private final Clock clock;

  public ShowingKeys(ListingKeys keys, PlatformLines platforms, ToolAddress address, Clock clock) {
    this.keys = keys;
    this.platforms = platforms;
    this.address = address;
    this.clock = clock;
  }

  KeysPage show(Scope scope, String said) {
    List<KeysPage.KeySet> sets = new ArrayList<>();
    List<KeysPage.Sharing> sharing = new ArrayList<>();
    sets.add(set(SigningKeys.SHARED, "The shared set", "/lti/jwks"));
    for (PlatformLine platform : platforms.of(scope)) {
      String purpose = SigningKeys.purposeOf(platform.id());
      String path = "/lti/jwks/" + platform.id();
      if (keys.of(purpose).isEmpty()) {
        sharing.add(
            new KeysPage.Sharing(platform.id().toString(), platform.name(), address.base() + path));
      } else {
        sets.add(set(purpose, platform.name(), path));
      }
    }
    return new KeysPage(said, sets, sharing);
  }

  /** What needs attention among the keys. */
  public List<Attention> look(Scope scope) {
    if (scope instanceof Scope.OnePlatform) {
      return List.of();
    }
    return keys.of(SigningKeys.SHARED).stream()
        .filter(key -> key.state() == Keyring.State.SIGNING)
        .filter(key -> key.useAt().plus(TOO_OLD).isBefore(clock.instant()))
        .map(
            key ->
                new Attention(
                    Attention.Level.WARN,
                    "The shared signing key is older than 90 days.",
                    "It should have been followed by another one by itself. Rotate it.",
                    "/admin/keys"))
        .toList();
  }

  private KeysPage.KeySet set(String purpose, String name, String path) {
    List<KeyStanding> standing = keys.of(purpose);
    return new KeysPage.KeySet(
        purpose,
        name,
        address.base() + path,
        standing.stream().anyMatch(key -> key.state() == Keyring.State.NEXT),
        standing.stream().map(this::line).toList());
  }

  private KeysPage.Line line(KeyStanding key) {
    return switch (key.state()) {
      case NEXT -> line(key, "Next", "warn", "signs from " + Moment.full(key.useAt()));
      case SIGNING ->
          line(
              key,
              "Signs",
              "good",
              key.until()
                  .map(at -> "leaves the set " + Moment.full(at))
                  .orElse("is followed " + Moment.day(key.useAt().plus(Duration.ofDays(90)))));
      case VERIFYING ->
          line(
              key,
              "Can still be verified",
              "",
              key.until().map(at -> "leaves the set " + Moment.full(at)).orElse(""));
      case RETIRED -> line(key, "Retired", "", "");
      case WITHDRAWN ->
          line(key, "Taken back", "bad", key.until().map(at -> "on " + Moment.full(at)).orElse(""));
    };
  }

  private KeysPage.Line line(KeyStanding key, String state, String tone, String then) {
    Instant now = clock.instant();
    long days = Math.max(0, Duration.between(key.publishedAt(), now).toDays());
    return new KeysPage.Line(
        key.kid(),
        state,
        tone,
        Figures.count(days, "day", "days"),
        then,
        key.state() != Keyring.State.WITHDRAWN);
  }
}
