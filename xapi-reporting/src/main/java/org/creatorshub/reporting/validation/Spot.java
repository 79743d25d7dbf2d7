package org.creatorshub.reporting.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One place in a statement under check: the value, the way to it, and where faults are collected.
 */
record Spot(String path, JsonNode node, Edition edition, Faults faults) {

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

  void fault(String rule, String message) {
    faults.add(new Fault(path, rule, message));
  }

  boolean has(String member) {
    return node.has(member);
  }

  Spot at(String member) {
    return new Spot(
        path.isEmpty() ? member : path + "." + member, node.path(member), edition, faults);
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

  /** Checks a member that may be absent. */
  void optional(String member, Consumer<Spot> check) {
    if (has(member)) {
      Spot spot = at(member);
      if (spot.node.isNull()) {
        spot.fault("V-01", "null is allowed in extensions only");
      } else {
        check.accept(spot);
      }
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
      check.accept(new Spot(path + "[" + i + "]", node.get(i), edition, faults));
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
