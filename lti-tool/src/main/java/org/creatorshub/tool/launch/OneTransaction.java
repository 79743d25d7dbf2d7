package org.creatorshub.tool.launch;

import java.util.function.Supplier;

/** Runs something so that all of it is kept, or nothing. */
@FunctionalInterface
public interface OneTransaction {
  AdmittingLaunch.Admitted run(Supplier<AdmittingLaunch.Admitted> work);
}
