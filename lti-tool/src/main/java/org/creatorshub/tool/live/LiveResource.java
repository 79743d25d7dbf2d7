package org.creatorshub.tool.live;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.Sessions;
import org.creatorshub.tool.session.StoredSession;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The live classroom: a page that also works by itself, and the events that keep it fresh. */
@Path("/dashboard/live")
public class LiveResource {
  private final CurrentSession current;
  private final Sessions sessions;
  private final Scoping scoping;
  private final LookingAround looking;
  private final Rooms rooms;

  @Inject
  public LiveResource(
      CurrentSession current,
      Sessions sessions,
      Scoping scoping,
      LookingAround looking,
      Rooms rooms) {
    this.current = current;
    this.sessions = sessions;
    this.scoping = scoping;
    this.looking = looking;
    this.rooms = rooms;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public Response show(@Context UriInfo address) {
    return ScopeMapper.answer(
        scoping.enter(current, address.getQueryParameters()),
        scope -> Response.ok(LivePage.html(page(scope)), MediaType.TEXT_HTML_TYPE).build());
  }

  private LivePage page(Scope scope) {
    return new LivePage(
        scope.base(),
        scope.query(),
        scope.teacher().contextTitle().orElse("Your course"),
        scope.unit().numberedTitle(),
        looking.look(room(scope)));
  }

  private static Room room(Scope scope) {
    return new Room(scope.cohort(), scope.unit().id());
  }

  /** Not in a transaction: it stays open. Who may not watch is closed at once. */
  @GET
  @Path("/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  public void events(@Context SseEventSink sink, @Context Sse sse, @Context UriInfo address) {
    if (!(scoping.enter(current, address.getQueryParameters())
            instanceof Scoping.Entered.In(Scope scope))
        || !rooms.enter(room(scope), new OpenLine(sink, sse, sessions, scope.teacher().number()))) {
      sink.close();
    }
  }

  /** A connection that ends with its visit. */
  private record OpenLine(SseEventSink sink, Sse sse, Sessions sessions, long number)
      implements Watcher {
    @Override
    public boolean there() {
      return !sink.isClosed() && sessions.byNumber(number).filter(OpenLine::goesOn).isPresent();
    }

    private static boolean goesOn(StoredSession session) {
      return !session.ended();
    }

    @Override
    public void tell(String html) {
      sink.send(sse.newEvent(html));
    }

    @Override
    public void stillHere() {
      sink.send(sse.newEventBuilder().comment("still here").build());
    }

    @Override
    public void end() {
      sink.close();
    }
  }
}
