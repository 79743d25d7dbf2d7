package org.creatorshub.content.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.reading.Reading.Faulty;
import org.creatorshub.content.reading.Reading.Read;

/** The sound tiny course of the test resources, with single files changed. */
public final class SampleCourse implements CourseSource {
  private static final CourseSource SOUND =
      CourseSource.classpath(SampleCourse.class.getClassLoader(), "reading/sound");

  private final Map<String, Optional<byte[]>> changed = new HashMap<>();

  public SampleCourse without(String file) {
    changed.put(file, Optional.empty());
    return this;
  }

  public SampleCourse with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public SampleCourse with(String file, byte[] bytes) {
    changed.put(file, Optional.of(bytes));
    return this;
  }

  public SampleCourse replacing(String file, String old, String by) {
    String text = new String(bytes(file).orElseThrow(), StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold \"" + old + "\"");
    }
    return with(file, text.replace(old, by));
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return changed.containsKey(path)
        ? changed.getOrDefault(path, Optional.empty())
        : SOUND.bytes(path);
  }

  public Read read() {
    return switch (CourseReader.read(this)) {
      case Read read -> read;
      case Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }

  public String report() {
    return switch (CourseReader.read(this)) {
      case Read read -> "";
      case Faulty faulty -> faulty.report();
    };
  }
}
