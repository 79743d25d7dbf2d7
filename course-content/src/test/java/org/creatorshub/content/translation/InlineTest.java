package org.creatorshub.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorshub.content.translation.Inline.Pair;
import org.creatorshub.content.translation.Inline.Single;
import org.creatorshub.content.translation.Inline.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
  @Test
  void protectsSumsCodePlaceHoldersAndAddresses() {
    assertThat(Inline.pieces("A [[1 + 1 = 2]] `x*y` {cpc} <https://a.example/b> z"))
        .containsExactly(
            new Words("A "),
            new Single("[[1 + 1 = 2]]"),
            new Words(" "),
            new Single("`x*y`"),
            new Words(" "),
            new Single("{cpc}"),
            new Words(" "),
            new Single("<https://a.example/b>"),
            new Words(" z"));
  }

  @Test
  void givesTheWordsInsideOfLinksTermsAndEmphasis() {
    assertThat(Inline.pieces("**See *the* [law](https://a.example/l)** on [[glossary:cpa|costs]]"))
        .containsExactly(
            new Pair(
                "**",
                "**",
                true,
                List.of(
                    new Words("See "),
                    new Pair("*", "*", true, List.of(new Words("the"))),
                    new Words(" "),
                    new Pair("[", "](https://a.example/l)", false, List.of(new Words("law"))))),
            new Words(" on "),
            new Pair("[[glossary:cpa|", "]]", false, List.of(new Words("costs"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 * 3 * 4",
        "a \\*b\\* c",
        "**open",
        "`open",
        "[no link] (at all)",
        "{ not } {Also}",
        "x [[a]] [b](c) d](e)",
        "``a`b`` and `c",
        "***both***",
        "[[1 = 1 | one]] *[[2 * 3 = 6]]*"
      })
  void putsTogetherWhatItTookApart(String text) {
    assertThat(Inline.joined(Inline.pieces(text))).isEqualTo(text);
  }

  @Test
  void countsTermsWithAndWithoutWordsAsTheSame() {
    assertThat(Inline.needed(Inline.pieces("[[glossary:cpa]] **x**")))
        .isEqualTo(Inline.needed(Inline.pieces("[[glossary:cpa|цената]] x")));
  }

  @Test
  void findsNoWordsInCodesAndNumbers() {
    assertThat(Inline.hasWords(Inline.pieces("[[1 + 1 = 2]], 25 % `code` {cpc}"))).isFalse();
    assertThat(Inline.hasWords(Inline.pieces("**25 euros**"))).isTrue();
    assertThat(Inline.words(Inline.pieces("The firm's **two-year** plan: [[1 = 1]] 25 %")))
        .isEqualTo(4);
  }

  @Test
  @Timeout(10)
  void readsHostileTextInTime() {
    for (String part : List.of("*a ", "[", "`", "``` ` ", "[a](", "{a", "<http://", "**a *b ")) {
      String text = part.repeat(3_000);
      assertThat(Inline.joined(Inline.pieces(text))).isEqualTo(text);
    }
  }
}
