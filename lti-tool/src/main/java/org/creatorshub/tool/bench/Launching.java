package org.creatorshub.tool.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One whole launch on one connection: login initiation, signed launch, landing page. */
final class Launching {
  private final URI tool;
  private final BenchPlatform platform;
  private final String target;
  private final String loginPath;

  Launching(URI tool, BenchPlatform platform) {
    this.tool = tool;
    this.platform = platform;
    this.target = tool + "/lti/launch";
    this.loginPath =
        "/lti/login?iss="
            + encoded(platform.issuer())
            + "&client_id="
            + platform.clientId()
            + "&target_link_uri="
            + encoded(target)
            + "&login_hint=";
  }

  static boolean landed(HttpConnection.Answer page) {
    return page.status() == 200 && page.text().contains("</html>");
  }

  /** What the tool asks of the platform at the end of a login. */
  record Announced(String subject, String state, String nonce) {}

  /** Answers the first page after the redirects. */
  HttpConnection.Answer launch(HttpConnection connection, String subject) throws IOException {
    Announced login = announce(connection, subject);
    return land(connection, signed(login));
  }

  /** Login initiation. */
  Announced announce(HttpConnection connection, String subject) throws IOException {
    String redirect = connection.get(loginPath + encoded(subject)).location();
    return new Announced(subject, parameter(redirect, "state"), parameter(redirect, "nonce"));
  }

  /** The platform's part: the form that it lets the browser post. */
  String signed(Announced login) {
    return "state="
        + encoded(login.state())
        + "&id_token="
        + platform.signedLaunch(login.subject(), login.nonce(), target);
  }

  /** The signed launch and the first page. */
  HttpConnection.Answer land(HttpConnection connection, String form) throws IOException {
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
