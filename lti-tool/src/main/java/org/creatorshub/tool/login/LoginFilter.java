package org.creatorshub.tool.login;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** An announcement comes by GET or POST, by nothing else (LTI-LOGIN-01). */
final class LoginFilter {
  private static final Set<String> METHODS = Set.of("GET", "POST");
  private static final Refusal OTHER =
      Refusal.openAgain("LTI-LOGIN-01", 405, "A sign-in is not announced in this way.");

  @ServerRequestFilter(preMatching = true)
  public @Nullable Response judge(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getRawPath();
    boolean announced = path.equals("/lti/login") || path.startsWith("/lti/login/");
    if (!announced || METHODS.contains(request.getMethod())) {
      return null;
    }
    return Response.status(OTHER.status())
        .type("text/html;charset=UTF-8")
        .header("Allow", "GET, POST")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .entity(RefusalPage.html(OTHER, RefusalPage.newReference()))
        .build();
  }
}
