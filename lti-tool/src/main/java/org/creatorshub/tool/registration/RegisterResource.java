package org.creatorshub.tool.registration;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;

/**
 * {@code /lti/register}: an LMS opens it in a window or frame to register us (LTI Dynamic
 * Registration 1.0).
 */
@Path("/lti/register")
@Produces(MediaType.TEXT_HTML)
public final class RegisterResource {
  private static final Logger LOG = Logger.getLogger(RegisterResource.class);

  private final OpeningRegistration opening;
  private final ConfirmingRegistration confirming;
  private final ToolAddress address;

  public RegisterResource(
      OpeningRegistration opening, ConfirmingRegistration confirming, ToolAddress address) {
    this.opening = opening;
    this.confirming = confirming;
    this.address = address;
  }

  @GET
  public Response open(
      @QueryParam("invitation") @DefaultValue("") String invitation,
      @QueryParam("openid_configuration") @DefaultValue("") String configuration,
      @QueryParam("registration_token") @DefaultValue("") String token) {
    return switch (opening.open(new OpeningRegistration.Asked(invitation, configuration, token))) {
      case OpeningRegistration.Result.Refused(Refusal refusal) -> refused(refusal);
      case OpeningRegistration.Result.Asking(String secret, Consent consent) ->
          Response.ok(RegisterTemplates.consent(secret, consent).render())
              .header(
                  "Content-Security-Policy",
                  ContentPolicy.framedBy(List.of(consent.lms(), configuration)))
              .header("Cache-Control", "no-store")
              .build();
    };
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(
      @RestForm @DefaultValue("") String form,
      @RestForm @DefaultValue("") String names,
      @HeaderParam("Origin") @DefaultValue("null") String origin) {
    if (!ours(origin)) {
      return failed("LTI-REG-07", 403, "This form was not sent from our page.", "");
    }
    Privacy privacy = names.equals("yes") ? Privacy.NAMES : Privacy.NOBODY;
    return switch (confirming.confirm(form, privacy)) {
      case ConfirmingRegistration.Result.Registered registered -> done(registered);
      case ConfirmingRegistration.Result.Failed(String id, String sentence) ->
          failed(id, 409, sentence, "");
      case ConfirmingRegistration.Result.Declined(int status, String text) ->
          failed(
              "LTI-REG-08",
              502,
              "The LMS did not take the registration. It answered " + status + ".",
              text);
    };
  }

  private static Response done(ConfirmingRegistration.Result.Registered registered) {
    LOG.infof(
        "Platform %s registered: %s", registered.platform().id(), registered.platform().issuer());
    TemplateInstance page = RegisterTemplates.done(registered);
    return Response.ok(page.render())
        .header(
            "Content-Security-Policy",
            ContentPolicy.framedBy(
                List.of(
                    registered.platform().issuer(),
                    registered.platform().authUrl().toString(),
                    registered.platform().tokenUrl().toString())))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response failed(String id, int status, String sentence, String words) {
    String reference = RefusalPage.newReference();
    LOG.infof("Registration failed: %s, %s, reference %s", id, sentence, reference);
    return Response.status(status)
        .entity(RegisterTemplates.failed(sentence, words, id, reference).render())
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response refused(Refusal refusal) {
    String reference = RefusalPage.newReference();
    LOG.infof("Registration refused: %s, reference %s", refusal.id(), reference);
    return Response.status(refusal.status())
        .entity(RefusalPage.html(refusal, reference))
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Our pages send no referrer, so a browser may write "null" even for our own forms. */
  private boolean ours(String origin) {
    try {
      return origin.equals("null") || address.isOurs(new URI(origin));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
