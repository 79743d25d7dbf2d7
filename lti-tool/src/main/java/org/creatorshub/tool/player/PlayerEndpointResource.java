package org.creatorshub.tool.player;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.document.Document;
import org.creatorshub.reporting.document.Shelf;
import org.jspecify.annotations.Nullable;

/** The record store as a launched unit sees it: no more of it than its launch. */
@Path("/cmi5")
public class PlayerEndpointResource {
  private static final String JSON = "application/json";
  private final GivingToken tokens;
  private final TakingStatements statements;
  private final LaunchedRecords records;
  private final Clock clock;

  public PlayerEndpointResource(
      GivingToken tokens, TakingStatements statements, LaunchedRecords records, Clock clock) {
    this.tokens = tokens;
    this.statements = statements;
    this.records = records;
    this.clock = clock;
  }

  /** Errors are told with status 200 (cmi5, 8.2.3). */
  @POST
  @Path("/fetch/{platform}/{session}/{secret}")
  @Transactional
  public Response fetch(
      @PathParam("platform") String platform,
      @PathParam("session") String session,
      @PathParam("secret") String secret) {
    String body =
        tokens
            .give(platform, session, secret)
            .map(token -> "{\"auth-token\":\"" + token + "\"}")
            .orElse(
                "{\"error-code\":\"1\",\"error-text\":\"This address was used before, or its time"
                    + " is over. Open the unit again.\"}");
    return answer(200, body);
  }

  @PUT
  @Path("/xapi/statements")
  @Transactional
  public Response put(
      @HeaderParam("Authorization") @Nullable String authorization,
      @QueryParam("statementId") @DefaultValue("") String id,
      byte[] body) {
    if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      return refused(400, "The statementId is no UUID.");
    }
    return as(
        authorization,
        session -> told(statements.take(session, body, Optional.of(UUID.fromString(id))), 204));
  }

  @POST
  @Path("/xapi/statements")
  @Transactional
  public Response post(@HeaderParam("Authorization") @Nullable String authorization, byte[] body) {
    return as(
        authorization, session -> told(statements.take(session, body, Optional.empty()), 200));
  }

  @GET
  @Path("/xapi/activities/state")
  public Response state(
      @HeaderParam("Authorization") @Nullable String authorization,
      @QueryParam("stateId") @DefaultValue("") String state,
      @QueryParam("activityId") @DefaultValue("") String activity,
      @QueryParam("agent") @DefaultValue("") String agent,
      @QueryParam("registration") @DefaultValue("") String registration) {
    var ask = new LaunchedRecords.Ask(state, activity, agent, registration);
    return inShelf(
        authorization,
        ask,
        shelf ->
            records
                .find(shelf, state)
                .map(
                    found ->
                        Response.ok(found.content(), found.contentType())
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Content-Security-Policy", "sandbox; default-src 'none'")
                            .header("Cache-Control", "no-store")
                            .header("ETag", '"' + found.etag() + '"')
                            .header("X-Experience-API-Version", "1.0.3")
                            .build())
                .orElseGet(() -> refused(404, "There is no such state.")));
  }

  @PUT
  @Path("/xapi/activities/state")
  @Transactional
  public Response keepState(
      @HeaderParam("Authorization") @Nullable String authorization,
      @HeaderParam("Content-Type") @DefaultValue("application/octet-stream") String type,
      @QueryParam("stateId") @DefaultValue("") String state,
      @QueryParam("activityId") @DefaultValue("") String activity,
      @QueryParam("agent") @DefaultValue("") String agent,
      @QueryParam("registration") @DefaultValue("") String registration,
      byte[] body) {
    var ask = new LaunchedRecords.Ask(state, activity, agent, registration);
    return inShelf(
        authorization,
        ask,
        shelf ->
            !state.isEmpty()
                    && records.keep(shelf, state, new Document(type, body, clock.instant()))
                ? answer(204, "")
                : refused(403, "This state is not the unit’s to write."));
  }

  /** The player’s own wishes: nothing is kept of them yet, so there are none. */
  @GET
  @Path("/xapi/agents/profile")
  public Response preferences(@HeaderParam("Authorization") @Nullable String authorization) {
    return as(
        authorization,
        session -> answer(200, "{\"languagePreference\":\"\",\"audioPreference\":\"on\"}"));
  }

  @GET
  @Path("/xapi/about")
  public Response about() {
    return answer(200, "{\"version\":[\"1.0.3\"]}");
  }

  private Response inShelf(
      @Nullable String authorization, LaunchedRecords.Ask ask, Function<Shelf, Response> answer) {
    return as(
        authorization,
        session ->
            records
                .shelf(session, ask)
                .map(answer)
                .orElseGet(() -> refused(403, "This token is for another launch.")));
  }

  private Response as(@Nullable String authorization, Function<UnitSession, Response> answer) {
    return tokens
        .holder(Optional.ofNullable(authorization))
        .map(answer)
        .orElseGet(() -> refused(401, "The token is missing, unknown or over."));
  }

  private static Response told(Told told, int well) {
    return switch (told) {
      case Told.Kept(String json) -> answer(well, well == 204 ? "" : json);
      case Told.Refused(int status, String sentence) -> refused(status, sentence);
    };
  }

  private static Response refused(int status, String sentence) {
    String safe = sentence.replaceAll("[\\\\\"\\p{Cntrl}]", " ");
    return answer(status, "{\"status\":" + status + ",\"detail\":\"" + safe + "\"}");
  }

  private static Response answer(int status, String json) {
    Response.ResponseBuilder answer =
        Response.status(status)
            .header("Cache-Control", "no-store")
            .header("X-Experience-API-Version", "1.0.3");
    return json.isEmpty() ? answer.build() : answer.type(JSON).entity(json).build();
  }
}
