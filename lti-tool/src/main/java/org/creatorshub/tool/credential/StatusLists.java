package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which places of the public lists are given out, and which of them are withdrawn. */
public interface StatusLists {
  /** The newest list and how many of its places are given out; list 1 with none at first. */
  Filling filling();

  /** How full a list is. */
  record Filling(int list, int given) {}

  /** Gives a place out; false if it is taken. No place is ever given out again. */
  boolean give(StatusPlace place);

  /** False if it was never given out, or is withdrawn already. */
  boolean revoke(StatusPlace place, Instant at);

  /** Whether it is withdrawn; empty if it was never given out. */
  Optional<Boolean> revoked(StatusPlace place);

  /** The withdrawn places of a list; empty for a list that does not exist. */
  Optional<List<Integer>> revokedOf(int list);
}
