package org.creatorshub.tool.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place from which a teacher opens the tool's picker, and what the LMS takes there. */
enum PickPlace {
  /** Moodle's activity chooser. */
  ACTIVITY(Manner.MOODLE, "Add activity", true, false, "ltiResourceLink"),
  LINK_SELECTION(Manner.CANVAS, "A module: add an item", true, false, "ltiResourceLink"),
  ASSIGNMENT_SELECTION(
      Manner.CANVAS, "New assignment: external tool", false, false, "ltiResourceLink"),
  MODULE_INDEX_MENU_MODAL(Manner.CANVAS, "Modules: add several", true, true, "ltiResourceLink"),
  EDITOR_BUTTON(
      Manner.CANVAS, "Text editor: insert", true, false, "link file html ltiResourceLink image"),
  MIGRATION_SELECTION(Manner.CANVAS, "Import course content", false, false, "file");

  private final Manner manner;
  private final String words;
  private final boolean several;
  private final boolean atOnce;
  private final String types;

  PickPlace(Manner manner, String words, boolean several, boolean atOnce, String types) {
    this.manner = manner;
    this.words = words;
    this.several = several;
    this.atOnce = atOnce;
    this.types = types;
  }

  static List<PickPlace> of(Manner manner) {
    return Arrays.stream(values()).filter(place -> place.manner == manner).toList();
  }

  static Optional<PickPlace> named(String name) {
    return Arrays.stream(values()).filter(place -> place.word().equals(name)).findFirst();
  }

  /** As it stands in addresses; Canvas's own name. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return words;
  }

  boolean several() {
    return several;
  }

  boolean atOnce() {
    return atOnce;
  }

  List<String> types() {
    return List.of(types.split(" ", -1));
  }

  List<String> targets() {
    if (manner == Manner.MOODLE) {
      return List.of("frame", "iframe", "window");
    }
    return switch (this) {
      case EDITOR_BUTTON -> List.of("embed", "iframe", "window");
      case MIGRATION_SELECTION -> List.of("iframe");
      default -> List.of("iframe", "window");
    };
  }

  /** Canvas names them everywhere, with commas; Moodle nowhere. */
  Optional<String> media() {
    if (manner == Manner.MOODLE) {
      return Optional.empty();
    }
    return Optional.of(
        switch (this) {
          case EDITOR_BUTTON -> "image/*,text/html,application/vnd.ims.lti.v1.ltilink,*/*";
          case MIGRATION_SELECTION -> "application/vnd.ims.imsccv1p3,application/zip";
          default -> "application/vnd.ims.lti.v1.ltilink";
        });
  }
}
