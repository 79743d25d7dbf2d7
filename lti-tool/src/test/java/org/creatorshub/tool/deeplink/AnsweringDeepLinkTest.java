package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class AnsweringDeepLinkTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINK = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final URI RETURN = URI.create("https://lms.example/return?course=2");

  private final MovingClock clock = new MovingClock();
  private final List<Map<String, Object>> signed = new ArrayList<>();
  private final LaunchSession teacher = session(Role.INSTRUCTOR);

  private static LaunchSession session(Role role) {
    return new LaunchSession(
        UUID.randomUUID(),
        1,
        SomePlatform.some().id(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.empty(),
        Optional.of("Marketing"),
        Optional.empty(),
        Optional.empty(),
        role,
        Optional.empty(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        "csrf");
  }

  private static Unit unit(int number, boolean offered, boolean tested) {
    String id = "u0" + number;
    Optional<org.creatorshub.content.course.Test> test =
        tested
            ? Optional.of(
                new org.creatorshub.content.course.Test(
                    id + "-test", id, "Test", List.of(), 12, 3, OptionalInt.of(70)))
            : Optional.empty();
    return new Unit(
        id,
        number,
        "Title " + number,
        "Summary",
        offered,
        12,
        new Unit.Minutes(1, 1, 1, 1),
        List.of(new Outcome("LO", "Plan a campaign.")),
        List.of(),
        List.of(),
        test,
        Optional.empty());
  }

  private AnsweringDeepLink answering(boolean several, boolean grades, boolean links) {
    DeepLinkRequest request =
        new DeepLinkRequest(RETURN, "dep-1", links, several, grades, Optional.of("opaque <data>"));
    return new AnsweringDeepLink(
        new AnsweringDeepLink.Sources(
            new InMemoryDeepLinks(teacher.id(), request),
            () -> List.of(unit(7, true, true), unit(8, true, false), unit(9, false, false)),
            id -> Optional.of(SomePlatform.some()),
            claims -> {
              signed.add(claims);
              return "jwt";
            }),
        URI.create("https://hub.example"),
        clock);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> items() {
    return (List<Map<String, Object>>)
        Objects.requireNonNull(signed.getLast().get(DEEP_LINK + "content_items"));
  }

  @Test
  void signsWhatTheSpecificationAsksFor() {
    DeepLinkAnswer answer =
        answering(true, true, true).answer(teacher, new Choice(List.of("u07"), true));
    assertThat(answer)
        .isEqualTo(new DeepLinkAnswer.Signed(RETURN, "jwt", "Added ‘Unit 7: Title 7’."));
    long now = clock.instant().getEpochSecond();
    assertThat(signed.getFirst())
        .containsEntry("iss", "client-1")
        .containsEntry("aud", "https://lms.example")
        .containsEntry("iat", now)
        .containsEntry("exp", now + 240)
        .containsEntry(LTI + "deployment_id", "dep-1")
        .containsEntry(LTI + "message_type", "LtiDeepLinkingResponse")
        .containsEntry(LTI + "version", "1.3.0")
        .containsEntry(DEEP_LINK + "data", "opaque <data>")
        .containsKey("nonce");
    assertThat(items())
        .containsExactly(
            Map.of(
                "type", "ltiResourceLink",
                "url", "https://hub.example/lti/launch/u07",
                "title", "Unit 7: Title 7",
                "text", "Summary",
                "custom", Map.of("unit", "u07"),
                "lineItem",
                    Map.of(
                        "label", "Unit 7: Title 7",
                        "scoreMaximum", 100,
                        "resourceId", "u07-test",
                        "tag", "unit-test")));
  }

  @Test
  void sendsNoColumnWhereNoneIsWantedTakenOrPossible() {
    answering(true, true, true).answer(teacher, new Choice(List.of("u07"), false));
    answering(true, false, true).answer(teacher, new Choice(List.of("u07"), true));
    answering(true, true, true).answer(teacher, new Choice(List.of("u08"), true));
    assertThat(signed).hasSize(3);
    signed.forEach(claims -> assertThat(claims.toString()).doesNotContain("lineItem"));
  }

  @Test
  void answersACancelToo() {
    assertThat(answering(false, true, false).answer(teacher, Choice.nothing()))
        .isInstanceOf(DeepLinkAnswer.Signed.class);
    assertThat(items()).isEmpty();
  }

  @Test
  void answersOnce() {
    AnsweringDeepLink answering = answering(true, true, true);
    answering.answer(teacher, new Choice(List.of("u07"), true));
    assertThat(answering.answer(teacher, new Choice(List.of("u07"), true)))
        .isInstanceOf(DeepLinkAnswer.Refused.class);
    assertThat(signed).hasSize(1);
  }

  @Test
  void addsNoUnitThatIsUnknownOrNotYetWritten() {
    AnsweringDeepLink answering = answering(true, true, true);
    assertThat(answering.answer(teacher, new Choice(List.of("u09"), true)))
        .isInstanceOf(DeepLinkAnswer.ChooseAgain.class);
    assertThat(answering.answer(teacher, new Choice(List.of("u07", "<x>"), true)))
        .isInstanceOf(DeepLinkAnswer.ChooseAgain.class);
    assertThat(signed).isEmpty();
  }

  @Test
  void addsOneUnitWhereTheLmsTakesOne() {
    assertThat(
            answering(false, true, true).answer(teacher, new Choice(List.of("u07", "u08"), true)))
        .isInstanceOf(DeepLinkAnswer.ChooseAgain.class);
  }

  @Test
  void addsNoLinkWhereTheLmsTakesNone() {
    assertThat(answering(true, true, false).answer(teacher, new Choice(List.of("u07"), true)))
        .isInstanceOf(DeepLinkAnswer.ChooseAgain.class);
  }

  @Test
  void showsThePickerToTeachersOnly() {
    AnsweringDeepLink answering = answering(true, true, true);
    assertThat(answering.picker(teacher)).isPresent();
    assertThat(answering.picker(session(Role.LEARNER))).isEmpty();
    assertThat(answering.answer(session(Role.LEARNER), Choice.nothing()))
        .isInstanceOf(DeepLinkAnswer.Refused.class);
    assertThat(answering.picker(session(Role.INSTRUCTOR))).isEmpty();
  }

  @Test
  void saysOnItsButtonsWhatWillHappen() {
    PickerView several = answering(true, true, true).picker(teacher).orElseThrow();
    assertThat(several.control()).isEqualTo("checkbox");
    assertThat(several.addGraded()).isEqualTo("Add the chosen units (100 points each)");
    PickerView one = answering(false, true, true).picker(teacher).orElseThrow();
    assertThat(one.control()).isEqualTo("radio");
    assertThat(one.addGraded()).isEqualTo("Add the chosen unit (100 points)");
    PickerView single = new PickerView(one.request(), List.of(UnitOffer.of(unit(7, true, true))));
    assertThat(single.addGraded()).isEqualTo("Add ‘Unit 7: Title 7’ (100 points)");
    assertThat(single.addUngraded()).isEqualTo("Add it without a grade");
  }
}
