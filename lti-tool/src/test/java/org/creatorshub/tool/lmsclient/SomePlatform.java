package org.creatorshub.tool.lmsclient;

import java.net.URI;
import java.util.UUID;
import org.creatorshub.tool.platform.Platform;

/** Platforms for tests. */
public final class SomePlatform {
  public static final URI ITEM = URI.create("https://lms.example/services/5/lineitem?type_id=2");

  private SomePlatform() {}

  public static Platform some() {
    return at("https://lms.example");
  }

  public static Platform at(String base) {
    return new Platform(
        UUID.fromString("00000000-0000-4000-8000-000000000001"),
        base,
        "client-1",
        "LMS of a test",
        URI.create(base + "/auth"),
        URI.create(base + ScriptedTransport.TOKEN_PATH),
        base + ScriptedTransport.TOKEN_PATH,
        URI.create(base + "/jwks"),
        true);
  }
}
