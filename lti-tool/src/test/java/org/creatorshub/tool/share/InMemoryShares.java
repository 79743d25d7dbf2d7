package org.creatorshub.tool.share;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

final class InMemoryShares implements Shares {
  private record View(UUID share, Optional<Fingerprint> visit, Instant at) {}

  private final Map<Fingerprint, Share> shares = new LinkedHashMap<>();
  private final List<View> views = new ArrayList<>();

  @Override
  public void add(Share share, Fingerprint token) {
    shares.put(token, share);
  }

  @Override
  public Optional<Share> byToken(Fingerprint token) {
    return Optional.ofNullable(shares.get(token));
  }

  @Override
  public List<Used> of(UUID platform, UUID person) {
    return shares.values().stream()
        .filter(one -> one.platform().equals(platform) && one.person().equals(person))
        .map(
            one ->
                new Used(
                    one,
                    lockedViews(one),
                    views.reversed().stream()
                        .filter(view -> view.share().equals(one.id()))
                        .map(View::at)
                        .toList()))
        .toList()
        .reversed();
  }

  @Override
  public boolean revoke(UUID platform, UUID person, UUID share, Instant at) {
    return change(
        share,
        one ->
            one.platform().equals(platform)
                && one.person().equals(person)
                && one.revokedAt().isEmpty(),
        one -> with(one, Optional.of(at), one.wrong(), one.wrongAt()));
  }

  @Override
  public int lockedViews(Share share) {
    return (int) views.stream().filter(view -> view.share().equals(share.id())).count();
  }

  @Override
  public void opened(Share share, Optional<Fingerprint> visit, Instant at) {
    views.add(new View(share.id(), visit, at));
  }

  @Override
  public boolean visits(Share share, Fingerprint visit, Instant since) {
    return views.stream()
        .anyMatch(
            view ->
                view.share().equals(share.id())
                    && view.visit().filter(visit::equals).isPresent()
                    && view.at().isAfter(since));
  }

  @Override
  public void wrong(Share share, int times, Instant at) {
    change(share.id(), one -> true, one -> with(one, one.revokedAt(), times, Optional.of(at)));
  }

  private boolean change(
      UUID id,
      java.util.function.Predicate<Share> fitting,
      java.util.function.UnaryOperator<Share> changing) {
    for (Map.Entry<Fingerprint, Share> entry : shares.entrySet()) {
      if (entry.getValue().id().equals(id) && fitting.test(entry.getValue())) {
        entry.setValue(changing.apply(entry.getValue()));
        return true;
      }
    }
    return false;
  }

  private static Share with(
      Share one, Optional<Instant> revoked, int wrong, Optional<Instant> wrongAt) {
    return new Share(
        one.id(),
        one.platform(),
        one.person(),
        one.audience(),
        one.label(),
        one.shownName(),
        one.passphrase(),
        one.mostViews(),
        one.createdAt(),
        one.expiresAt(),
        revoked,
        wrong,
        wrongAt);
  }
}
