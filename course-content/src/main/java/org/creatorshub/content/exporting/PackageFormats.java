package org.creatorshub.content.exporting;

import java.util.List;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.moodle.MoodleBank;
import org.creatorshub.content.packaging.qti.QtiBank;
import org.creatorshub.content.packaging.site.StaticSite;

/** The formats in which a course is handed over: one line each. */
public final class PackageFormats {
  private PackageFormats() {}

  /** In the order of the table that {@code ./hub packages} prints. */
  public static List<PackageFormat> all() {
    return List.of(new StaticSite(), new MoodleBank(), new QtiBank());
  }
}
