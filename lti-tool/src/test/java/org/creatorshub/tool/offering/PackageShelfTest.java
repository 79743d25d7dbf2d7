package org.creatorshub.tool.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageShelfTest {
  private static final Course COURSE =
      new Course("small", "2026", "en", "Small", 1, 30, List.of(), Map.of(), Map.of(), Map.of());

  @TempDir Path data;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int read;
  private boolean broken;

  private PackageShelf shelf() {
    return new PackageShelf(
        () -> {
          read++;
          return new CourseContents(COURSE, List.of());
        },
        List.of(format("cc13", "small-en-cc13.imscc"), format("pdf", "units/small-en.pdf")),
        data.resolve("packages"),
        waiting::add);
  }

  private PackageFormat format(String name, String file) {
    return new PackageFormat() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Export> exports(CourseContents contents) {
        return List.of(
            new Export(
                file,
                3,
                to -> {
                  if (broken && name.equals("pdf")) {
                    throw new IOException("The disk is full");
                  }
                  to.write('x');
                }));
      }
    };
  }

  @Test
  void makesEverythingOnceAtTheFirstLook() throws IOException {
    PackageShelf shelf = shelf();
    assertThat(shelf.look().packages()).isEmpty();
    shelf.look();
    assertThat(waiting).hasSize(1);
    waiting.remove().run();
    assertThat(shelf.look().complete()).isTrue();
    assertThat(shelf.look().packages())
        .extracting(Shelf.Offered::file)
        .containsExactly("small-en-cc13.imscc", "units/small-en.pdf");
    assertThat(shelf.look().packages().getFirst().faults()).isNotEmpty();
    assertThat(waiting).isEmpty();
    assertThat(read).isEqualTo(1);
    assertThat(Files.readString(shelf.file("units/small-en.pdf").orElseThrow())).isEqualTo("x");
  }

  @Test
  void findsNoFileThatItDidNotMake() throws IOException {
    PackageShelf shelf = shelf();
    Files.createDirectories(data.resolve("packages"));
    Files.writeString(data.resolve("packages/old.zip"), "old");
    Files.writeString(data.resolve("secret"), "secret");
    shelf.look();
    waiting.remove().run();
    assertThat(data.resolve("packages/old.zip")).doesNotExist();
    for (String name : List.of("../secret", "old.zip", "", "/etc/hostname", "units")) {
      assertThat(shelf.file(name)).as(name).isEmpty();
    }
  }

  @Test
  void offersWhatIsThereAndTriesAgainWhenSomethingFails() {
    broken = true;
    PackageShelf shelf = shelf();
    shelf.look();
    waiting.remove().run();
    broken = false;
    assertThat(shelf.look().problem()).isNotEmpty();
    assertThat(shelf.look().ofFormat("cc13")).isPresent();
    assertThat(waiting).hasSize(1);
    waiting.remove().run();
    assertThat(shelf.look().complete()).isTrue();
    assertThat(shelf.look().problem()).isEmpty();
  }

  @Test
  void saysInWordsWhatIsThere() {
    PackageShelf shelf = shelf();
    ShowingPackages showing = new ShowingPackages(shelf, Presets.of("small-en"));
    assertThat(showing.show("/f/").waiting()).contains("0 of 2");
    waiting.remove().run();
    PackagesPage page = showing.show("/f/");
    assertThat(page.waiting()).isEmpty();
    assertThat(page.rows().getFirst().title()).isEqualTo("Common Cartridge 1.3");
    assertThat(page.rows().getFirst().checks()).startsWith("1 fault");
    assertThat(page.units()).hasSize(1);
    assertThat(page.presets()).hasSize(6);
    assertThat(showing.preset("canvas", "", "/f/").orElseThrow().there()).isTrue();
    assertThat(showing.preset("moodle", "", "/f/").orElseThrow().there()).isFalse();
    assertThat(showing.preset("none", "", "/f/")).isEmpty();
  }
}
