package org.creatorshub.tool.column;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.tool.lmsclient.LmsCall;

/**
 * The gradebook of one link, as its newest launch described it (LTI-AGS-01).
 *
 * @param ltiLink the link as the LMS knows it
 * @param deployment the deployment as the LMS knows it
 * @param named the only column of the link, if the launch named one (LTI-AGS-04)
 * @param container where the columns of the course are
 * @param otherLinks further links of the same course that we have seen
 */
public record Gradebook(
    String ltiLink,
    String deployment,
    Optional<URI> named,
    Optional<URI> container,
    Set<String> scopes,
    Set<String> otherLinks) {
  public Gradebook {
    scopes = Set.copyOf(scopes);
    otherLinks = Set.copyOf(otherLinks);
  }

  /** Whether this link can be graded at all. */
  public boolean takesScores() {
    return allows(AgsScope.SCORE) && (named.isPresent() || container.isPresent());
  }

  public boolean allows(String scope) {
    return scopes.contains(scope);
  }

  /** The scope under which columns may be looked at. */
  Optional<String> readScope() {
    return Optional.of(AgsScope.LINE_ITEM)
        .filter(this::allows)
        .or(() -> Optional.of(AgsScope.LINE_ITEM_READ).filter(this::allows));
  }

  /** The call in the name of this link's deployment. */
  public LmsCall inOurName(LmsCall call) {
    return call.inDeployment(deployment);
  }
}
