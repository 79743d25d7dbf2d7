package org.creatorshub.tool.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.tool.compendium.CompendiumView.Entry;
import org.creatorshub.tool.question.CourseTexts;
import org.junit.jupiter.api.Test;

final class ShowingCompendiumTest {
  private static final Course COURSE =
      ((Reading.Read)
              CourseReader.read(
                  CourseSource.directory(Path.of("../course-content/courses/online-marketing"))))
          .course();
  private final CompendiumView view =
      new ShowingCompendium(COURSE, new CourseTexts(COURSE)).show("u10"::equals, "/l/1");

  @Test
  void keepsWhatHappenedApartFromWhatWasConstructed() {
    assertThat(view.documented()).hasSizeGreaterThan(4);
    assertThat(view.constructed()).hasSizeGreaterThan(4);
    assertThat(view.documented()).allSatisfy(one -> assertThat(one.sources()).isNotEmpty());
    assertThat(view.constructed()).allSatisfy(one -> assertThat(one.sources()).isEmpty());
  }

  @Test
  void linksToTheUnitsThatThisPersonCanOpen() {
    Entry one = entry("case-ebay-search");
    assertThat(one.uses())
        .extracting(CompendiumView.Use::href)
        .containsExactly("", "/l/1/learn/u10");
    assertThat(one.uses().getFirst().unit()).startsWith("Unit 7: ");
  }

  @Test
  void showsSumsAsTheyAreRead() {
    assertThat(entry("case-discount").parts().get(2).html())
        .contains("140 × 20 = 2,800")
        .doesNotContain("[[");
  }

  private Entry entry(String id) {
    return Stream.concat(view.documented().stream(), view.constructed().stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
