package org.creatorshub.tool.launch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.LaunchResult;
import org.creatorshub.tool.login.BrowserCookies;
import org.creatorshub.tool.login.FormFields;
import org.creatorshub.tool.login.PostedForm;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;

/** {@code /lti/stored}: our own page brings what the platform's storage told (LTI-STORE-09). */
@Path("/lti/stored")
public final class StoredLaunchResource {
  private static final Logger LOG = Logger.getLogger(StoredLaunchResource.class);

  private final ClaimingLaunch claiming;
  private final Admitting admitting;
  private final Recognitions recognitions;
  private final Secrets secrets;
  private final ToolAddress address;
  private final Clock clock;

  public StoredLaunchResource(
      ClaimingLaunch claiming,
      Admitting admitting,
      Recognitions recognitions,
      Secrets secrets,
      ToolAddress address,
      Clock clock) {
    this.claiming = claiming;
    this.admitting = admitting;
    this.recognitions = recognitions;
    this.secrets = secrets;
    this.address = address;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response claim(@Context HttpHeaders headers) {
    if (!address.base().toString().equals(headers.getHeaderString("Origin"))) {
      return refuse(
          Refusal.openAgain("LTI-STORE-09", 403, "We could not be sure that you sent this."));
    }
    FormFields fields = PostedForm.fields();
    String handle = fields.single("handle").orElse("");
    boolean click = fields.single("by").filter("click"::equals).isPresent();
    LaunchResult result =
        click
            ? claiming.byClick(handle)
            : claiming.byStorage(handle, fields.single("value").orElse(""));
    return switch (result) {
      case LaunchResult.Refused refused -> refuse(refused.refusal());
      case LaunchResult.Accepted accepted ->
          accept(accepted.launch(), click ? Recognition.CLICK : Recognition.STORAGE);
      case LaunchResult.Waiting waiting -> throw new IllegalStateException("Still no proof");
    };
  }

  private Response accept(Launch launch, Recognition by) {
    String browser = secrets.next();
    AdmittingLaunch.Admitted admitted =
        admitting.admit(new AdmittingLaunch.Ask(launch, Fingerprint.of(browser), false));
    recognitions.note(launch.platform().id(), admitted.session().id(), by, clock.instant());
    return Response.ok("{\"to\":\"" + admitted.path() + "\"}", "application/json")
        .header("Cache-Control", "no-store")
        .header("Set-Cookie", BrowserCookies.setLasting(browser))
        .build();
  }

  private static Response refuse(Refusal refusal) {
    String reference = RefusalPage.newReference();
    LOG.infof("Launch refused: %s, reference %s", refusal.id(), reference);
    return Response.status(refusal.status())
        .type("application/problem+json")
        .header("Cache-Control", "no-store")
        .entity(refusal.problemJson(reference))
        .build();
  }
}
