package org.creatorshub.tool.deeplink;

import java.net.URI;

/** What came of a choice. */
public sealed interface DeepLinkAnswer {

  /** To be posted by the browser as field {@code JWT} (LTI-DL-01). */
  record Signed(URI returnUrl, String jwt, String message) implements DeepLinkAnswer {}

  /** Something else must be chosen; the picker is shown again. */
  record ChooseAgain(String sentence) implements DeepLinkAnswer {}

  /** This request takes no answer any more. */
  record Refused(String id, String sentence) implements DeepLinkAnswer {}
}
