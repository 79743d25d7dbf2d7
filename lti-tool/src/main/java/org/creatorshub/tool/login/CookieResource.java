package org.creatorshub.tool.login;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** Tells our own page whether the browser brings our cookie back (LTI-STORE-01). */
@Path("/lti/cookie")
public final class CookieResource {
  @GET
  public Response came(@Context HttpHeaders headers) {
    Map<String, String> cookies = new HashMap<>();
    headers.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
    boolean came = BrowserCookies.lasting(cookies).isPresent();
    return Response.ok("{\"came\":" + came + "}", "application/json")
        .header("Cache-Control", "no-store")
        .build();
  }
}
