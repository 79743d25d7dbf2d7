package org.creatorshub.tool.launch.check;

/** Which units a link may open. */
@FunctionalInterface
public interface OfferedUnits {
  boolean offers(String unit);
}
