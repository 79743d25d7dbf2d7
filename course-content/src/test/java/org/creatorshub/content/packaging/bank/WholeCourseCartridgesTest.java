package org.creatorshub.content.packaging.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.inspection.Format;
import org.creatorshub.content.inspection.Inspection;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.cartridge.Cartridge;
import org.creatorshub.content.packaging.cartridge.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cartridges of the real course: clean by our own checker, and the same on every run. */
class WholeCourseCartridgesTest {
  private static final CourseContents COURSE = WholeCourse.contents();
  private static final Optional<URI> TOOL = Optional.of(URI.create("https://hub.example.org"));

  @ParameterizedTest
  @EnumSource
  void writesCartridgesWithoutFault(Version version) {
    Export export = new Cartridge(version, TOOL).exports(COURSE).getFirst();
    Inspection inspection = WholeCourse.inspected(export);
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.format())
        .isEqualTo(
            switch (version) {
              case FULL_11 -> Format.CARTRIDGE_11;
              case FULL_13 -> Format.CARTRIDGE_13;
              case THIN_13 -> Format.THIN_CARTRIDGE_13;
            });
    Export again = new Cartridge(version, TOOL).exports(COURSE).getFirst();
    assertThat(WholeCourse.bytes(again)).isEqualTo(WholeCourse.bytes(export));
  }

  @Test
  void holdsNoLinkWithoutTheAddressOfTheTool() {
    assertThat(new Cartridge(Version.THIN_13, Optional.empty()).exports(COURSE)).isEmpty();
    List<Export> full = new Cartridge(Version.FULL_11, Optional.empty()).exports(COURSE);
    assertThat(WholeCourse.inspected(full.getFirst()).findings()).isEmpty();
  }
}
