package org.creatorshub.tool.launch.check;

import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.login.FormFields;

/**
 * A launch as it arrived.
 *
 * @param browsers fingerprints of the browser secrets that came with it; none without cookies
 * @param byClick true if a person pressed our button, where neither cookie nor storage answered
 */
public record LaunchForm(FormFields fields, Set<Fingerprint> browsers, boolean byClick) {
  public LaunchForm(FormFields fields, Set<Fingerprint> browsers) {
    this(fields, browsers, false);
  }

  public LaunchForm {
    browsers = Set.copyOf(browsers);
  }
}
