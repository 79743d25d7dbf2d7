package org.creatorshub.tool.records;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorshub.reporting.lrs.KeyHolder;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Right;
import org.creatorshub.reporting.validation.Edition;

/** Checks version, credentials, rate and rights of a request (L-01, L-04, L-23, L-24). */
public final class Admitting {
  /** What answers carry when the request names no version that we know. */
  private static final Edition DEFAULT = Edition.V1_0_3;

  private final RecordStore store;
  private final RecordStoreKeys keys;

  public Admitting(RecordStore store, RecordStoreKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /** Lets in keys that may do everything: nothing is open to others by oversight. */
  Admission admit(Ask ask) {
    return admit(ask, Right.values());
  }

  /**
   * Lets in who may do this.
   *
   * @param needed all of these
   */
  Admission admit(Ask ask, Right... needed) {
    Instant consistent = consistentThrough(List.of(needed).contains(Right.READ_OWN_STATEMENTS));
    Optional<Edition> edition = ask.version().flatMap(Edition::named);
    if (edition.isEmpty()) {
      return refused(
          400,
          "Say in X-Experience-API-Version which version you speak: 1.0.3 or 2.0.0 (L-01)",
          DEFAULT,
          consistent);
    }
    return ask.authorization()
        .flatMap(this::holder)
        .map(holder -> judge(new Admission.Admitted(edition.get(), holder, consistent), needed))
        .orElseGet(
            () ->
                refused(
                    401, "Key or secret is missing or wrong (L-04)", edition.get(), consistent));
  }

  /** Only a search asks for the newest: what was true a while ago is true for all others. */
  private Instant consistentThrough(boolean newest) {
    Instant known = store.lastConsistentThrough();
    return newest || known.equals(Instant.EPOCH) ? store.consistentThrough() : known;
  }

  private Admission judge(Admission.Admitted who, Right... needed) {
    if (!keys.withinRate(who.holder())) {
      return refused(
          429,
          "This key asks more often than it may; go on in a second (L-23)",
          who.edition(),
          who.consistentThrough());
    }
    if (!Arrays.stream(needed).allMatch(who::may)) {
      return refused(
          403, "This key may not do that (L-24)", who.edition(), who.consistentThrough());
    }
    return who;
  }

  private static Admission refused(int status, String message, Edition edition, Instant through) {
    return new Admission.Refused(Answer.refused(status, message, edition, through));
  }

  private Optional<KeyHolder> holder(String header) {
    if (!header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(6).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : keys.authenticate(pair.substring(0, colon), pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
