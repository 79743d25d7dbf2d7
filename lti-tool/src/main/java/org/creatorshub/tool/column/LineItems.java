package org.creatorshub.tool.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;

/** Columns as AGS writes them, and their addresses. */
public final class LineItems {
  static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  private LineItems() {}

  /** LTI-AGS-02: the sub-path goes before the query, which stays behind. */
  public static URI below(URI lineItem, String part) {
    String text = lineItem.toString();
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    String rest = query < 0 ? "" : text.substring(query);
    return URI.create((path.endsWith("/") ? path : path + "/") + part + rest);
  }

  /** Adds parameters to an address that may have a query already. */
  public static URI with(URI address, Map<String, String> parameters) {
    StringBuilder text = new StringBuilder(address.toString());
    char joint = address.getRawQuery() == null ? '?' : '&';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      text.append(joint)
          .append(parameter.getKey())
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      joint = '&';
    }
    return URI.create(text.toString());
  }

  /** The address of a described column, if it lies where our token may go. */
  static Optional<URI> address(JsonNode item, URI container) {
    try {
      URI address = new URI(item.path("id").asText(""));
      boolean sameHost =
          Objects.equals(address.getScheme(), container.getScheme())
              && Objects.equals(address.getRawAuthority(), container.getRawAuthority());
      return sameHost ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** A column that can be changed and sent back, with all that the LMS wrote there. */
  static Optional<ObjectNode> object(String text) {
    return LenientJson.read(text) instanceof ObjectNode item ? Optional.of(item) : Optional.empty();
  }
}
