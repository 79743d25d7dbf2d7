package org.creatorshub.tool.launch.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.Platform;

/**
 * What a platform tells outside of any launch (Platform Notification Service 1.0).
 *
 * @param id the platform's own; the same notice may come twice
 * @param nonce of the signed message
 * @param course what it is about
 * @param origins for a copy: ids of the courses that were copied, newest first
 */
public record Notice(
    Platform platform,
    Deployment deployment,
    String id,
    String type,
    String nonce,
    Instant sentAt,
    Optional<Launch.Course> course,
    List<String> origins) {
  public Notice {
    origins = List.copyOf(origins);
  }
}
