package org.creatorshub.tool.attention;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.session.CurrentSession;
import org.jboss.resteasy.reactive.RestForm;

/** Where teachers wait and see, and change the rules of their course. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
public class AttentionResource {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private final CurrentSession current;
  private final Scoping scoping;
  private final Waiting waiting;
  private final KeepingRules rules;

  public AttentionResource(
      CurrentSession current, Scoping scoping, Waiting waiting, KeepingRules rules) {
    this.current = current;
    this.scoping = scoping;
    this.waiting = waiting;
    this.rules = rules;
  }

  /** The button "Wait and see"; back to the list. */
  @POST
  @Path("/attention/wait")
  @Transactional
  public Response waitAndSee(
      @RestForm @DefaultValue("") String person,
      @RestForm @DefaultValue("") String flag,
      @RestForm @DefaultValue("") String days,
      @RestForm @DefaultValue("") String note,
      @Context UriInfo address) {
    return inside(
        address,
        scope -> {
          if (UUID_TEXT.matcher(person).matches() && days.matches("[0-9]{1,3}")) {
            waiting.until(
                scope.teacher(), UUID.fromString(person), flag, Integer.parseInt(days), note);
          }
          return Response.seeOther(URI.create(scope.address("/dashboard"))).build();
        });
  }

  @GET
  @Path("/rules")
  @Transactional
  public Response rules(@Context UriInfo address) {
    return inside(address, scope -> page(200, "", ""));
  }

  @POST
  @Path("/rules")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(MultivaluedMap<String, String> form, @Context UriInfo address) {
    return inside(
        address,
        scope ->
            rules
                .keep(scope.teacher(), Map.copyOf(form))
                .map(wrong -> page(422, "", wrong))
                .orElseGet(() -> page(200, "Kept, for the whole teaching team.", "")));
  }

  private Response page(int status, String said, String error) {
    RulesPage page = rules.show(current.session(), current.base(), said, error);
    return Response.status(status).entity(AttentionTemplates.rules(page).render()).build();
  }

  private Response inside(UriInfo address, Function<Scope, Response> answer) {
    return ScopeMapper.answer(scoping.enter(current, address.getQueryParameters()), answer);
  }
}
