package org.creatorshub.content.translation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.creatorshub.content.translation.Entry.State;
import org.jspecify.annotations.Nullable;

/**
 * One unit of an XLIFF file while it is read; its codes are put back as the Markdown they stand
 * for.
 */
final class XliffUnit {
  private final String file;
  private final String id;
  private final String hash;
  private final int line;
  private final Map<String, String> data = new HashMap<>();
  private final Deque<String> closing = new ArrayDeque<>();
  private final StringBuilder source = new StringBuilder();
  private final StringBuilder target = new StringBuilder();
  private @Nullable StringBuilder into;
  private String dataId = "";
  private State state = State.FINAL;
  private boolean stale;
  private Optional<String> problem = Optional.empty();

  XliffUnit(String file, String id, String hash, int line) {
    this.file = file;
    this.id = id;
    this.hash = hash;
    this.line = line;
  }

  int line() {
    return line;
  }

  /** What is wrong with it, in a sentence. */
  Optional<String> problem() {
    return problem;
  }

  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "data" -> {
        dataId = attribute(xml, "id");
        into = new StringBuilder();
      }
      case "segment" -> segment(xml);
      case "source" -> into = source;
      case "target" -> into = target;
      case "ph", "sc", "ec" -> code(attribute(xml, "dataRef"), xml.getLocalName());
      case "pc" -> {
        code(attribute(xml, "dataRefStart"), "pc");
        closing.push(attribute(xml, "dataRefEnd"));
      }
      default -> {
        // notes, marks and what other tools add
      }
    }
  }

  private void segment(XMLStreamReader xml) {
    String given = attribute(xml, "state");
    try {
      State of = given.isEmpty() ? State.INITIAL : State.valueOf(given.toUpperCase(Locale.ROOT));
      state = of.compareTo(state) < 0 ? of : state;
    } catch (IllegalArgumentException unknown) {
      wrong("has the unknown state \"" + given + "\"");
      state = State.INITIAL;
    }
    stale |= attribute(xml, "subState").equals(XliffNames.STALE);
  }

  private void code(String reference, String element) {
    if (into == null) {
      return;
    }
    String code = data.get(reference);
    if (code == null) {
      wrong("has a code <" + element + "> whose dataRef \"" + reference + "\" is not in its data");
    } else {
      into.append(code);
    }
  }

  private void wrong(String what) {
    if (problem.isEmpty()) {
      problem = Optional.of("\"" + id + "\" " + what + ".");
    }
  }

  void characters(String text) {
    if (into != null) {
      into.append(text);
    }
  }

  void end(String name) {
    switch (name) {
      case "data" -> {
        data.put(dataId, String.valueOf(into));
        into = null;
      }
      case "source", "target" -> into = null;
      case "pc" -> {
        if (!closing.isEmpty()) {
          code(closing.pop(), "pc");
        }
      }
      default -> {
        // nothing was begun
      }
    }
  }

  /** The entry; empty for a unit of no file. */
  Optional<Entry> entry(String path) {
    if (file.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    String known = hash.matches("[0-9a-f]{64}") ? hash : Passage.hash(line(source));
    return Optional.of(
        new Entry(
            file,
            id,
            known,
            line(target),
            state,
            stale && state == State.INITIAL,
            new Entry.At(path, line)));
  }

  /** Line ends inside of a text are those of a tool, never of the translator. */
  private static String line(CharSequence text) {
    return text.toString().replaceAll("\\s*[\\r\\n]\\s*", " ").strip();
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }
}
