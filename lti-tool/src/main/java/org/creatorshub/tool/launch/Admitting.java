package org.creatorshub.tool.launch;

/**
 * Admits one launch, perhaps together with others that arrive now: all of it is kept, or nothing.
 */
@FunctionalInterface
public interface Admitting {
  AdmittingLaunch.Admitted admit(AdmittingLaunch.Ask ask);
}
