package org.creatorshub.tool.credential;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where verifiers look for the issuer's keys: {@code did.json}, and the keys for tokens. */
@Path("/.well-known")
public class WellKnownResource {
  private final PublicDocuments documents;

  public WellKnownResource(PublicDocuments documents) {
    this.documents = documents;
  }

  @GET
  @Path("/did.json")
  @Transactional
  public Response did() {
    return open(documents.did(), "application/did+json");
  }

  @GET
  @Path("/jwks.json")
  @Transactional
  public Response keys() {
    return open(documents.keySet(), "application/jwk-set+json");
  }

  /** Remembered for minutes only: a new key signs at once. */
  private static Response open(String json, String type) {
    return Response.ok(json, type)
        .header("Cache-Control", "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
