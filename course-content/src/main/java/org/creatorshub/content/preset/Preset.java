package org.creatorshub.content.preset;

import java.util.List;

/**
 * What a teacher does with the packages in one kind of LMS. Written from documentation and
 * published code: no package was imported into a live LMS yet.
 *
 * @param id short, for addresses: {@code open-edx}
 * @param file name of the package to take, as {@code ./hub packages} writes it
 * @param others further packages that may fit better
 * @param steps of the import, in order
 * @param settings of the activity
 * @param completion settings of the LMS about what counts as done
 */
public record Preset(
    String id,
    String name,
    String file,
    String why,
    List<Other> others,
    List<String> steps,
    List<Setting> settings,
    List<String> completion) {
  public Preset {
    others = List.copyOf(others);
    steps = List.copyOf(steps);
    settings = List.copyOf(settings);
    completion = List.copyOf(completion);
  }

  /** Another package, and for whom. */
  public record Other(String file, String when) {}

  /**
   * A setting by the name that the LMS gives it.
   *
   * @param why empty where it goes without saying
   */
  public record Setting(String name, String value, String why) {}
}
