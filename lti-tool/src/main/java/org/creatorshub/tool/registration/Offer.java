package org.creatorshub.tool.registration;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.deeplink.Placement;
import org.creatorshub.tool.deeplink.Placements;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * What we ask one LMS for: never more than it lists (LTI-REG-06).
 *
 * @param scopes services to use
 * @param claims what to know about a person
 * @param messages kinds of launch with the places where each is offered, in the LMS's own words
 * @param variables custom parameters to send along
 */
record Offer(
    List<String> scopes,
    List<String> claims,
    List<Message> messages,
    Map<String, String> variables) {
  private static final String DEEP_LINKING = "LtiDeepLinkingRequest";
  private static final String CANVAS = "https://canvas.instructure.com/lti/";

  /** Names of the specification for places that Canvas calls otherwise. */
  private static final Map<String, String> COMMON =
      Map.of("link_selection", "ContentArea", "editor_button", "RichTextEditor");

  /**
   * One kind of launch.
   *
   * @param place where it is offered, as the LMS writes it; blank for everywhere
   * @param settings members that only this LMS knows
   */
  record Message(String type, String place, String label, Map<String, Object> settings) {}

  static Offer to(PlatformConfiguration lms, Privacy privacy, List<String> handled) {
    List<String> scopes =
        Services.scopes().stream().filter(scope -> lms.scopes().contains(scope)).toList();
    List<String> claims =
        privacy.claims().stream()
            .filter(claim -> lms.claims().isEmpty() || lms.claims().contains(claim))
            .toList();
    Map<String, String> variables = new LinkedHashMap<>();
    Placements.variables()
        .forEach(
            (name, value) -> {
              if (lms.variables().contains(value.substring(1))) {
                variables.put(name, value);
              }
            });
    return new Offer(scopes, claims, messages(lms, handled), variables);
  }

  /**
   * The general Deep Linking message stands first and last: Sakai takes the first, Moodle the last.
   */
  private static List<Message> messages(PlatformConfiguration lms, List<String> handled) {
    List<Message> messages = new ArrayList<>();
    handled.stream()
        .filter(type -> lms.messages().containsKey(type))
        .filter(type -> !type.equals(DEEP_LINKING))
        .forEach(type -> messages.add(new Message(type, "", "", Map.of())));
    Set<String> taken = new LinkedHashSet<>();
    for (Placement placement : Placements.all()) {
      String place =
          place(lms.messages().getOrDefault(placement.messageType(), Set.of()), placement);
      if (placement.enabled() && !place.isEmpty() && taken.add(placement.messageType() + place)) {
        messages.add(
            new Message(placement.messageType(), place, placement.label(), extras(lms, placement)));
      }
    }
    if (lms.messages().containsKey(DEEP_LINKING)) {
      Message general = new Message(DEEP_LINKING, "", "", Map.of());
      messages.addFirst(general);
      messages.addLast(general);
    }
    return List.copyOf(messages);
  }

  /** The LMS's own name of a place, or nothing if it does not have it. */
  private static String place(Set<String> listed, Placement placement) {
    return java.util.stream.Stream.of(
            placement.name(),
            CANVAS + placement.name(),
            COMMON.getOrDefault(placement.name(), placement.name()))
        .filter(listed::contains)
        .findFirst()
        .orElse("");
  }

  private static Map<String, Object> extras(PlatformConfiguration lms, Placement placement) {
    Map<String, Object> extras = new LinkedHashMap<>();
    if (lms.product().isCanvas()) {
      extras.put(CANVAS + "visibility", placement.visibility());
      if (placement.name().equals("course_navigation")) {
        extras.put(CANVAS + "course_navigation/default_enabled", true);
      } else {
        extras.put(CANVAS + "launch_width", Placements.WIDTH);
        extras.put(CANVAS + "launch_height", Placements.HEIGHT);
      }
    }
    return extras;
  }

  /** Where an LMS reads the set of keys that is its own (LTI-KEYS-01). */
  static String keySet(ToolAddress tool, UUID platform) {
    return tool.base() + "/lti/jwks/" + platform;
  }

  /**
   * The registration itself, as it is sent (Dynamic Registration 1.0).
   *
   * @param platform what we will call the LMS
   */
  Map<String, Object> request(
      PlatformConfiguration lms, Privacy privacy, ToolAddress tool, UUID platform) {
    URI base = tool.base();
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("application_type", "web");
    request.put("response_types", List.of("id_token"));
    request.put("grant_types", List.of("implicit", "client_credentials"));
    request.put("initiate_login_uri", base + "/lti/login");
    request.put("redirect_uris", List.of(tool.launchUri().toString()));
    request.put("client_name", "Creators' Hub");
    request.put("jwks_uri", keySet(tool, platform));
    request.put("logo_uri", base + Placements.ICON);
    request.put("client_uri", base + "/");
    request.put("token_endpoint_auth_method", "private_key_jwt");
    request.put("scope", String.join(" ", scopes));
    request.put("https://purl.imsglobal.org/spec/lti-tool-configuration", tool(lms, privacy, tool));
    return request;
  }

  private Map<String, Object> tool(
      PlatformConfiguration lms, Privacy privacy, ToolAddress address) {
    Map<String, Object> tool = new LinkedHashMap<>();
    tool.put("domain", address.base().getRawAuthority());
    tool.put("target_link_uri", address.launchUri().toString());
    tool.put("description", "An online-marketing module, written with business.");
    tool.put("custom_parameters", variables);
    tool.put("claims", claims);
    tool.put("messages", messages.stream().map(message -> written(message, address)).toList());
    if (lms.product().isCanvas()) {
      tool.put(CANVAS + "privacy_level", privacy.canvasLevel());
      tool.put(CANVAS + "tool_id", "creators-hub");
      tool.put(CANVAS + "vendor", "Creators' Hub");
    }
    return tool;
  }

  private static Map<String, Object> written(Message message, ToolAddress address) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("type", message.type());
    written.put("target_link_uri", address.launchUri().toString());
    if (!message.place().isEmpty()) {
      written.put("label", message.label());
      written.put("icon_uri", address.base() + Placements.ICON);
      written.put("placements", List.of(message.place()));
    }
    written.putAll(message.settings());
    return written;
  }
}
