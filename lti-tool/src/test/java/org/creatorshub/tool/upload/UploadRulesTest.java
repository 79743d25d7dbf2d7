package org.creatorshub.tool.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRulesTest {
  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void takesAHonestFileOfEachKind(FileKind kind) throws IOException {
    assertThat(judge("My work." + kind.ending(), SampleFiles.honest(kind)))
        .isInstanceOfSatisfying(
            Verdict.Accepted.class,
            accepted -> {
              assertThat(accepted.kind()).isEqualTo(kind);
              assertThat(accepted.name()).isEqualTo("My work." + kind.ending());
            });
  }

  @Test
  void takesJpegWithEitherEndingAndAnyCase() throws IOException {
    byte[] photo = SampleFiles.honest(FileKind.JPEG);
    assertThat(judge("a.JPG", photo)).isInstanceOf(Verdict.Accepted.class);
    assertThat(judge("a.jpeg", photo)).isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused("a.pdf", new byte[0], UploadRule.EMPTY);
  }

  @Test
  void takesTwentyMegabytesAndNotOneByteMore() throws IOException {
    byte[] text = new byte[(int) UploadRules.LARGEST + 1];
    java.util.Arrays.fill(text, (byte) 'a');
    assertRefused("a.txt", text, UploadRule.TOO_LARGE);
    assertThat(judge("a.txt", java.util.Arrays.copyOf(text, text.length - 1)))
        .isInstanceOf(Verdict.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "a.htm",
        "a.svg",
        "a.exe",
        "a.zip",
        "a.js",
        "a.docm",
        "a",
        "a.pdf.exe",
        ".pdf/a",
        "a.php"
      })
  void refusesOtherEndingsWhateverIsInside(String name) throws IOException {
    assertRefused(name, SampleFiles.honest(FileKind.PDF), UploadRule.KIND_NOT_TAKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.pdf",
        "x/../../a.pdf",
        "..\\a.pdf",
        "..",
        "a\u0000.pdf",
        "a.png\u0000.html",
        "fdp\u202E.exe.pdf",
        "a\u2066b\u2069.pdf",
        "a\r\nb.pdf"
      })
  void refusesNamesThatMislead(String name) throws IOException {
    assertRefused(name, SampleFiles.honest(FileKind.PDF), UploadRule.NAME_MISLEADS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Žluťoučký plán.pdf", "a..b.pdf", "C:\\Users\\me\\a.pdf", "👩\u200D💻.pdf"})
  void takesNamesThatPeopleGive(String name) throws IOException {
    assertThat(judge(name, SampleFiles.honest(FileKind.PDF))).isInstanceOf(Verdict.Accepted.class);
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void refusesAWebPageUnderEveryEnding(FileKind kind) throws IOException {
    byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
    assertRefused("a." + kind.ending(), page, UploadRule.NOT_WHAT_IT_SAYS);
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void refusesAProgramUnderEveryEnding(FileKind kind) throws IOException {
    byte[] program = "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(UTF_8);
    assertThat(judge("a." + kind.ending(), program)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"  \uFEFF<svg xmlns='x'/>", "#!/bin/sh\nrm", "<?xml version='1.0'?>"})
  void refusesDisguisedText(String text) throws IOException {
    assertRefused("a.txt", text.getBytes(UTF_8), UploadRule.NOT_WHAT_IT_SAYS);
  }

  @Test
  void refusesTextThatIsNotUtf8OrHoldsControls() throws IOException {
    assertRefused("a.csv", new byte[] {'a', (byte) 0xE4, 'b'}, UploadRule.NOT_UTF8);
    assertRefused("a.txt", new byte[] {'a', 0, 'b'}, UploadRule.NOT_UTF8);
  }

  @Nested
  class Polyglots {
    @ParameterizedTest
    @EnumSource(
        value = FileKind.class,
        names = {"PDF", "PNG", "JPEG"})
    void refusesAZipBehindAnotherFile(FileKind kind) throws IOException {
      byte[] both = joined(SampleFiles.honest(kind), SampleFiles.honest(FileKind.DOCX));
      assertRefused("a." + kind.ending(), both, UploadRule.TWO_KINDS_AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(
        value = FileKind.class,
        names = {"PDF", "PNG", "JPEG"})
    void refusesAScriptBehindAnotherFile(FileKind kind) throws IOException {
      byte[] both = joined(SampleFiles.honest(kind), "<script>alert(1)</script>".getBytes(UTF_8));
      assertRefused("a." + kind.ending(), both, UploadRule.TWO_KINDS_AT_ONCE);
    }

    @Test
    void refusesAScriptInAPictureComment() throws IOException {
      byte[] photo = SampleFiles.jpegWithComment("<script>alert(1)</script>");
      assertRefused("a.jpg", photo, UploadRule.TWO_KINDS_AT_ONCE);
    }

    @Test
    void refusesAPdfThatStartsAsAPage() throws IOException {
      byte[] both = joined("<html>".getBytes(UTF_8), SampleFiles.honest(FileKind.PDF));
      assertRefused("a.pdf", both, UploadRule.NOT_WHAT_IT_SAYS);
    }

    @Test
    void refusesAnOfficeFileWithSomethingBehind() throws IOException {
      byte[] both = joined(SampleFiles.honest(FileKind.DOCX), "x".getBytes(UTF_8));
      assertRefused("a.docx", both, UploadRule.NOT_WHAT_IT_SAYS);
    }
  }

  @Nested
  class OfficeFiles {
    @Test
    void refusesAPlainZip() throws IOException {
      assertRefused("a.docx", SampleFiles.zip("a.txt", "hello"), UploadRule.NOT_WHAT_IT_SAYS);
    }

    @Test
    void refusesASpreadsheetThatCallsItselfADocument() throws IOException {
      assertRefused("a.docx", SampleFiles.honest(FileKind.XLSX), UploadRule.NOT_WHAT_IT_SAYS);
    }

    @Test
    void refusesMacros() throws IOException {
      assertRefused(
          "a.docx", SampleFiles.docxWith("word/vbaProject.bin", "x"), UploadRule.NOT_PLAIN_OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word\\..\\x"})
    void refusesPathsThatLeadOutside(String name) throws IOException {
      assertRefused("a.docx", SampleFiles.docxWith(name, "x"), UploadRule.NOT_PLAIN_OFFICE);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void refusesABombThatUnpacksTooLarge() throws IOException {
      byte[] bomb = SampleFiles.docxBomb(300);
      assertThat(bomb.length).isLessThan(2_000_000);
      assertRefused("a.docx", bomb, UploadRule.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesADamagedFile() throws IOException {
      byte[] damaged = SampleFiles.honest(FileKind.DOCX);
      java.util.Arrays.fill(damaged, 40, damaged.length - 22, (byte) 7);
      assertRefused("a.docx", damaged, UploadRule.NOT_PLAIN_OFFICE);
    }
  }

  @Nested
  class Pictures {
    @Test
    void refusesGigapixels() throws IOException {
      assertRefused("a.png", SampleFiles.png(50_000, 50_000), UploadRule.TOO_MANY_PIXELS);
      assertRefused("a.jpg", SampleFiles.jpeg(60_000, 60_000), UploadRule.TOO_MANY_PIXELS);
    }

    @Test
    void refusesATruncatedPicture() throws IOException {
      byte[] png = SampleFiles.honest(FileKind.PNG);
      byte[] cut = java.util.Arrays.copyOf(png, png.length - 6);
      assertRefused("a.png", cut, UploadRule.NOT_WHAT_IT_SAYS);
    }
  }

  private Verdict judge(String name, byte[] content) throws IOException {
    Path file = Files.createTempFile(folder, "upload", "");
    Files.write(file, content);
    return new UploadRules().judge(name, file);
  }

  private void assertRefused(String name, byte[] content, UploadRule rule) throws IOException {
    assertThat(judge(name, content)).isEqualTo(new Verdict.Refused(rule));
  }

  private static byte[] joined(byte[] one, byte[] other) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(other);
    return both.toByteArray();
  }
}
