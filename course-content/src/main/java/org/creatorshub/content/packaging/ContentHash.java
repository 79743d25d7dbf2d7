package org.creatorshub.content.packaging;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A number for what a course says: other words, another number; the same words, the same. */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** 64 hexadecimal digits for a tree of records, lists, maps, optionals and plain values. */
  static String of(Object tree) {
    ContentHash hash = new ContentHash();
    hash.add(tree);
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(Object node) {
    switch (node) {
      case Record whole -> addRecord(whole);
      case List<?> list -> addAll(list);
      case Map<?, ?> map -> addMap(map);
      case Optional<?> maybe -> addAll(maybe.stream().toList());
      default -> say(node.toString());
    }
  }

  private void addRecord(Record whole) {
    say("(" + whole.getClass().getSimpleName());
    for (RecordComponent part : whole.getClass().getRecordComponents()) {
      try {
        add(part.getAccessor().invoke(whole));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Not readable: " + part, e);
      }
    }
    say(")");
  }

  private void addAll(Collection<?> parts) {
    say("[" + parts.size());
    parts.forEach(this::add);
  }

  /** Sorted: the maps of the course have no order of their own. */
  private void addMap(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    say("{" + sorted.size());
    sorted.forEach(
        (key, value) -> {
          say(key);
          add(value);
        });
  }

  /** With its length before it, so that no two trees are written alike. */
  private void say(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
