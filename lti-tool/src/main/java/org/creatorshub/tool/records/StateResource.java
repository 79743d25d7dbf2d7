package org.creatorshub.tool.records;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.creatorshub.tool.records.ChangingDocuments.Change;

/** {@code /xapi/activities/state}: documents that say how far agents are in activities. */
@Path("/xapi/activities/state")
public class StateResource {
  private final ReadingDocuments reading;
  private final ChangingDocuments changing;

  @Inject
  public StateResource(ReadingDocuments reading, ChangingDocuments changing) {
    this.reading = reading;
    this.changing = changing;
  }

  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    DocumentAsk ask = ReplyMapper.ask(uri, headers, new byte[0]);
    return ReplyMapper.response(reading.reply(ask, DocumentKind.STATE));
  }

  @PUT
  @Transactional
  public Response put(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return change(ReplyMapper.ask(uri, headers, body), Change.PUT);
  }

  @POST
  @Transactional
  public Response post(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return change(ReplyMapper.ask(uri, headers, body), Change.POST);
  }

  @DELETE
  @Transactional
  public Response delete(@Context UriInfo uri, @Context HttpHeaders headers) {
    return change(ReplyMapper.ask(uri, headers, new byte[0]), Change.DELETE);
  }

  private Response change(DocumentAsk ask, Change change) {
    return ReplyMapper.response(changing.reply(ask, DocumentKind.STATE, change));
  }
}
