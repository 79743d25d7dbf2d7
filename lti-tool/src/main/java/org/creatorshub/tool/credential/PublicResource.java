package org.creatorshub.tool.credential;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.credential.HostedForm.Answer;

/** What strangers read to check a badge: open to everybody, about nobody. */
@Path("/credentials")
public class PublicResource {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json";
  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private static final String ACHIEVEMENT = "/achievements/{key}/{version}";
  private final PublicDocuments documents;
  private final HostedForm hosted;
  private final TakingBadge taking;
  private final Issuer issuer;

  public PublicResource(
      PublicDocuments documents, HostedForm hosted, TakingBadge taking, Issuer issuer) {
    this.documents = documents;
    this.hosted = hosted;
    this.taking = taking;
    this.issuer = issuer;
  }

  @GET
  @Path("/issuer")
  public Response issuer(@Context HttpHeaders headers) {
    return wantsJson(headers)
        ? open(Optional.of(documents.profile()), JSON, 3600)
        : Response.ok(BadgeTemplates.issuer(issuer).render(), HTML).build();
  }

  @GET
  @Path("/keys/{kid}.json")
  @Transactional
  public Response key(@PathParam("kid") String kid) {
    return open(documents.key(kid), "application/jwk+json", 300);
  }

  @GET
  @Path("/status/{list: [1-9][0-9]{0,5}}")
  @Transactional
  public Response status(@PathParam("list") int list) {
    return open(documents.status(list), JSON, 3600);
  }

  @GET
  @Path(ACHIEVEMENT)
  @Transactional
  public Response achievement(
      @PathParam("key") String key,
      @PathParam("version") String version,
      @Context HttpHeaders headers) {
    return documents
        .achievement(key, version)
        .map(
            json ->
                wantsJson(headers)
                    ? open(Optional.of(json.toString()), JSON, 86_400)
                    : Response.ok(
                            BadgeTemplates.achievement(
                                    AchievementPage.of(
                                        json, AchievementJson.path(key, version), issuer))
                                .render(),
                            HTML)
                        .build())
        .orElseGet(
            () ->
                Response.status(404).type(HTML).entity(BadgeTemplates.missing().render()).build());
  }

  @GET
  @Path(ACHIEVEMENT + "/badge.png")
  public Response png(@PathParam("key") String key) {
    return open(taking.png(key), "image/png", 86_400);
  }

  @GET
  @Path(ACHIEVEMENT + "/badge.svg")
  public Response svg(@PathParam("key") String key) {
    return open(taking.svg(key), "image/svg+xml", 86_400);
  }

  @GET
  @Path("/case/CFPackages/{id}")
  @Transactional
  public Response outcomes(@PathParam("id") String id) {
    return open(documents.outcomes(id), JSON, 3600);
  }

  @GET
  @Path("/case/CFItems/{id}")
  @Transactional
  public Response outcome(@PathParam("id") String id) {
    return open(documents.outcome(id), JSON, 3600);
  }

  @GET
  @Path("/hosted/issuer")
  public Response hostedIssuer() {
    return open(Optional.of(hosted.issuerProfile()), JSON, 3600);
  }

  @GET
  @Path("/hosted/classes/{key}/{version}")
  @Transactional
  public Response hostedClass(@PathParam("key") String key, @PathParam("version") String version) {
    return open(
        documents.achievement(key, version).map(json -> hosted.badgeClass(key, version, json)),
        JSON,
        3600);
  }

  @GET
  @Path("/hosted/{id: " + ID + "}")
  @Transactional
  public Response assertion(@PathParam("id") String id) {
    Optional<Answer> answer = hosted.assertion(UUID.fromString(id));
    return answer
        .map(
            found ->
                switch (found) {
                  case Answer.Valid(String json) -> open(Optional.of(json), JSON, 300);
                  case Answer.Gone(String json) ->
                      Response.status(410).type(JSON).entity(json).build();
                })
        .orElseGet(() -> open(Optional.empty(), JSON, 0));
  }

  /** Pages of other sites may read it too. */
  private static Response open(Optional<?> document, String type, int seconds) {
    return document
        .map(
            found -> Response.ok(found, type).header("Cache-Control", "public, max-age=" + seconds))
        .orElseGet(() -> Response.status(404).type(JSON).entity("{}"))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  private static boolean wantsJson(HttpHeaders headers) {
    String accept = headers.getHeaderString("Accept");
    return accept != null && accept.contains("json") && !accept.contains("text/html");
  }
}
