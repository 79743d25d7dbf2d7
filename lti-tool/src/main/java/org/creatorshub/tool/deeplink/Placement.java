package org.creatorshub.tool.deeplink;

import java.util.List;
import java.util.Map;

/**
 * A place in an LMS that opens us, as registrations declare it (Canvas configuration, Dynamic
 * Registration 1.0).
 *
 * @param name the platform's own word, for example {@code module_index_menu_modal}
 * @param messageType what the platform sends from there
 * @param label what people read on its button or menu
 * @param enabled false while we have no answer for this place: declared, but not to be switched on
 * @param visibility who sees it: {@code admins} (those who teach), {@code members} or {@code
 *     public}
 * @param types content items that we can answer with; empty for a plain launch
 * @param settings further members of the platform's own configuration, without our addresses
 */
public record Placement(
    String name,
    String messageType,
    String label,
    boolean enabled,
    String visibility,
    List<String> types,
    Map<String, Object> settings) {
  public Placement {
    types = List.copyOf(types);
    settings = Map.copyOf(settings);
  }

  /** Whether somebody chooses what to place there (Deep Linking 2.0). */
  public boolean picks() {
    return messageType.equals("LtiDeepLinkingRequest");
  }
}
