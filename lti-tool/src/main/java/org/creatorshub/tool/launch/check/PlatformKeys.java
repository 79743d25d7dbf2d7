package org.creatorshub.tool.launch.check;

import org.creatorshub.tool.platform.Platform;

/** The public keys of the platforms (LTI-KEYS-06, 07). */
public interface PlatformKeys {
  KeyAnswer find(Platform platform, String kid);
}
