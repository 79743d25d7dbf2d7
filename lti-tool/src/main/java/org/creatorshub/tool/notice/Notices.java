package org.creatorshub.tool.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.Notice;

/** Notices that came in, each kept once. */
public interface Notices {

  /**
   * A kept notice that waits to be worked on.
   *
   * @param course the LMS's id of the course that it is about
   */
  record Waiting(
      UUID platform,
      UUID deployment,
      String id,
      String type,
      Instant sentAt,
      Optional<String> course,
      List<String> origins) {
    public Waiting {
      origins = List.copyOf(origins);
    }
  }

  /** False if a notice of this id, or a message with this nonce, came before (LTI-PNS-02). */
  boolean keep(Notice notice, Instant at);

  /** The oldest that nobody has worked on. */
  List<Waiting> waiting(int most);

  void done(Waiting notice, Instant at);

  /** Removes what was worked on before; how many. A message that old is refused for its age. */
  int forget(Instant before);
}
