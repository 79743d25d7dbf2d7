package org.creatorshub.content.packaging.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorshub.content.inspection.Format;
import org.creatorshub.content.inspection.Inspection;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.moodle.MoodleBank;
import org.creatorshub.content.packaging.qti.QtiBank;
import org.junit.jupiter.api.Test;

/** The banks of the real course: clean by our own checker, and the same on every run. */
class WholeCourseBanksTest {
  private static final CourseContents COURSE = WholeCourse.contents();

  private static Inspection inspected(PackageFormat format) {
    List<Export> exports = format.exports(COURSE);
    assertThat(exports).hasSize(1);
    Export export = exports.getFirst();
    assertThat(export.items()).isGreaterThan(1000);
    Export again = format.exports(WholeCourse.contents()).getFirst();
    assertThat(WholeCourse.bytes(again)).isEqualTo(WholeCourse.bytes(export));
    return WholeCourse.inspected(export);
  }

  @Test
  void writesAMoodleBankWithoutFault() {
    Inspection inspection = inspected(new MoodleBank());
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.format()).isEqualTo(Format.MOODLE_XML);
  }

  @Test
  void writesAQtiBankWithoutFault() {
    Inspection inspection = inspected(new QtiBank());
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.format()).isEqualTo(Format.QTI_21);
  }
}
