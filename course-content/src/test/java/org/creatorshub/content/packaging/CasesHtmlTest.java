package org.creatorshub.content.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.creatorshub.content.inspection.PackageMaker;
import org.creatorshub.content.packaging.bank.WholeCourse;
import org.creatorshub.content.packaging.cartridge.Cartridge;
import org.creatorshub.content.packaging.cartridge.Version;
import org.creatorshub.content.packaging.epub.Book;
import org.creatorshub.content.packaging.scorm.Scorm12;
import org.creatorshub.content.packaging.site.StaticSite;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.Test;

/** Cases of good practice in packages. */
class CasesHtmlTest {

  private static CourseContents course(SampleCourse source) {
    return new CourseContents(source.read().course(), LicenceRegister.read(source));
  }

  private static PackageMaker files(PackageFormat format, CourseContents course) {
    return PackageMaker.of(WholeCourse.bytes(format.exports(course).getFirst()));
  }

  @Test
  void standInEveryPackageThatIsRead() {
    CourseContents course = course(new SampleCourse());
    String site = files(new StaticSite(), course).text("compendium.html");
    assertThat(site)
        .contains("It happened", "A published case", "<strong>shop</strong>", "2,160 euros")
        .contains(
            "Somebody: Something. Somewhere, 2020.", "Helps in Unit 1", "Constructed to teach");
    assertThat(files(new Scorm12(), course).text("u01/index.html"))
        .contains("<a href=\"../compendium.html\">Compendium of good practice</a>");
    assertThat(files(new Book(), course).text("EPUB/compendium.xhtml"))
        .contains("An invented case");
    assertThat(files(new Cartridge(Version.FULL_11, Optional.empty()), course))
        .extracting(files -> files.text("pages/compendium.html"))
        .asString()
        .contains("An invented case");
  }

  @Test
  void areLeftOutWhereThereAreNone() {
    CourseContents course = course(new SampleCourse().without("compendium.yaml"));
    PackageMaker site = files(new StaticSite(), course);
    assertThat(site.files()).doesNotContainKey("compendium.html");
    assertThat(site.text("index.html")).doesNotContain("Compendium");
  }
}
