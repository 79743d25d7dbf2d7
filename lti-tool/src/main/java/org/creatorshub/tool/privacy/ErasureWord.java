package org.creatorshub.tool.privacy;

/** The word that has to be typed before somebody is erased: nobody types it by mistake. */
final class ErasureWord {
  private ErasureWord() {}

  /** "erase" and the LMS's id of the person. */
  static String of(KnownPerson person) {
    return "erase " + person.subject();
  }

  static boolean fits(KnownPerson person, String typed) {
    return typed.strip().replaceAll("\\s+", " ").equalsIgnoreCase(of(person));
  }
}
