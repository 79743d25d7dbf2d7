package org.creatorshub.tool.lmsclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("LTI-AGS-08")
class ReadingPagesTest {
  private static final URI FIRST = URI.create("https://lms.example/list?a=1");
  private static final LmsCall CALL = LmsCall.get(FIRST, "s", "x/y");

  private final ScriptedTransport transport = new ScriptedTransport();
  private final ReadingPages reading =
      new ReadingPages(
          new LmsClient(transport, claims -> "signed", new MovingClock(), uri -> true));

  private static Transport.Reply page(String body, String link) {
    return new Transport.Answered(200, Map.of("link", List.of(link)), body);
  }

  @Test
  void followsEveryPageToTheEnd() {
    transport
        .then(page("one", "<https://lms.example/list?p=2>; rel=\"next\""))
        .then(page("two", "<?p=3>; rel=next"))
        .then(200, "three");
    assertThat(reading.read(SomePlatform.some(), CALL))
        .isEqualTo(new ReadingPages.Complete(List.of("one", "two", "three")));
    assertThat(transport.sent().getLast().address())
        .isEqualTo(URI.create("https://lms.example/list?p=3"));
  }

  @Test
  void tellsNothingOfAListThatBreaksOff() {
    transport.then(page("one", "<https://lms.example/list?p=2>; rel=\"next\"")).then(503, "");
    assertThat(reading.read(SomePlatform.some(), CALL))
        .isInstanceOfSatisfying(
            ReadingPages.Broken.class,
            broken -> assertThat(broken.answer()).isInstanceOf(LmsAnswer.Busy.class));
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void leavesAListThatGoesInCircles() {
    transport
        .then(page("one", "<https://lms.example/list?p=2>; rel=\"next\""))
        .then(page("two", "<https://lms.example/list?a=1>; rel=\"next\""));
    assertThat(reading.read(SomePlatform.some(), CALL)).isInstanceOf(ReadingPages.Broken.class);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void leavesAListWithoutEnd() {
    for (int i = 0; i < 500; i++) {
      transport.then(page("x", "<https://lms.example/list?p=" + i + ">; rel=\"next\""));
    }
    assertThat(reading.read(SomePlatform.some(), CALL)).isInstanceOf(ReadingPages.Broken.class);
  }

  @Test
  void takesNoTokenToAnotherHost() {
    transport.then(page("one", "<https://elsewhere.example/list>; rel=\"next\""));
    assertThat(reading.read(SomePlatform.some(), CALL)).isInstanceOf(ReadingPages.Broken.class);
    assertThat(transport.sent()).hasSize(1);
  }

  @Test
  void readsMoodlesBrokenLinkHeader() {
    String link =
        MoodleAnswers.of("lti-services-teacher.json", "lineitems_filtered").path("link").asText();
    assertThat(link).contains("&amp;");
    assertThat(Links.next(List.of(link), FIRST)).isEmpty();
    assertThat(Links.next(List.of(link.replace("last", "next")), FIRST))
        .hasValueSatisfying(
            next -> assertThat(next.getQuery()).contains("&limit=1&from=1").doesNotContain(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<https://lms.example/x>; rel=\"prev\"",
        "<https://lms.example/x>; rel=\"nextish\"",
        "<not a uri at all>; rel=\"next\"",
        "no brackets; rel=\"next\"",
        "<https://lms.example/x>; title=\"next\""
      })
  void findsNoNextPageWhereNoneIs(String header) {
    assertThat(Links.next(List.of(header), FIRST)).isEmpty();
  }

  @Test
  void readsRetryAfterInBothForms() {
    Instant now = Instant.parse("2026-11-21T14:00:00Z");
    assertThat(RetryAfter.of(Optional.of("120"), now)).contains(Duration.ofMinutes(2));
    assertThat(RetryAfter.of(Optional.of("Sat, 21 Nov 2026 14:00:30 GMT"), now))
        .contains(Duration.ofSeconds(30));
    assertThat(RetryAfter.of(Optional.of("Sat, 21 Nov 2020 14:00:30 GMT"), now))
        .contains(Duration.ZERO);
    assertThat(RetryAfter.of(Optional.of("999999999"), now)).contains(Duration.ofDays(1));
    assertThat(RetryAfter.of(Optional.of("soon"), now)).isEmpty();
  }
}
