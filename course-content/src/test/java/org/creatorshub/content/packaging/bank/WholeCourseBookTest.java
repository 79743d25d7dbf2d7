package org.creatorshub.content.packaging.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.content.inspection.Format;
import org.creatorshub.content.inspection.Inspection;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.epub.Book;
import org.junit.jupiter.api.Test;

/** The book of the real course: clean by our own checker, and the same on every run. */
class WholeCourseBookTest {

  @Test
  void writesABookWithoutFault() {
    Export export = new Book().exports(WholeCourse.contents()).getFirst();
    Inspection inspection = WholeCourse.inspected(export);
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.format()).isEqualTo(Format.EPUB);
    Export again = new Book().exports(WholeCourse.contents()).getFirst();
    assertThat(WholeCourse.bytes(again)).isEqualTo(WholeCourse.bytes(export));
  }
}
