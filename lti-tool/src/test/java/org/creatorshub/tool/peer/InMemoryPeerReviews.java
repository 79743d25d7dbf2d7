package org.creatorshub.tool.peer;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;

final class InMemoryPeerReviews implements PeerReviews {
  private final Map<UUID, Round> rounds = new LinkedHashMap<>();
  private final Map<UUID, Review> reviews = new LinkedHashMap<>();
  private final Map<UUID, UUID> authors = new HashMap<>();

  /** Says who made a work. */
  void made(UUID item, UUID author) {
    authors.put(item, author);
  }

  @Override
  public boolean open(Round round) {
    boolean there =
        rounds(round.platform(), round.course()).stream()
            .anyMatch(
                one -> one.unit().equals(round.unit()) && one.artefact().equals(round.artefact()));
    if (!there) {
      rounds.put(round.id(), round);
    }
    return !there;
  }

  @Override
  public List<Round> rounds(UUID platform, UUID course) {
    return rounds.values().stream()
        .filter(round -> round.platform().equals(platform) && round.course().equals(course))
        .toList();
  }

  @Override
  public Optional<Round> round(UUID platform, UUID round) {
    return Optional.ofNullable(rounds.get(round)).filter(one -> one.platform().equals(platform));
  }

  @Override
  public void lock(Round round) {}

  @Override
  public void close(Round round, Instant at) {
    rounds.computeIfPresent(
        round.id(),
        (id, old) ->
            new Round(
                old.platform(),
                old.id(),
                old.course(),
                old.unit(),
                old.artefact(),
                old.due(),
                old.reviews(),
                old.anonymous(),
                old.seed(),
                old.openedAt(),
                old.closedAt().or(() -> Optional.of(at))));
  }

  @Override
  public List<Review> of(Round round) {
    return reviews.values().stream().filter(review -> review.round().equals(round.id())).toList();
  }

  @Override
  public Optional<Review> review(UUID platform, UUID review) {
    return Optional.ofNullable(reviews.get(review))
        .filter(one -> round(platform, one.round()).isPresent());
  }

  @Override
  public void ask(Round round, List<Asked> asked, Instant at) {
    for (Asked one : asked) {
      UUID id = UUID.randomUUID();
      reviews.put(
          id,
          new Review(
              id,
              round.id(),
              one.item(),
              one.version(),
              authors.getOrDefault(one.item(), one.item()),
              Optional.of(one.reviewer()),
              new FilledRubric(List.of(), ""),
              0,
              false,
              Optional.empty(),
              Ruling.NONE));
    }
  }

  @Override
  public void drop(Round round, List<UUID> dropped) {
    dropped.forEach(
        id ->
            Optional.ofNullable(reviews.get(id))
                .filter(one -> one.round().equals(round.id()) && !one.begun() && !one.given())
                .ifPresent(one -> reviews.remove(id)));
  }

  @Override
  public void opened(UUID platform, UUID review, Instant at) {
    review(platform, review)
        .ifPresent(
            one ->
                reviews.put(
                    review,
                    new Review(
                        one.id(),
                        one.round(),
                        one.item(),
                        one.version(),
                        one.author(),
                        one.reviewer(),
                        one.filled(),
                        one.revision(),
                        true,
                        one.givenAt(),
                        one.ruling())));
  }

  @Override
  public boolean save(
      UUID platform, UUID review, FilledRubric filled, int revision, Optional<Instant> given) {
    Optional<Review> old =
        review(platform, review).filter(one -> one.revision() == revision && !one.given());
    old.ifPresent(
        one ->
            reviews.put(
                review,
                new Review(
                    one.id(),
                    one.round(),
                    one.item(),
                    one.version(),
                    one.author(),
                    one.reviewer(),
                    filled,
                    revision + 1,
                    true,
                    given,
                    one.ruling())));
    return old.isPresent();
  }

  /** Keeps a decision about a review that was given; false when another came first. */
  boolean rule(UUID platform, UUID review, Ruling ruling) {
    Optional<Review> old =
        review(platform, review)
            .filter(one -> one.given() && one.ruling().number() == ruling.number() - 1);
    old.ifPresent(
        one ->
            reviews.put(
                review,
                new Review(
                    one.id(),
                    one.round(),
                    one.item(),
                    one.version(),
                    one.author(),
                    one.reviewer(),
                    one.filled(),
                    one.revision(),
                    one.begun(),
                    one.givenAt(),
                    ruling)));
    return old.isPresent();
  }
}
