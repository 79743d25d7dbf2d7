package org.creatorshub.tool.console;

import java.util.List;
import java.util.Map;
import org.creatorshub.tool.connect.Preset;
import org.creatorshub.tool.registration.RegisteringByHand;

/**
 * Where an operator connects an LMS.
 *
 * @param link whole address of the invitation just made; shown this once
 * @param presets products whose usual addresses can be filled in
 * @param preset the chosen one; blank for none
 */
record ConnectingPage(
    String link,
    String linkFor,
    String linkUntil,
    String problem,
    String problemId,
    List<Line> invitations,
    List<Preset> presets,
    String preset,
    RegisteringByHand.Typed typed,
    Map<String, String> faults) {

  /** An invitation as listed; its link is not known any more. */
  record Line(String id, String label, String state, boolean open) {}
}
