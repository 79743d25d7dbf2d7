package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class AnsweringDeepLinkTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINK = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final URI RETURN = URI.create(Requests.RETURN);

  private final MovingClock clock = new MovingClock();
  private final List<Map<String, Object>> signed = new ArrayList<>();
  private Handing.Handed handed = new Handing.Handed.None("We have no file.");
  private final LaunchSession teacher = Teacher.session(Role.INSTRUCTOR);

  private AnsweringDeepLink answering(Map<String, Object> settings) {
    return new AnsweringDeepLink(
        new AnsweringDeepLink.Sources(
            new InMemoryDeepLinks(teacher.id(), Requests.with(settings)),
            new InMemoryPlacedLinks(List.of()),
            SmallCourse.COURSE,
            id -> Optional.of(SomePlatform.some()),
            claims -> {
              signed.add(claims);
              return "jwt";
            },
            (session, media) -> handed),
        URI.create("https://hub.example"),
        clock);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> items() {
    return (List<Map<String, Object>>)
        Objects.requireNonNull(signed.getLast().get(DEEP_LINK + "content_items"));
  }

  @Test
  @Requirement({"LTI-DL-02", "LTI-DL-03", "LTI-DL-04", "CERT-D4", "CERT-D6", "CERT-D7"})
  void signsWhatTheSpecificationAsksFor() {
    DeepLinkAnswer answer = answering(Map.of()).answer(teacher, FilledForm.choosing("u07").form());
    assertThat(answer).isEqualTo(new DeepLinkAnswer.Signed(RETURN, "jwt", "Added ‘Unit u07’."));
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
        .containsEntry(DEEP_LINK + "msg", "Added ‘Unit u07’.")
        .containsEntry(DEEP_LINK + "log", "u07 of 100")
        .containsKey("nonce")
        .doesNotContainKeys("azp", DEEP_LINK + "errormsg", DEEP_LINK + "errorlog");
  }

  @Test
  @Requirement("LTI-DL-02")
  void drawsAFreshNonceForEveryAnswer() {
    answering(Map.of()).answer(teacher, FilledForm.choosing("u07").form());
    answering(Map.of()).answer(teacher, FilledForm.choosing("u07").form());
    assertThat(signed).extracting(claims -> claims.get("nonce")).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  @Requirement("LTI-DL-03")
  void sendsNoDataWhereNoneCame() {
    Map<String, Object> nothing = new LinkedHashMap<>();
    nothing.put("data", null);
    answering(nothing).answer(teacher, FilledForm.choosing("u07").form());
    assertThat(signed.getLast()).doesNotContainKey(DEEP_LINK + "data");
  }

  @Test
  @Requirement({"LTI-DL-03", "NEG-59"})
  void takesTheDataOfTheRequestWhateverTheBrowserSends() {
    FilledForm form = FilledForm.choosing("u07").with("data", "tampered").with("JWT", "x");
    answering(Map.of()).answer(teacher, form.form());
    assertThat(signed.getLast()).containsEntry(DEEP_LINK + "data", "opaque <data>");
  }

  @Test
  @Requirement({"LTI-DL-01", "LTI-DL-04"})
  void answersACancelToo() {
    answering(Map.of()).answer(teacher, FilledForm.cancelling());
    assertThat(items()).isEmpty();
    assertThat(signed.getLast())
        .containsEntry(DEEP_LINK + "msg", "Nothing was added.")
        .containsKey(DEEP_LINK + "log");
  }

  @Test
  @Requirement({"LTI-DL-04", "LTI-DL-05"})
  void tellsPeopleAndTheLogWhyNothingCouldBeAdded() {
    answering(Map.of("accept_types", List.of("image"))).answer(teacher, FilledForm.cancelling());
    assertThat(items()).isEmpty();
    assertThat(signed.getLast())
        .containsEntry(
            DEEP_LINK + "errormsg", "Nothing was added: this place takes no links to activities.")
        .containsEntry(DEEP_LINK + "errorlog", "LTI-DL-05: accept_types names no ltiResourceLink");
  }

  @Test
  @Requirement("LTI-DL-05")
  void handsOverAFileWhereTheLmsWantsOne() {
    java.time.Instant end = clock.instant().plusSeconds(3600);
    URI address = URI.create("https://hub.example/cartridges/p/c/signed/small.imscc");
    handed = new Handing.Handed.File(address, "application/vnd.ims.imsccv1p3", end);
    AnsweringDeepLink answering = answering(Map.of("accept_types", List.of("file")));
    assertThat(answering.picker(teacher).orElseThrow().handsOver()).isTrue();
    assertThat(answering.answer(teacher, FilledForm.choosing().form()))
        .isInstanceOf(DeepLinkAnswer.Signed.class);
    assertThat(items())
        .containsExactly(
            Map.of(
                "type",
                "file",
                "url",
                address.toString(),
                "title",
                "A small course",
                "text",
                "The whole course as a Common Cartridge.",
                "mediaType",
                "application/vnd.ims.imsccv1p3",
                "expiresAt",
                end.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString()));
  }

  @Test
  @Requirement("LTI-DL-05")
  void saysSoWhileAFileIsBeingMade() {
    handed = new Handing.Handed.Later("In a moment.");
    AnsweringDeepLink answering = answering(Map.of("accept_types", List.of("file")));
    assertThat(answering.picker(teacher).orElseThrow().limits()).containsExactly("In a moment.");
    assertThat(answering.answer(teacher, FilledForm.choosing().form()))
        .isInstanceOf(DeepLinkAnswer.ChooseAgain.class);
    answering.answer(teacher, FilledForm.cancelling());
    assertThat(signed.getLast()).containsEntry(DEEP_LINK + "msg", "Nothing was added.");
  }

  @Test
  @Requirement({"LTI-DL-06", "NEG-61"})
  void answersOnce() {
    AnsweringDeepLink answering = answering(Map.of());
    answering.answer(teacher, FilledForm.choosing("u07").form());
    assertThat(answering.answer(teacher, FilledForm.choosing("u07").form()))
        .isInstanceOf(DeepLinkAnswer.Refused.class);
    assertThat(answering.answer(teacher, FilledForm.cancelling()))
        .isInstanceOf(DeepLinkAnswer.Refused.class);
    assertThat(signed).hasSize(1);
  }

  @Test
  void asksAgainWithoutUsingTheAnswerUp() {
    AnsweringDeepLink answering = answering(Map.of());
    assertThat(answering.answer(teacher, FilledForm.choosing().form()))
        .isInstanceOf(DeepLinkAnswer.ChooseAgain.class);
    assertThat(answering.answer(teacher, FilledForm.choosing("u07").form()))
        .isInstanceOf(DeepLinkAnswer.Signed.class);
  }

  @Test
  @Requirement({"LTI-DL-06", "NEG-60"})
  void showsThePickerToTheTeacherWhoAskedOnly() {
    AnsweringDeepLink answering = answering(Map.of());
    LaunchSession learner = Teacher.session(Role.LEARNER);
    assertThat(answering.picker(teacher)).isPresent();
    assertThat(answering.picker(learner)).isEmpty();
    assertThat(answering.answer(learner, FilledForm.choosing("u07").form()))
        .isInstanceOf(DeepLinkAnswer.Refused.class);
    assertThat(answering.picker(Teacher.session(Role.INSTRUCTOR))).isEmpty();
    assertThat(signed).isEmpty();
  }
}
