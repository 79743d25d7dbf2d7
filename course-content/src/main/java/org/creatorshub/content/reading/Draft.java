package org.creatorshub.content.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Fault;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Licence;
import org.creatorshub.content.course.Mapping;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.PracticeCase;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.diagnostic.Diagnostic;

/** What is known of a course while its files are read. */
final class Draft {
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(?:[/.][A-Za-z0-9_-]+)*+");
  private static final int MOST_FAULTS = 500;

  final List<Fault> faults = new ArrayList<>();
  final Map<String, Place> places = new HashMap<>();
  final Map<String, LocalDate> reviewBy = new HashMap<>();
  final Set<String> retired = new HashSet<>();
  final Set<String> licensed = new HashSet<>();
  final List<Licence> licences = new ArrayList<>();
  final Map<String, String> misconceptions = new LinkedHashMap<>();
  final Map<String, GlossaryTerm> glossary = new LinkedHashMap<>();
  final Map<String, Rubric> rubrics = new LinkedHashMap<>();
  final List<Mapping> mappings = new ArrayList<>();
  final List<Technique> techniques = new ArrayList<>();
  final List<PracticeCase> cases = new ArrayList<>();
  final Map<Place, String> advised = new LinkedHashMap<>();
  Optional<Diagnostic> diagnostic = Optional.empty();
  String language = "en";

  private final CourseSource source;

  Draft(CourseSource source) {
    this.source = source;
  }

  void fault(Place place, String rule, String message) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(Fault.at(place, rule, message));
    }
  }

  /** Registers an id; ids are unique in the whole course and never come back. */
  void claim(String id, Place place) {
    if (retired.contains(id)) {
      fault(place, "AUTH-01", "The id \"" + id + "\" is retired. Choose a new one.");
    }
    Place first = places.putIfAbsent(id, place);
    if (first != null) {
      fault(
          place,
          "AUTH-01",
          "The id \"" + id + "\" is already used in " + first + ". Choose another one.");
    }
  }

  /** The text of a file that {@code asker} names. */
  Optional<String> required(String path, Place asker) {
    int before = faults.size();
    Optional<String> text = text(path, asker);
    if (text.isEmpty()
        && faults.size() == before
        && faults.stream().noneMatch(fault -> fault.file().equals(path))) {
      fault(asker, "FILE", "There is no file \"" + path + "\". Add it or correct the name.");
    }
    return text;
  }

  /**
   * The bytes of a file that {@code asker} names; empty if there is none, which is then a fault.
   */
  Optional<byte[]> bytes(String path, Place asker) {
    if (!PATH.matcher(path).matches()) {
      fault(asker, "FILE", "\"" + shortened(path) + "\" is no file name that can be used here.");
      return Optional.empty();
    }
    Optional<byte[]> bytes = source.bytes(path);
    if (bytes.isEmpty()
        && faults.stream().noneMatch(fault -> fault.message().contains("\"" + path + "\""))) {
      fault(asker, "FILE", "There is no file \"" + path + "\". Add it or correct the name.");
    }
    return bytes;
  }

  /** The text of a file; empty if it does not exist or cannot be used, which is then a fault. */
  Optional<String> text(String path, Place asker) {
    if (!PATH.matcher(path).matches()) {
      fault(asker, "FILE", "\"" + shortened(path) + "\" is no file name that can be used here.");
      return Optional.empty();
    }
    return source.bytes(path).flatMap(bytes -> decoded(path, bytes));
  }

  private Optional<String> decoded(String path, byte[] bytes) {
    Place start = new Place(path, 1);
    if (bytes.length > CourseSource.LARGEST) {
      fault(start, "FILE", "The file is larger than 2 MB. Make it smaller or split it.");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return clean(path, text.replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      fault(start, "FILE", "The file is not UTF-8. Save it in this encoding.");
      return Optional.empty();
    }
  }

  private Optional<String> clean(String path, String text) {
    int line = 1;
    int before = faults.size();
    for (int i = 0; i < text.length() && faults.size() - before < 20; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c == '\t') {
        fault(new Place(path, line), "FILE", "There is a tab. Use spaces.");
      } else if (Character.isISOControl(c)
          || Character.getType(c) == Character.PRIVATE_USE
          || c == '\uFEFF') {
        fault(
            new Place(path, line),
            "FILE",
            "There is an invisible character (U+%04X). Delete it.".formatted((int) c));
      }
    }
    return faults.size() > before ? Optional.empty() : Optional.of(text);
  }

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
