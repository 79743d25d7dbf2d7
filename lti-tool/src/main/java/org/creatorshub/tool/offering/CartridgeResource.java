package org.creatorshub.tool.offering;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;

/** Where an LMS fetches what a teacher chose to import; the address itself is the permission. */
@Path("/cartridges/{platform}/{course}/{signed}/{file}")
public class CartridgeResource {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private final PackageShelf shelf;
  private final SignedAddresses addresses;

  public CartridgeResource(PackageShelf shelf, SignedAddresses addresses) {
    this.shelf = shelf;
    this.addresses = addresses;
  }

  @GET
  public Response fetch(
      @PathParam("platform") String platform,
      @PathParam("course") String course,
      @PathParam("signed") String signed,
      @PathParam("file") String file) {
    if (!ID.matcher(platform).matches() || !ID.matcher(course).matches()) {
      return refused("HUB-PACKAGE-02", "This address was not made by us.");
    }
    var handed =
        new SignedAddresses.Handed(UUID.fromString(platform), UUID.fromString(course), file);
    return switch (addresses.judge(handed, signed)) {
      case FORGED -> refused("HUB-PACKAGE-02", "This address was not made by us.");
      case EXPIRED ->
          refused("HUB-PACKAGE-03", "This address was good for an hour, which is over.");
      case GOOD -> DownloadMapper.of(shelf, file);
    };
  }

  private static Response refused(String id, String sentence) {
    Refusal refusal = Refusal.openAgain(id, 403, sentence);
    return Response.status(403)
        .type("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .entity(RefusalPage.html(refusal, RefusalPage.newReference()))
        .build();
  }
}
