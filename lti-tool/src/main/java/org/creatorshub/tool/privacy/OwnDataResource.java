package org.creatorshub.tool.privacy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.session.LaunchSession;

/** What is stored about the person who asks: shown, handed over, and a request for erasure. */
@Path("/learn/recorded/data")
@Produces(MediaType.TEXT_HTML)
public class OwnDataResource {
  private final CurrentSession current;
  private final ListingPersonalData listing;
  private final ExportingPerson exporting;
  private final ErasureRequests requests;
  private final Clock clock;

  public OwnDataResource(
      CurrentSession current,
      ListingPersonalData listing,
      ExportingPerson exporting,
      ErasureRequests requests,
      Clock clock) {
    this.current = current;
    this.listing = listing;
    this.exporting = exporting;
    this.requests = requests;
    this.clock = clock;
  }

  @GET
  public Response show() {
    LaunchSession session = current.session();
    OwnDataPage page =
        new OwnDataPage(
            current.base(),
            session.csrf(),
            listing.of(session.platform(), session.person()).stream().map(OwnRows::of).toList(),
            requests
                .askedAt(session.platform(), session.person())
                .map(at -> Phrase.of("data_asked", at))
                .orElse(null));
    return Response.ok(Templates.own(page).render()).build();
  }

  @GET
  @Path("/everything.zip")
  public Response export() {
    LaunchSession session = current.session();
    return exporting
        .of(session.platform(), session.person(), ExportingPerson.Reader.THEMSELVES)
        .map(OwnDataResource::zip)
        .orElseGet(() -> Response.status(404).build());
  }

  private static Response zip(ExportingPerson.Export export) {
    StreamingOutput content = export::to;
    return Response.ok(content, "application/zip")
        .header("Content-Disposition", "attachment; filename=\"my-data.zip\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("/erasure")
  @Transactional
  public Response ask() {
    LaunchSession session = current.session();
    requests.ask(session.platform(), session.person(), session.context(), clock.instant());
    return back();
  }

  @POST
  @Path("/erasure/withdraw")
  @Transactional
  public Response withdraw() {
    requests.withdraw(current.session().platform(), current.session().person());
    return back();
  }

  private Response back() {
    return Response.seeOther(URI.create(current.base() + "/learn/recorded/data#erasure")).build();
  }
}
