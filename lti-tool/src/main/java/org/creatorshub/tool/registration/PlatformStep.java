package org.creatorshub.tool.registration;

import java.util.function.Supplier;
import org.creatorshub.tool.platform.Platform;

/** Keeps a platform with all that belongs to it, or nothing. */
@FunctionalInterface
public interface PlatformStep {
  Platform run(Supplier<Platform> work);
}
