package org.creatorshub.tool.console;

import java.util.List;
import java.util.Map;
import org.creatorshub.tool.checklist.CheckLine;
import org.creatorshub.tool.registration.RegisteringByHand;

/**
 * One LMS: how it stands, its deployments, its addresses.
 *
 * @param checkedAt blank if nobody looked yet
 */
record PlatformPage(
    String id,
    String name,
    boolean active,
    String registered,
    String checkedAt,
    List<CheckLine> checks,
    List<Deployment> deployments,
    RegisteringByHand.Typed typed,
    Map<String, String> faults) {

  /** A place where we were installed. */
  record Deployment(String id, String state, String tone, boolean mayApprove, boolean mayBlock) {}
}
