package org.creatorshub.tool.launch;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorshub.tool.launch.check.RequestIsAForm;
import org.creatorshub.tool.platform.ContentPolicy;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalPage;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Turns away what cannot be a launch before its body is read (LTI-LAUNCH-01). */
final class LaunchFilter {
  @ServerRequestFilter(preMatching = true)
  public @Nullable Response judge(ContainerRequestContext request) {
    if (!request.getUriInfo().getRequestUri().getRawPath().equals("/lti/launch")) {
      return null;
    }
    String type = Optional.ofNullable(request.getHeaderString("Content-Type")).orElse("");
    return RequestIsAForm.check(request.getMethod(), type, length(request))
        .map(LaunchFilter::refuse)
        .orElse(null);
  }

  private static long length(ContainerRequestContext request) {
    String header = request.getHeaderString("Content-Length");
    return header != null && header.matches("[0-9]{1,12}") ? Long.parseLong(header) : -1;
  }

  private static Response refuse(Refusal refusal) {
    return Response.status(refusal.status())
        .type("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", ContentPolicy.framedByAnyone())
        .entity(RefusalPage.html(refusal, RefusalPage.newReference()))
        .build();
  }
}
