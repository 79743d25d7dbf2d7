package org.creatorshub.reporting.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One place in a statement under check: the value, the way to it, and where faults are collected.
 *
 * @param way from the top; put into words for a fault only, because most statements have none
 */
record Spot(Way way, JsonNode node, Edition edition, Faults faults) {

  private sealed interface Way {}

  private enum Top implements Way {
    TOP
  }

  private record Member(Way of, String name) implements Way {}

  private record Item(Way of, int index) implements Way {}

  /** Faults in the order in which they are met; a long list helps nobody. */
  static final class Faults {
    private static final int LIMIT = 20;
    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
      if (found.size() < LIMIT) {
        found.add(fault);
      }
    }

    List<Fault> found() {
      return List.copyOf(found);
    }
  }

  static Spot top(JsonNode node, Edition edition, Faults faults) {
    return new Spot(Top.TOP, node, edition, faults);
  }

  private static String path(Way way) {
    return switch (way) {
      case Top top -> "";
      case Member(Top top, String name) -> name;
      case Member(Way of, String name) -> path(of) + "." + name;
      case Item(Way of, int index) -> path(of) + "[" + index + "]";
    };
  }

  void fault(String rule, String message) {
    faults.add(new Fault(path(way), rule, message));
  }

  boolean has(String member) {
    return node.has(member);
  }

  Spot at(String member) {
    return new Spot(new Member(way, member), node.path(member), edition, faults);
  }

  /** True for an object that has no members but these (V-01, V-02). */
  boolean object(Set<String> allowed) {
    return object("V-01", allowed);
  }

  /** The same, where another rule forbids further members. */
  boolean object(String rule, Set<String> allowed) {
    if (!node.isObject()) {
      fault("V-02", "must be an object");
      return false;
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                at(name).fault(rule, "is not a member that the standard knows here");
              }
            });
    return true;
  }

  /** True when there is a member that is none of these. */
  boolean hasBeyond(Set<String> members) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      if (!members.contains(names.next())) {
        return true;
      }
    }
    return false;
  }

  /** Checks a member that may be absent. */
  void optional(String member, Consumer<Spot> check) {
    JsonNode value = node.path(member);
    if (value.isMissingNode()) {
      return;
    }
    Spot spot = new Spot(new Member(way, member), value, edition, faults);
    if (value.isNull()) {
      spot.fault("V-01", "null is allowed in extensions only");
    } else {
      check.accept(spot);
    }
  }

  /** Checks a member that must be there. */
  void required(String member, String rule, Consumer<Spot> check) {
    if (has(member)) {
      optional(member, check);
    } else {
      at(member).fault(rule, "is missing");
    }
  }

  void each(Consumer<Spot> check) {
    if (!node.isArray()) {
      fault("V-02", "must be a list");
      return;
    }
    for (int i = 0; i < node.size(); i++) {
      check.accept(new Spot(new Item(way, i), node.get(i), edition, faults));
    }
  }

  void text(Format format) {
    if (!node.isTextual()) {
      fault("V-02", "must be a text");
    } else if (!format.accepts(node.textValue())) {
      fault(format.rule(), "must be " + format.description());
    }
  }

  void bool() {
    if (!node.isBoolean()) {
      fault("V-02", "must be true or false");
    }
  }

  void number() {
    if (!node.isNumber()) {
      fault("V-02", "must be a number");
    }
  }

  void oneOf(String rule, Set<String> words) {
    if (!node.isTextual() || !words.contains(node.textValue())) {
      fault(rule, "must be one of " + String.join(", ", new TreeSet<>(words)));
    }
  }

  /** A map from language tags to texts (V-07). */
  void languageMap() {
    if (!node.isObject()) {
      fault("V-02", "must be a map from languages to texts");
      return;
    }
    node.fieldNames()
        .forEachRemaining(
            tag -> {
              if (!Format.LANGUAGE.accepts(tag)) {
                at(tag).fault("V-07", "must be " + Format.LANGUAGE.description());
              }
              at(tag).text(Format.ANY);
            });
  }

  /** A map from IRIs to anything (V-04). */
  void extensions() {
    if (!node.isObject()) {
      fault("V-02", "must be a map from IRIs to values");
      return;
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!Format.IRI.accepts(key)) {
                at(key).fault("V-04", "must be " + Format.IRI.description());
              }
            });
  }

  Format timestamp() {
    return timestamp(edition);
  }

  static Format timestamp(Edition edition) {
    return switch (edition) {
      case V1_0_3 -> Format.TIMESTAMP;
      case V2_0_0 -> Format.RFC3339;
    };
  }
}
