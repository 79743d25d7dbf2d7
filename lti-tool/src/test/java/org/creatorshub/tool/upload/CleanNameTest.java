package org.creatorshub.tool.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanNameTest {

  @ParameterizedTest
  @CsvSource({
    "plan.pdf, plan.pdf",
    "../../etc/passwd.txt, passwd.txt",
    "'C:\\Users\\me\\plan.pdf', plan.pdf",
    "'a:b*c?.txt', a_b_c_.txt",
    "con.txt, _con.txt",
    "NUL, _NUL",
    "'..', work",
    "'/', work",
    "' . plan .pdf. ', 'plan .pdf'",
    "Žluťoučký plán.pdf, Žluťoučký plán.pdf"
  })
  void keepsOnlyAHarmlessName(String claimed, String kept) {
    assertThat(CleanName.of(claimed)).isEqualTo(kept);
  }

  @Test
  void removesControlAndDirectionCharacters() {
    assertThat(CleanName.of("in\u202Egnp.exe\u0000\u200B\r\n.pdf")).isEqualTo("ingnp.exe.pdf");
    assertThat(CleanName.of("\u0000\u2066")).isEqualTo("work");
  }

  @Test
  void shortensButKeepsTheEnding() {
    assertThat(CleanName.of("\uD83D\uDE00".repeat(5_000) + ".docx"))
        .hasSize(95 * 2 + 5)
        .endsWith("\uD83D\uDE00.docx");
  }
}
