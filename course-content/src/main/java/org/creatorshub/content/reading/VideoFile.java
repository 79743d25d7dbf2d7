package org.creatorshub.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Video;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code videos.yaml}: films that nobody needs to see or to hear (AUTH-07). */
record VideoFile(YamlFile file, String folder) {
  private static final String RULE = "VIDEO";
  private static final int LONGEST = 600;

  /** A transcript also says what is to be seen, so it has at least so many words. */
  private static final int LEAST_WORDS = 20;

  Map<String, Video> videos() {
    Map<String, Video> videos = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      Video video =
          video(Fields.of(file, node, "id", "title", "file", "seconds", "captions", "transcript"));
      videos.put(video.id(), video);
    }
    return videos;
  }

  private Video video(Fields fields) {
    int seconds = new Figures(fields).whole("seconds", 1, LONGEST);
    String path = folder + "/" + fields.text("file");
    return new Video(
        fields.newId("id"),
        fields.localised("title"),
        type(path),
        seconds,
        fields.has("file") ? film(fields, path) : new byte[0],
        fields.has("captions") ? captions(fields, seconds) : missing(fields, "captions"),
        fields.has("transcript") ? transcript(fields) : missing(fields, "transcript"));
  }

  private static String type(String path) {
    return path.endsWith(".webm") ? "video/webm" : "video/mp4";
  }

  private byte[] film(Fields fields, String path) {
    if (!path.endsWith(".mp4") && !path.endsWith(".webm")) {
      fields.fault("file", RULE, "A film is a file .mp4 or .webm.");
      return new byte[0];
    }
    if (!file.draft().licensed.contains(path)) {
      fields.fault(
          "file",
          "AUTH-04",
          "media.yaml has no entry for \"" + Draft.shortened(path) + "\". Add one.");
    }
    Optional<byte[]> bytes = file.draft().bytes(path, fields.place("file"));
    if (bytes.isEmpty()) {
      return new byte[0];
    }
    if (bytes.get().length > CourseSource.LARGEST) {
      fields.fault(
          "file", RULE, "The film is larger than 2 MB. Make it shorter, smaller or plainer.");
    } else if (!isFilm(bytes.get(), path)) {
      fields.fault("file", RULE, "The file is no film of the kind that its name says.");
    }
    return bytes.get();
  }

  /** MP4 has a box "ftyp" first; WebM begins with the mark of EBML. */
  private static boolean isFilm(byte[] bytes, String path) {
    if (bytes.length < 12) {
      return false;
    }
    return path.endsWith(".webm")
        ? (bytes[0] & 0xFF) == 0x1A
            && (bytes[1] & 0xFF) == 0x45
            && (bytes[2] & 0xFF) == 0xDF
            && (bytes[3] & 0xFF) == 0xA3
        : bytes[4] == 'f' && bytes[5] == 't' && bytes[6] == 'y' && bytes[7] == 'p';
  }

  private String captions(Fields fields, int seconds) {
    String path = folder + "/" + fields.text("captions");
    if (!path.endsWith(".vtt")) {
      fields.fault("captions", RULE, "Captions are a file .vtt.");
      return "";
    }
    Optional<String> text = file.draft().required(path, fields.place("captions"));
    text.ifPresent(found -> new CaptionFile(file.draft(), path).check(found, seconds));
    return text.orElse("");
  }

  private static String transcript(Fields fields) {
    String text = Prosaic.text(fields, "transcript");
    if (!text.isBlank() && text.strip().split("\\s+").length < LEAST_WORDS) {
      fields.fault(
          "transcript",
          "AUTH-07",
          "The transcript has fewer than 20 words. Write what is said and what is to be seen.");
    }
    return text;
  }

  /** A film without words or without a text is no film for everybody. */
  private static String missing(Fields fields, String key) {
    fields.fault(
        "id", "AUTH-07", "A film has captions and a transcript. Add the key \"" + key + "\".");
    return "";
  }
}
