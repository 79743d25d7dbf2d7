package org.creatorshub.content.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.bank.WholeCourse;
import org.creatorshub.content.preset.Preset;
import org.creatorshub.content.preset.Presets;
import org.junit.jupiter.api.Test;

class PresetsTest {
  private final CourseContents course = WholeCourse.contents();
  private final Presets presets = Presets.of(course.stem());

  @Test
  void nameOnlyFilesThatAreWritten() {
    Set<String> written =
        PackageFormats.all().stream()
            .flatMap(format -> format.exports(course).stream())
            .map(export -> export.fileName())
            .collect(Collectors.toSet());
    List<String> named = new ArrayList<>();
    for (Preset preset : presets.all()) {
      named.add(preset.file());
      preset.others().forEach(other -> named.add(other.file()));
    }
    assertThat(named).hasSizeGreaterThan(10).isSubsetOf(written);
  }

  @Test
  void coverTheLmssThatWeWriteFor() {
    assertThat(presets.all())
        .extracting(Preset::id)
        .containsExactly("moodle", "canvas", "blackboard", "brightspace", "ilias", "open-edx");
    assertThat(presets.all())
        .allSatisfy(
            preset -> {
              assertThat(preset.steps()).isNotEmpty();
              assertThat(preset.settings()).isNotEmpty();
              assertThat(preset.completion()).isNotEmpty();
            });
  }

  @Test
  void sayTheSameInTheFileBesideThePackagesAndInTheGuide() throws IOException {
    String guide =
        Files.readString(Path.of("../docs/guides/import-a-package.md")).replaceAll("\\s+", " ");
    for (Preset preset : presets.all()) {
      List<String> sentences = new ArrayList<>(preset.steps());
      sentences.addAll(preset.completion());
      preset.settings().forEach(setting -> sentences.add(setting.name() + ": " + setting.value()));
      assertThat(presets.readme()).contains(sentences);
      assertThat(guide).as(preset.name()).contains(sentences);
    }
  }
}
