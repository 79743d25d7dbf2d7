package org.creatorshub.content.reading;

import java.util.List;
import org.creatorshub.content.course.Licence;

/** Under what terms the files of a course may be used, from its {@code media.yaml}. */
public final class LicenceRegister {
  private LicenceRegister() {}

  /** In the order of the file; the faults of the file are told by {@link CourseReader}. */
  public static List<Licence> read(CourseSource source) {
    Draft draft = new Draft(source);
    new Registers(draft).read();
    return List.copyOf(draft.licences);
  }
}
