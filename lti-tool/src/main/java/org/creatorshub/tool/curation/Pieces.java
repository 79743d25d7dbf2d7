package org.creatorshub.tool.curation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What learners arranged and added. */
public interface Pieces {
  List<Piece> of(UUID platform, UUID person);

  Optional<Piece> find(UUID platform, UUID person, UUID piece);

  /** Adds it with its editions; one that is there already stays as it is. */
  void add(UUID platform, UUID person, Piece piece);

  void save(UUID platform, UUID piece, Edition edition);

  void place(UUID platform, UUID person, UUID piece, int position);

  void remove(UUID platform, UUID person, UUID piece);
}
