package org.creatorshub.tool.deeplink;

import java.net.URI;

/** What came of a choice. */
public sealed interface DeepLinkAnswer {

  /** To be posted by the browser as field {@code JWT} (LTI-DL-01). */
  record Signed(URI returnUrl, String jwt, String message) implements DeepLinkAnswer {}

  /** Something must be put right; the picker is shown again with everything that was typed. */
  record ChooseAgain(PickerView view) implements DeepLinkAnswer {}

  /** This request takes no answer any more. */
  record Refused(String id, String sentence) implements DeepLinkAnswer {}
}
