package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file to be looked at in any order, which takes no heap whatever its size. */
final class Mapped {
  private final MappedByteBuffer bytes;

  private Mapped(MappedByteBuffer bytes) {
    this.bytes = bytes;
  }

  static Mapped of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Mapped(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  int length() {
    return bytes.limit();
  }

  /** The byte at a place, 0 to 255. */
  int at(int place) {
    return bytes.get(place) & 0xFF;
  }

  /** Two bytes as a number, the greater first. */
  int number(int place) {
    return at(place) << 8 | at(place + 1);
  }

  /** Four bytes as a number, the greatest first. */
  int quad(int place) {
    return bytes.getInt(place);
  }

  /** Whether exactly these ASCII letters stand there. */
  boolean is(int place, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (place + i >= length() || at(place + i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether these ASCII letters stand there, great or small. */
  boolean reads(int place, String letters) {
    if (place + letters.length() > length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (Character.toLowerCase((char) at(place + i)) != Character.toLowerCase(letters.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
