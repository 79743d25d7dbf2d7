package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The administrator's corner: installing tools, switching them on, choosing one. */
final class ToolRoutes {
  private final Campus campus;
  private final RegistrationTokens tokens;
  private final ToolRegistration registration;

  ToolRoutes(Campus campus) {
    this.campus = campus;
    this.tokens = new RegistrationTokens(campus);
    this.registration = new ToolRegistration(campus, tokens);
  }

  List<Route> all() {
    PlatformDescription description = new PlatformDescription(campus, tokens);
    return List.of(
        Route.of("GET", "/tools", (request, path) -> list()),
        Route.of("GET", "/tools/install", (request, path) -> install(request)),
        Route.of("POST", "/tools/([a-z0-9-]+)/on", (request, path) -> changed(path, true)),
        Route.of("POST", "/tools/([a-z0-9-]+)/use", (request, path) -> changed(path, false)),
        Route.of(
            "GET",
            "/\\.well-known/openid-configuration",
            (request, path) -> description.answer(request)),
        Route.of("POST", "/tools/registration", (request, path) -> registration.answer(request)));
  }

  private Answer list() {
    String rows = campus.tools().all().stream().map(this::row).collect(Collectors.joining());
    return Answer.page(
        Pages.page(
            "Tools",
            """
            <h1>Tools of Sandbox University</h1>
            <p>You are the administrator here. This LMS behaves like %s.</p>
            <table><thead><tr><th>Tool</th><th>Client ID</th><th>Deployment</th><th>State</th>
            <th>Change</th></tr></thead><tbody>%s</tbody></table>
            <h2>Install a tool</h2>
            <form class="install" method="get" action="/tools/install">
            <p><label for="url">Tool URL for registration</label></p>
            <p><input id="url" name="url" type="url" required size="60" autocomplete="off" value="%s"></p>
            <p><button>Add the tool</button></p></form>
            <p><a href="/">Back to the people</a></p>
            """
                .formatted(
                    campus.manners().now().product(), rows, escape(campus.tools().suggestion()))));
  }

  private String row(InstalledTool tool) {
    boolean used = campus.tools().inUse().clientId().equals(tool.clientId());
    String change =
        used
            ? ""
            : """
            <form method="post" action="/tools/%s/%s"><button>%s</button></form>
            """
                .formatted(
                    escape(tool.clientId()),
                    tool.active() ? "use" : "on",
                    tool.active() ? "Use in the course" : "Activate");
    String state = used ? "used in the course" : tool.active() ? "active" : "pending";
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            escape(tool.name()),
            escape(tool.clientId()),
            escape(tool.deployment().orElse("none yet")),
            state,
            change);
  }

  /** The tool's own page in a frame, with our address and a fresh token; it closes by message. */
  private Answer install(Request request) {
    String url = request.query().text("url");
    if (!url.matches("https?://[^\\s\"<>]+")) {
      return Answer.text(400, "This is not an address");
    }
    String source =
        url
            + (url.contains("?") ? "&" : "?")
            + "openid_configuration="
            + encoded(campus.address("/.well-known/openid-configuration"))
            + "&registration_token="
            + encoded(tokens.make());
    return Answer.page(
        Pages.page(
            "Install a tool",
            """
            <h1>Install a tool</h1>
            <p class="tools"><a href="/tools">Back to the tools</a></p>
            <iframe class="tool" data-until-close="/tools" title="Registration of the tool" src="%s"></iframe>
            """
                .formatted(escape(source))));
  }

  private Answer changed(Matcher path, boolean on) {
    Optional<InstalledTool> tool = campus.tools().of(path.group(1));
    if (tool.isEmpty()) {
      return Answer.text(404, "No such tool");
    }
    InstalledTool changed =
        on
            ? tool.get()
                .switchedOn(tool.get().deployment().orElseGet(campus.tools()::nextDeployment))
            : tool.get();
    if (on) {
      campus.tools().put(changed);
    }
    campus.tools().use(changed);
    return Answer.redirect(URI.create(campus.address("/tools")).toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
