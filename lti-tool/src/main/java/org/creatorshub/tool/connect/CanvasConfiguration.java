package org.creatorshub.tool.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.deeplink.Placement;
import org.creatorshub.tool.deeplink.Placements;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.registration.Privacy;
import org.creatorshub.tool.registration.Services;

/** Canvas's own description of a tool, for an LTI key by URL (LTI-REG-12). */
final class CanvasConfiguration {
  private CanvasConfiguration() {}

  static Map<String, Object> of(ToolAddress tool) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", "Creators' Hub");
    json.put("description", "An online-marketing module, written with business.");
    json.put("oidc_initiation_url", tool.base() + "/lti/login");
    json.put("target_link_uri", tool.launchUri().toString());
    json.put("scopes", Services.scopes());
    json.put("public_jwk_url", tool.base() + "/lti/jwks");
    json.put("custom_fields", Placements.variables());
    json.put("extensions", List.of(canvas(tool)));
    return json;
  }

  private static Map<String, Object> canvas(ToolAddress tool) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("text", "Creators' Hub");
    settings.put("icon_url", icon(tool));
    settings.put("selection_width", Placements.WIDTH);
    settings.put("selection_height", Placements.HEIGHT);
    settings.put(
        "placements",
        Placements.all().stream().map(placement -> written(placement, tool)).toList());
    Map<String, Object> canvas = new LinkedHashMap<>();
    canvas.put("platform", "canvas.instructure.com");
    canvas.put("domain", tool.base().getRawAuthority());
    canvas.put("tool_id", "creators-hub");
    canvas.put("privacy_level", Privacy.NAMES.canvasLevel());
    canvas.put("settings", settings);
    return canvas;
  }

  private static Map<String, Object> written(Placement placement, ToolAddress tool) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("placement", placement.name());
    written.put("message_type", placement.messageType());
    written.put("target_link_uri", tool.launchUri().toString());
    written.put("text", placement.label());
    written.put("icon_url", icon(tool));
    written.put("enabled", placement.enabled());
    written.put("visibility", placement.visibility());
    written.putAll(placement.settings());
    return written;
  }

  private static String icon(ToolAddress tool) {
    return tool.base() + Placements.ICON;
  }
}
