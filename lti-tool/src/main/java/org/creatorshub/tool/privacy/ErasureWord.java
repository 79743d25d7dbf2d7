package org.creatorshub.tool.privacy;

/** The word that has to be typed before somebody is erased: nobody types it by mistake. */
public final class ErasureWord {
  private ErasureWord() {}

  /** "erase" and the LMS's id of the person. */
  public static String of(KnownPerson person) {
    return "erase " + person.subject();
  }

  /** Whether this is what had to be typed. */
  public static boolean fits(KnownPerson person, String typed) {
    return typed.strip().replaceAll("\\s+", " ").equalsIgnoreCase(of(person));
  }
}
