package org.creatorshub.tool.diagnostic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.tool.portfolio.Place;

final class InMemorySharings implements Sharings {
  private final Rounds rounds;
  private final Map<Place, List<Sharing>> all = new LinkedHashMap<>();

  InMemorySharings(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Optional<Sharing> of(Place place) {
    List<Sharing> mine = all.getOrDefault(place, List.of());
    return mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast());
  }

  @Override
  public boolean agree(Place place, Sharing fresh) {
    return of(place).filter(Sharing::stands).isEmpty()
        && all.computeIfAbsent(place, key -> new ArrayList<>()).add(fresh);
  }

  @Override
  public boolean withdraw(Place place, Instant at) {
    Optional<Sharing> standing = of(place).filter(Sharing::stands);
    standing.ifPresent(
        one -> {
          List<Sharing> mine = all.getOrDefault(place, new ArrayList<>());
          mine.set(
              mine.size() - 1,
              new Sharing(one.id(), one.version(), one.words(), one.givenAt(), Optional.of(at)));
        });
    return standing.isPresent();
  }

  @Override
  public int count(UUID platform, UUID course) {
    return (int) standing(platform, course).count();
  }

  @Override
  public List<Round> shared(UUID platform, UUID course, String questionnaire, String version) {
    return standing(platform, course)
        .flatMap(
            place ->
                rounds.of(place).stream()
                    .filter(round -> round.questionnaire().equals(questionnaire))
                    .filter(round -> round.version().equals(version) && !round.open())
                    .max(Comparator.comparing(Round::number))
                    .stream())
        .toList();
  }

  private Stream<Place> standing(UUID platform, UUID course) {
    return all.keySet().stream()
        .filter(place -> place.platform().equals(platform) && place.course().equals(course))
        .filter(place -> of(place).filter(Sharing::stands).isPresent())
        .sorted(Comparator.comparing(place -> of(place).orElseThrow().givenAt()));
  }
}
