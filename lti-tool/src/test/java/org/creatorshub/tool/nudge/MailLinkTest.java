package org.creatorshub.tool.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailLinkTest {
  @Test
  void putsEverybodyIntoTheBlindCopies() {
    MailLink link = MailLink.to(List.of("ana@uni.example", "o'neill+x&y?z=1@uni.example"));
    assertThat(link.href())
        .isEqualTo("mailto:?bcc=ana@uni.example,o%27neill%2Bx%26y%3Fz%3D1@uni.example");
    assertThat(link.copy()).isEqualTo("ana@uni.example, o'neill+x&y?z=1@uni.example");
    assertThat(link.shared()).isEqualTo(2);
  }

  @Test
  void leavesTooManyToBeCopied() {
    MailLink link = MailLink.to(Collections.nCopies(120, "somebody@uni.example"));
    assertThat(link.href()).isEmpty();
    assertThat(link.copy()).hasSizeGreaterThan(2_000);
  }
}
