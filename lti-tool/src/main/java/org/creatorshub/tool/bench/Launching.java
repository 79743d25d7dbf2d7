package org.creatorshub.tool.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** One whole launch on one connection: login initiation, signed launch, landing page. */
final class Launching {
  private final URI tool;
  private final BenchPlatform platform;
  private final AtomicLong people;

  Launching(URI tool, BenchPlatform platform, AtomicLong people) {
    this.tool = tool;
    this.platform = platform;
    this.people = people;
  }

  /** Launches ever new people. */
  Load.Action newPeople() {
    HttpConnection connection = new HttpConnection(tool);
    return () -> {
      connection.forgetCookies();
      return landed(launch(connection, "p" + people.incrementAndGet()));
    };
  }

  static boolean landed(HttpConnection.Answer page) {
    return page.status() == 200 && page.text().contains("</html>");
  }

  /** Answers the first page after the redirects. */
  HttpConnection.Answer launch(HttpConnection connection, String subject) throws IOException {
    String target = tool + "/lti/launch";
    HttpConnection.Answer login =
        connection.get(
            "/lti/login?iss="
                + encoded(platform.issuer())
                + "&client_id="
                + platform.clientId()
                + "&login_hint="
                + subject
                + "&target_link_uri="
                + encoded(target));
    String redirect = login.location();
    String form =
        "state="
            + encoded(parameter(redirect, "state"))
            + "&id_token="
            + platform.signedLaunch(subject, parameter(redirect, "nonce"), target);
    return follow(connection, connection.post("/lti/launch", form));
  }

  /** Follows redirects inside the tool. */
  HttpConnection.Answer follow(HttpConnection connection, HttpConnection.Answer answer)
      throws IOException {
    HttpConnection.Answer at = answer;
    for (int hops = 0; hops < 6 && at.status() >= 300 && at.status() < 400; hops++) {
      URI next = tool.resolve(at.location());
      String query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
      at = connection.get(next.getRawPath() + query);
    }
    return at;
  }

  private static String parameter(String url, String name) {
    int query = url.indexOf('?');
    for (String pair : url.substring(query + 1).split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    throw new IllegalStateException("The login did not lead to the platform; no " + name);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
