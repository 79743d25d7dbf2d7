package org.creatorshub.tool.launch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.check.CheckingLaunch;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.LaunchForm;
import org.creatorshub.tool.launch.check.LaunchResult;
import org.creatorshub.tool.login.BrowserCookies;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.login.PostedForm;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;

/** {@code /lti/launch}: takes the signed launch and opens a session. */
@Path("/lti/launch")
public final class LaunchResource {
  private static final Logger LOG = Logger.getLogger(LaunchResource.class);

  private final CheckingLaunch checking;
  private final Admitting admitting;
  private final Secrets secrets;
  private final HoldingLaunch holding;

  public LaunchResource(
      CheckingLaunch checking, Admitting admitting, Secrets secrets, HoldingLaunch holding) {
    this.checking = checking;
    this.admitting = admitting;
    this.secrets = secrets;
    this.holding = holding;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response launch(@Context HttpHeaders headers) {
    FormFields fields = PostedForm.fields();
    Map<String, String> cookies = new HashMap<>();
    headers.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
    Optional<String> state = fields.single("state");
    Set<Fingerprint> browsers = BrowserCookies.forState(cookies, state);
    // Checks may ask the platform for its keys: no transaction waits for that.
    return switch (checking.check(new LaunchForm(fields, browsers))) {
      case LaunchResult.Refused refused -> refuse(refused);
      case LaunchResult.Waiting waiting -> hold(waiting, fields);
      case LaunchResult.Accepted accepted -> accept(accepted, cookies, state.orElseThrow());
    };
  }

  private Response accept(
      LaunchResult.Accepted accepted, Map<String, String> cookies, String state) {
    Optional<String> known = BrowserCookies.lasting(cookies);
    String browser = known.orElseGet(secrets::next);
    AdmittingLaunch.Admitted admitted =
        admitting.admit(
            new AdmittingLaunch.Ask(accepted.launch(), Fingerprint.of(browser), known.isPresent()));
    return Response.status(303)
        .header("Location", admitted.path())
        .header("Cache-Control", "no-store")
        .header("Set-Cookie", BrowserCookies.setLasting(browser))
        .header("Set-Cookie", BrowserCookies.dropForLogin(state))
        .build();
  }

  /** Only the LMS of the launch may frame this page, which has a button. */
  private Response hold(LaunchResult.Waiting waiting, FormFields fields) {
    Launch launch = waiting.launch();
    String handle = holding.hold(launch.platform().id(), fields);
    String page =
        LaunchTemplates.waiting(
                handle,
                waiting.key(),
                fields.single("lti_storage_target").orElse(waiting.target()),
                ToolAddress.originOf(launch.platform().authUrl()))
            .render();
    List<String> sent = launch.returnUrl().map(URI::toString).stream().toList();
    return Response.ok(page, "text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", ContentPolicy.framedBy(launch.platform(), sent))
        .build();
  }

  private static Response refuse(LaunchResult.Refused refused) {
    String reference = RefusalPage.newReference();
    LOG.infof(
        "Launch refused: %s, %s, reference %s", refused.refusal().id(), refused.trace(), reference);
    return Response.status(refused.refusal().status())
        .type("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .entity(RefusalPage.html(refused.refusal(), reference))
        .build();
  }
}
