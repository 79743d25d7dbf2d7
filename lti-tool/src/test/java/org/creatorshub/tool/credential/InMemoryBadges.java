package org.creatorshub.tool.credential;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

/** Badges in memory, held to the same contract as the database. */
public final class InMemoryBadges implements Badges {
  private final List<Badge> rows = new ArrayList<>();
  private final Map<String, Boolean> approvals = new HashMap<>();
  private final Map<String, Integer> years = new HashMap<>();

  @Override
  public synchronized boolean add(Badge badge) {
    return rows.stream().noneMatch(row -> live(row) && sameWish(row, badge)) && rows.add(badge);
  }

  private static boolean live(Badge badge) {
    return badge.state() == Badge.State.WAITING || badge.state() == Badge.State.ISSUED;
  }

  private static boolean sameWish(Badge one, Badge other) {
    return one.place().platform().equals(other.place().platform())
        && one.place().person().equals(other.place().person())
        && one.achievement().equals(other.achievement());
  }

  @Override
  public synchronized boolean replace(Badge badge, Badge.State before) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(badge.id()) && rows.get(i).state() == before) {
        rows.set(i, badge);
        return true;
      }
    }
    return false;
  }

  @Override
  public synchronized List<Badge> ofPerson(UUID platform, UUID person) {
    return rows.stream()
        .filter(row -> row.place().platform().equals(platform))
        .filter(row -> row.place().person().equals(person))
        .toList();
  }

  @Override
  public synchronized List<Badge> ofCourse(UUID platform, UUID course) {
    return rows.stream()
        .filter(row -> row.place().platform().equals(platform))
        .filter(row -> row.place().course().equals(course))
        .toList();
  }

  @Override
  public synchronized List<Badge> newest(Optional<UUID> platform, int most) {
    return rows.stream()
        .filter(row -> platform.isEmpty() || platform.get().equals(row.place().platform()))
        .sorted((one, other) -> other.askedAt().compareTo(one.askedAt()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Badge> signedWith(String kid) {
    return rows.stream()
        .filter(row -> row.state() == Badge.State.ISSUED)
        .filter(row -> row.issued().filter(issued -> by(issued, kid)).isPresent())
        .toList();
  }

  private static boolean by(Badge.Issued issued, String kid) {
    String head = issued.token().split("\\.", 2)[0];
    return issued.credential().contains(kid)
        || new String(Base64.getUrlDecoder().decode(head), StandardCharsets.UTF_8).contains(kid);
  }

  @Override
  public synchronized Optional<Badge> find(UUID platform, UUID id) {
    return rows.stream()
        .filter(row -> row.place().platform().equals(platform) && row.id().equals(id))
        .findFirst();
  }

  @Override
  public synchronized Optional<Badge> hosted(UUID id) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .filter(row -> row.issued().filter(Badge.Issued::hosted).isPresent())
        .findFirst();
  }

  @Override
  public synchronized void host(Badge badge, boolean wanted) {
    rows.replaceAll(row -> row.id().equals(badge.id()) ? hosted(row, wanted) : row);
  }

  private static Badge hosted(Badge row, boolean wanted) {
    Optional<Badge.Issued> issued =
        row.issued()
            .map(
                one ->
                    new Badge.Issued(
                        one.at(),
                        one.version(),
                        one.status(),
                        one.credential(),
                        one.token(),
                        wanted,
                        one.until()));
    return new Badge(
        row.id(),
        row.place(),
        row.achievement(),
        row.state(),
        row.askedAt(),
        row.identity(),
        row.result(),
        row.evidence(),
        row.decidedAt(),
        row.reason(),
        issued);
  }

  @Override
  public synchronized Optional<Boolean> approval(Place course, String achievement) {
    return Optional.ofNullable(approvals.get(course.course() + achievement));
  }

  @Override
  public synchronized void setApproval(Place course, String achievement, boolean approval) {
    approvals.put(course.course() + achievement, approval);
  }

  @Override
  public synchronized Optional<Integer> years(Place course, String achievement) {
    return Optional.ofNullable(years.get(course.course() + achievement));
  }

  @Override
  public synchronized void setYears(Place course, String achievement, Optional<Integer> wanted) {
    wanted.ifPresentOrElse(
        many -> years.put(course.course() + achievement, many),
        () -> years.remove(course.course() + achievement));
  }
}
