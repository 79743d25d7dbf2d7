package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fictional person of Sandbox University.
 *
 * @param id the subject of launches and the user id of roster and gradebook
 */
record Member(String id, String givenName, String familyName, String locale, Place place) {

  /** What a member does in the course, and whether the names are shared with tools. */
  enum Place {
    TEACHER("Teacher"),
    ASSISTANT("Teaching assistant"),
    STUDENT("Student"),
    STUDENT_WITHOUT_NAME("Student, name not shared"),
    ADMINISTRATOR("Administrator of the LMS");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final String CONTEXT_ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  static final List<Member> ALL =
      List.of(
          new Member("101", "Marta", "Kowalczyk", "en", Place.TEACHER),
          new Member("102", "Jonas", "Lindqvist", "en", Place.ASSISTANT),
          new Member("201", "Élodie", "Marchand", "fr", Place.STUDENT),
          new Member("202", "Søren", "Ravn", "en", Place.STUDENT),
          new Member("203", "Zsófia", "Nagy", "hu", Place.STUDENT),
          new Member("204", "Ülle", "Tamm", "et", Place.STUDENT),
          new Member("205", "Любомир", "Петков", "bg", Place.STUDENT),
          new Member("206", "Giulia", "Ferrari", "it", Place.STUDENT),
          new Member("207", "Lucía", "Fernández", "es", Place.STUDENT),
          new Member("208", "Aoife", "Brennan", "en", Place.STUDENT_WITHOUT_NAME));

  /** Looks after the LMS and belongs to no course. */
  static final Member ADMINISTRATOR =
      new Member("900", "Radka", "Dimitrova", "en", Place.ADMINISTRATOR);

  static Optional<Member> of(String id) {
    return Stream.concat(ALL.stream(), Stream.of(ADMINISTRATOR))
        .filter(member -> member.id.equals(id))
        .findFirst();
  }

  String name() {
    return givenName + " " + familyName;
  }

  String email() {
    return "person" + id + "@sandbox.example";
  }

  boolean teaches() {
    return place == Place.TEACHER || place == Place.ASSISTANT;
  }

  boolean studies() {
    return !teaches() && place != Place.ADMINISTRATOR;
  }

  boolean sharesName() {
    return place != Place.STUDENT_WITHOUT_NAME;
  }

  List<String> launchRoles() {
    return switch (place) {
      case TEACHER -> List.of(CONTEXT_ROLE + "#Instructor");
      case ASSISTANT ->
          List.of(CONTEXT_ROLE + "#Instructor", CONTEXT_ROLE + "/Instructor#TeachingAssistant");
      case STUDENT, STUDENT_WITHOUT_NAME -> List.of(CONTEXT_ROLE + "#Learner");
      case ADMINISTRATOR ->
          List.of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator");
    };
  }

  /** Short, as Moodle's roster sends them. */
  List<String> rosterRoles() {
    return List.of(teaches() ? "Instructor" : "Learner");
  }

  String initials() {
    return (givenName.substring(0, 1) + familyName.substring(0, 1)).toUpperCase(Locale.ROOT);
  }
}
