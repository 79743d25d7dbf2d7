package org.creatorshub.tool.learner;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.creatorshub.tool.allowance.AllowingLearner;
import org.creatorshub.tool.logbook.Logbook;
import org.jboss.resteasy.reactive.RestForm;

/** One learner of a teacher's course. Every look at it is noted. */
@Path(LearnerMapper.PATH)
@Produces(MediaType.TEXT_HTML)
public class LearnerResource {
  private final LearnerMapper learner;
  private final AllowingLearner allowing;
  private final Logbook log;

  LearnerResource(LearnerMapper learner, AllowingLearner allowing, Logbook log) {
    this.learner = learner;
    this.allowing = allowing;
    this.log = log;
  }

  @GET
  @Transactional
  public Response show(@PathParam("person") String person, @Context UriInfo address) {
    return learner.inside(
        person,
        address,
        (scope, found) -> {
          log.looked(scope.teacher(), "the learner’s page", found.learner().person());
          return learner.page(200, scope, found, "", "");
        });
  }

  @POST
  @Path("/extend")
  @Transactional
  public Response extend(
      @PathParam("person") String person,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String day,
      @Context UriInfo address) {
    return learner.inside(
        person,
        address,
        (scope, found) ->
            learner.decided(
                scope,
                found,
                allowing.extend(scope.teacher(), found.learner().person(), unit, day)));
  }

  @POST
  @Path("/another")
  @Transactional
  public Response giveAttempt(
      @PathParam("person") String person,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String seen,
      @Context UriInfo address) {
    int known = seen.matches("[0-9]{1,3}") ? Integer.parseInt(seen) : 0;
    return learner.inside(
        person,
        address,
        (scope, found) ->
            learner.decided(
                scope,
                found,
                allowing.giveAttempt(scope.teacher(), found.learner().person(), unit, known)));
  }
}
