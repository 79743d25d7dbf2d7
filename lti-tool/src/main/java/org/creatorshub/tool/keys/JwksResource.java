package org.creatorshub.tool.keys;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /lti/jwks}: our public keys (LTI-KEYS-01). */
@Path("/lti/jwks")
public final class JwksResource {
  private final SigningKeys keys;

  public JwksResource(SigningKeys keys) {
    this.keys = keys;
  }

  @GET
  public Response keys() {
    return Response.ok(keys.publicKeySet(), "application/json")
        .header("Cache-Control", "public, max-age=3600")
        .build();
  }
}
