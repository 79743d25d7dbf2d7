package org.creatorshub.tool.launch.check;

import java.util.Optional;

/**
 * What only some kinds of launches say.
 *
 * @param forUser the platform's id of the person whom the launch is about, if not the one who opens
 * @param reviewedLink the platform's id of the link whose work is reviewed; coupled columns only
 * @param administers how far the person's rights as an administrator reach
 * @param oldIds the claim {@code lti1p1}, as sent
 */
public record Particulars(
    Optional<String> forUser,
    Optional<String> reviewedLink,
    Administers administers,
    Optional<OldIds> oldIds) {

  /** Nothing of it: a plain launch. */
  public static final Particulars NONE =
      new Particulars(Optional.empty(), Optional.empty(), Administers.NOTHING, Optional.empty());

  /**
   * How the same things were called in LTI 1.1 (claim {@code lti1p1}); what is absent kept its
   * name.
   *
   * @param signature proof that the platform knows the old secret
   * @param expiry the message's {@code exp}, whole seconds
   * @param nonce the message's {@code nonce}
   */
  public record OldIds(
      Optional<String> consumerKey,
      Optional<String> signature,
      Optional<String> user,
      Optional<String> context,
      Optional<String> link,
      long expiry,
      String nonce) {}
}
