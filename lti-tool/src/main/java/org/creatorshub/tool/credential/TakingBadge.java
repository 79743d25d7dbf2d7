package org.creatorshub.tool.credential;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.proof.PngChunks;
import org.creatorshub.tool.proof.SvgText;
import org.creatorshub.tool.session.LaunchSession;

/** Gives learners their badges as files: JSON, signed token, and pictures that carry the badge. */
public final class TakingBadge {
  private final Course course;
  private final Achievements achievements;
  private final Issuer issuer;
  private final Badges badges;

  public TakingBadge(Course course, Achievements achievements, Issuer issuer, Badges badges) {
    this.course = course;
    this.achievements = achievements;
    this.issuer = issuer;
    this.badges = badges;
  }

  /** A badge as a file. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record File(String name, String mediaType, byte[] bytes) {}

  /** Every form of every badge that this person has and that is still valid. */
  public List<File> all(LaunchSession session) {
    return badges.ofPerson(session.platform(), session.person()).stream()
        .filter(badge -> badge.state() == Badge.State.ISSUED)
        .flatMap(badge -> forms().stream().map(form -> file(badge, form)))
        .flatMap(Optional::stream)
        .toList();
  }

  static List<String> forms() {
    return List.of("json", "jwt", "png", "svg");
  }

  /** One of the person's own badges; also a withdrawn one stays theirs. */
  Optional<File> take(LaunchSession session, UUID id, String form) {
    return badges
        .find(session.platform(), id)
        .filter(badge -> badge.place().person().equals(session.person()))
        .flatMap(badge -> file(badge, form));
  }

  private Optional<File> file(Badge badge, String form) {
    return badge.issued().flatMap(issued -> file(badge, issued, form));
  }

  private Optional<File> file(Badge badge, Badge.Issued issued, String form) {
    String name = "badge-" + badge.achievement() + "-" + badge.id().toString().substring(0, 8);
    return switch (form) {
      case "json" ->
          Optional.of(new File(name + ".json", "application/json", utf8(issued.credential())));
      case "jwt" -> Optional.of(new File(name + ".jwt", "text/plain", utf8(issued.token())));
      case "png" ->
          png(badge.achievement())
              .map(
                  picture ->
                      new File(
                          name + ".png",
                          "image/png",
                          PngChunks.bake(picture, issued.credential())));
      case "svg" ->
          svg(badge.achievement())
              .map(
                  picture ->
                      new File(
                          name + ".svg",
                          "image/svg+xml",
                          utf8(SvgText.bake(picture, issued.credential()))));
      default -> Optional.empty();
    };
  }

  /** The bare picture of an achievement. */
  Optional<byte[]> png(String key) {
    return achievements
        .find(key)
        .map(one -> BadgePicture.png(one, course.units().size(), issuer.demo()));
  }

  /** The bare picture of an achievement. */
  Optional<String> svg(String key) {
    return achievements
        .find(key)
        .map(one -> BadgePicture.svg(one, course.units().size(), issuer.demo()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
