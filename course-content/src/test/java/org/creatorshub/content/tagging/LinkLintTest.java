package org.creatorshub.content.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.creatorshub.content.course.OwnTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLintTest {
  private static final OwnTask.LinkCheck SCHEME =
      new OwnTask.LinkCheck(
          "u10-k-utm",
          "Linter",
          "",
          List.of(),
          List.of("zaliamolis.example"),
          List.of("email", "social", "cpc", "display", "referral"),
          List.of());

  private static List<String> ids(String address, boolean inside) {
    return new LinkLint(SCHEME).look(address, inside).stream().map(LinkFinding::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://zaliamolis.example/bowls?utm_source=newsletter&utm_medium=email&utm_campaign=2027-03-spring        |
          https://www.zaliamolis.example/?size=m&utm_source=museum&utm_medium=referral&utm_campaign=a&utm_content=b  |
          https://zaliamolis.example/krūzės?utm_source=laiškas&utm_medium=email&utm_campaign=ruduo                    |
          bowls and plates                                                                                           | UTM-01
          zaliamolis.example/?utm_source=a                                                                           | UTM-01
          ftp://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=c                                     | UTM-01
          https://?utm_source=a                                                                                      | UTM-01
          http://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=c                                    | UTM-02
          https://zaliamolis.example/?size=m?utm_source=a&utm_medium=email&utm_campaign=c                            | UTM-03,UTM-05
          https://zaliamolis.example/#top?utm_source=a&utm_medium=email&utm_campaign=c                               | UTM-04,UTM-05,UTM-06,UTM-07
          https://zaliamolis.example/?utm_medium=email&utm_campaign=c                                                | UTM-05
          https://zaliamolis.example/?utm_source=a&utm_campaign=c                                                    | UTM-06
          https://zaliamolis.example/?utm_source=a&utm_medium=email                                                  | UTM-07
          https://zaliamolis.example/?utm_sourse=a&utm_medium=email&utm_campaign=c                                   | UTM-05,UTM-08
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=spring sale                         | UTM-09
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=spring%20sale                       | UTM-09
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=spring+sale                         | UTM-09
          https://zaliamolis.example/?utm_source=a&utm_medium=mailing&utm_campaign=c                                 | UTM-10
          https://zaliamolis.example/?utm_source=email&utm_medium=newsletter&utm_campaign=c                          | UTM-11
          https://shop.elsewhere.example/?utm_source=a&utm_medium=email&utm_campaign=c                               | UTM-13
          https://zaliamolis.example/?utm_source=a&utm_source=b&utm_medium=email&utm_campaign=c                      | UTM-14
          https://zaliamolis.example/?utm_source=Newsletter&utm_medium=email&utm_campaign=c                          | UTM-15
          https://zaliamolis.example/?UTM_source=newsletter&utm_medium=email&utm_campaign=c                          | UTM-15
          https://zaliamolis.example/?utm_source=&utm_medium=email&utm_campaign=c                                    | UTM-16
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=sale!                               | UTM-17
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=c&utm_term=reader@mail.example      | UTM-18
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=c&email=reader%40mail.example       | UTM-18
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=c&name=Ona                          | UTM-18
          https://zaliamolis.example/?utm_source=a&utm_medium=email&utm_campaign=c&t=%2B370 600 12345                | UTM-09,UTM-18
          https://zaliamolis.example/bowls                                                                           | UTM-05,UTM-06,UTM-07
          """)
  void namesWhatIsWrongWithLinkFromOutside(String address, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(","));
    assertThat(ids(address, false)).containsExactlyElementsOf(wanted);
  }

  @Test
  void wantsNoTagsOnLinksFromOwnPagesToOwnPages() {
    String tagged = "https://zaliamolis.example/?utm_source=homepage&utm_medium=banner";
    assertThat(ids(tagged, true)).containsExactly("UTM-12");
    assertThat(ids("https://zaliamolis.example/bowls", true)).isEmpty();
    assertThat(ids("https://partner.example/", true)).isEmpty();
  }

  @Test
  void findsTheSixLinksOfTheLesson() {
    String start = "https://zaliamolis.example/bowls?utm_";
    assertThat(ids(start + "source=newsletter&utm_medium=email&utm_campaign=2027-03-spring", false))
        .isEmpty();
    assertThat(ids(start + "source=Newsletter&utm_medium=Email&utm_campaign=2027-03-spring", false))
        .containsExactly("UTM-15", "UTM-15");
    assertThat(
            ids(start + "source=newsletter&utm_medium=email&utm_term=reader@mail.example", false))
        .containsExactly("UTM-07", "UTM-18");
  }

  @Test
  void saysWhatToDoInWholeSentences() {
    String all =
        "http://x.example/?utm_source=&utm_medium=A b&utm_medium=c&utm_x=1&name=a@b.example#utm_y";
    List<LinkFinding> findings = new LinkLint(SCHEME).look(all, false);
    assertThat(findings).hasSizeGreaterThan(6);
    assertThat(findings).allMatch(one -> one.sentence().matches("(?s)[A-Zu].*\\."));
  }

  @Test
  void readsParametersAsToolsDo() {
    assertThat(LinkLint.tags("https://a.example/?x=1&utm_source=a%20b&flag&utm_medium=%zz"))
        .extracting(Tag::name, Tag::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("x", "1"),
            org.assertj.core.groups.Tuple.tuple("utm_source", "a b"),
            org.assertj.core.groups.Tuple.tuple("flag", ""),
            org.assertj.core.groups.Tuple.tuple("utm_medium", "%zz"));
  }

  /** The ids run on without a gap, so that the requirements name each of them. */
  @Test
  void knowsEighteenRules() {
    TreeSet<String> known = new TreeSet<>();
    List<String> tried = new ArrayList<>();
    tried.add("x");
    tried.add("http://x.example/?utm_source=&utm_x=1&name=Ona&utm_source=B?c=1#utm_");
    tried.add("https://x.example/?utm_source=email&utm_medium=B c");
    tried.add("https://x.example/?utm_source=a!&utm_medium=b&utm_campaign=c");
    tried.add("https://x.example/");
    tried.forEach(one -> known.addAll(ids(one, false)));
    known.addAll(ids("https://zaliamolis.example/?utm_source=a", true));
    assertThat(known)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 18).mapToObj("UTM-%02d"::formatted).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "https://a.example/?%", "https://[::1", "https://a.example/?&&=&", "\u0000"})
  void bearsWhatIsNoAddress(String typed) {
    assertThat(ids(typed, false)).isNotEmpty();
    LinkLint.tags(typed);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void isNotSlowedDownByLongAddresses() {
    for (String part : List.of("a@", "+1 ", "&utm_source=", "?", "%20", "@.")) {
      assertThat(ids("https://a.example/?utm_source=" + part.repeat(2_000), false)).isNotEmpty();
    }
  }
}
