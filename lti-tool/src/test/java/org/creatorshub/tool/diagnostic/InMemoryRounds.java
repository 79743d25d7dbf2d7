package org.creatorshub.tool.diagnostic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

final class InMemoryRounds implements Rounds {
  private final Map<Place, List<Round>> rounds = new HashMap<>();

  @Override
  public List<Round> of(Place place) {
    return rounds.getOrDefault(place, List.of()).stream()
        .sorted(Comparator.comparing(Round::questionnaire).thenComparing(Round::number))
        .toList();
  }

  @Override
  public boolean start(Place place, Round fresh) {
    boolean taken =
        of(place).stream()
            .anyMatch(
                round ->
                    round.questionnaire().equals(fresh.questionnaire())
                        && round.number() == fresh.number());
    if (!taken) {
      rounds.computeIfAbsent(place, key -> new ArrayList<>()).add(fresh);
    }
    return !taken;
  }

  @Override
  public boolean save(
      Place place, UUID id, Set<String> fields, Map<String, String> answers, Instant at) {
    return change(
        place,
        id,
        round -> {
          Map<String, String> kept = new HashMap<>(round.answers());
          kept.keySet().removeAll(fields);
          kept.putAll(answers);
          return changed(round, round.finishedAt(), kept);
        });
  }

  @Override
  public boolean finish(Place place, UUID id, Instant at) {
    return change(place, id, round -> changed(round, Optional.of(at), round.answers()));
  }

  @Override
  public void forget(Place place) {
    rounds.remove(place);
  }

  private boolean change(Place place, UUID id, java.util.function.UnaryOperator<Round> change) {
    List<Round> mine = rounds.getOrDefault(place, new ArrayList<>());
    for (int at = 0; at < mine.size(); at++) {
      Round round = mine.get(at);
      if (round.id().equals(id) && round.open()) {
        mine.set(at, change.apply(round));
        return true;
      }
    }
    return false;
  }

  private static Round changed(Round old, Optional<Instant> finished, Map<String, String> answers) {
    return new Round(
        old.id(),
        old.questionnaire(),
        old.version(),
        old.number(),
        old.startedAt(),
        finished,
        answers);
  }
}
