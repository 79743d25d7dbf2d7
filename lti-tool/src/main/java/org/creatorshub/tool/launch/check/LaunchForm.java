package org.creatorshub.tool.launch.check;

import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.login.FormFields;

/**
 * A launch as it arrived.
 *
 * @param browsers fingerprints of the browser secrets that came with it; none without cookies
 */
public record LaunchForm(FormFields fields, Set<Fingerprint> browsers) {
  public LaunchForm {
    browsers = Set.copyOf(browsers);
  }
}
