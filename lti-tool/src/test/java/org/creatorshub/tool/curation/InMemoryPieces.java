package org.creatorshub.tool.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Pieces in memory, for tests of what is made of them. */
public final class InMemoryPieces implements Pieces {
  private record Owned(UUID platform, UUID person, Piece piece) {
    boolean by(UUID aPlatform, UUID aPerson) {
      return platform.equals(aPlatform) && person.equals(aPerson);
    }
  }

  private final Map<List<UUID>, Owned> all = new LinkedHashMap<>();

  @Override
  public List<Piece> of(UUID platform, UUID person) {
    return all.values().stream()
        .filter(one -> one.by(platform, person))
        .map(Owned::piece)
        .sorted(Comparator.comparingInt(Piece::position))
        .toList();
  }

  @Override
  public Optional<Piece> find(UUID platform, UUID person, UUID piece) {
    return of(platform, person).stream().filter(one -> one.id().equals(piece)).findFirst();
  }

  @Override
  public void add(UUID platform, UUID person, Piece piece) {
    all.putIfAbsent(List.of(platform, piece.id()), new Owned(platform, person, piece));
  }

  @Override
  public void save(UUID platform, UUID piece, Edition edition) {
    all.computeIfPresent(
        List.of(platform, piece),
        (key, one) -> {
          List<Edition> editions = new ArrayList<>(one.piece().editions());
          editions.add(edition);
          return new Owned(
              platform, one.person(), changed(one.piece(), one.piece().position(), editions));
        });
  }

  @Override
  public void place(UUID platform, UUID person, UUID piece, int position) {
    all.computeIfPresent(
        List.of(platform, piece),
        (key, one) ->
            one.by(platform, person)
                ? new Owned(
                    platform, person, changed(one.piece(), position, one.piece().editions()))
                : one);
  }

  @Override
  public void remove(UUID platform, UUID person, UUID piece) {
    find(platform, person, piece).ifPresent(one -> all.remove(List.of(platform, piece)));
  }

  private static Piece changed(Piece piece, int position, List<Edition> editions) {
    return new Piece(
        piece.id(),
        piece.origin(),
        position,
        piece.source(),
        piece.said(),
        piece.addedAt(),
        editions);
  }
}
