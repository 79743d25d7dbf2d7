package org.creatorshub.content.course;

import java.util.Arrays;
import java.util.Objects;

/** A short film with all that stands in its place for those who do not see or hear it. */
public final class Video {
  private final String id;
  private final String title;
  private final String type;
  private final int seconds;
  private final byte[] film;
  private final String captions;
  private final String transcript;

  /**
   * Makes a film.
   *
   * @param type media type, {@code video/mp4} or {@code video/webm}
   * @param seconds how long it is
   * @param captions WebVTT, already read without fault
   * @param transcript Markdown: what is said and what is to be seen
   */
  public Video(
      String id,
      String title,
      String type,
      int seconds,
      byte[] film,
      String captions,
      String transcript) {
    this.id = id;
    this.title = title;
    this.type = type;
    this.seconds = seconds;
    this.film = film.clone();
    this.captions = captions;
    this.transcript = transcript;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String type() {
    return type;
  }

  public int seconds() {
    return seconds;
  }

  /** The bytes of the film. */
  public byte[] film() {
    return film.clone();
  }

  public String captions() {
    return captions;
  }

  public String transcript() {
    return transcript;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Video video
        && id.equals(video.id)
        && title.equals(video.title)
        && type.equals(video.type)
        && seconds == video.seconds
        && captions.equals(video.captions)
        && transcript.equals(video.transcript)
        && Arrays.equals(film, video.film);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, Arrays.hashCode(film));
  }
}
