package org.creatorshub.tool.keys;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our public keys: {@code /lti/jwks}, and a set for each platform below it (LTI-KEYS-01). */
@Path("/lti/jwks")
public final class JwksResource {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final SigningKeys keys;
  private final KnownPlatforms platforms;

  public JwksResource(SigningKeys keys, KnownPlatforms platforms) {
    this.keys = keys;
    this.platforms = platforms;
  }

  @GET
  public Response keys() {
    return answer(keys.publicKeySet());
  }

  @GET
  @Path("/{platform}")
  public Response keysOf(@PathParam("platform") String platform) {
    if (!ID.matcher(platform).matches()) {
      return Response.status(404).build();
    }
    UUID id = UUID.fromString(platform);
    // An LMS may read the set while its registration is still under way.
    return platforms
        .behind(id)
        .or(() -> Optional.of(id).filter(keys::ownedBy))
        .map(reader -> answer(keys.publicKeySet(reader)))
        .orElseGet(() -> Response.status(404).build());
  }

  private static Response answer(String set) {
    return Response.ok(set, "application/json")
        .header("Cache-Control", "public, max-age=" + Keyring.MAX_AGE.toSeconds())
        .build();
  }
}
