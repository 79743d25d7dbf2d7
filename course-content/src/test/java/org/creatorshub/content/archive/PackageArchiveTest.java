package org.creatorshub.content.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageArchiveTest {
  private static final PackageFile ONE = PackageFile.text("a/one.html", "één");
  private static final PackageFile TWO = PackageFile.text("b.css", "p {}");

  private static byte[] zipped(PackageFile... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PackageArchive(List.of(files)).writeTo(bytes);
    return bytes.toByteArray();
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void isTheSameWhateverTheOrderOfItsFiles() throws IOException {
    assertThat(zipped(ONE, TWO)).isEqualTo(zipped(TWO, ONE));
    assertThat(names(zipped(TWO, ONE))).containsExactly("a/one.html", "b.css");
  }

  @Test
  void beginsWithTheStoredFileThatAnEpubNeeds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PackageArchive(List.of(ONE)).writeTo(bytes, PackageFile.text("mimetype", "epub"));
    assertThat(names(bytes.toByteArray())).containsExactly("mimetype", "a/one.html");
    assertThat(new String(bytes.toByteArray(), 30, 12, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeepub");
  }

  @Test
  void refusesNamesThatDifferOnlyByCase() {
    PackageFile shouted = PackageFile.text("B.CSS", "");
    assertThatThrownBy(() -> new PackageArchive(List.of(TWO, shouted)))
        .hasMessage("Twice in the package: B.CSS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a//b", "../a", "a/..", "a\\b", "é", "a b", "C:", ".hidden"})
  void refusesNamesThatAnLmsWouldChange(String path) {
    assertThatThrownBy(() -> PackageFile.text(path, "")).hasMessageContaining(path);
  }
}
