package org.creatorshub.tool.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.LoopbackTransport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.sandbox.Activity;
import org.creatorshub.tool.sandbox.InMemorySandboxStore;
import org.creatorshub.tool.sandbox.LineItem;
import org.creatorshub.tool.sandbox.Manner;
import org.creatorshub.tool.sandbox.Misbehaviour;
import org.creatorshub.tool.sandbox.Sandbox;
import org.creatorshub.tool.sandbox.SandboxRegistration;
import org.creatorshub.tool.sandbox.SandboxSettings;
import org.creatorshub.tool.sandbox.ToolStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Columns over real HTTP, in both manners of the sandbox. */
class ColumnsAtSandboxIT {
  private static final Wanted TEST = Wanted.test("u07", "u07-test", "Unit 7 test");
  private static final Wanted TASK =
      Wanted.task("u07", "u07-plan", "Media plan").with("Media plan", new BigDecimal("20"));

  private final ToolStandIn tool = new ToolStandIn();
  private final InMemorySandboxStore gradebook = new InMemorySandboxStore();
  private final Sandbox sandbox =
      Sandbox.start(
          new SandboxSettings(
              0,
              tool.base(),
              gradebook,
              Clock.systemUTC(),
              new Activity(0, "Unit 7", "", "/lti/launch/u07", Map.of()),
              "u07-test"));
  private final LmsClient client =
      new LmsClient(
          LoopbackTransport.real(),
          tool::signed,
          Clock.systemUTC(),
          uri -> uri.getHost().equals("127.0.0.1"));
  private final Columns columns = new InMemoryColumns();
  private final UsingColumn using =
      new UsingColumn(
          columns, client, URI.create("https://hub.example/lti/launch"), Clock.systemUTC());
  private final ChangingColumn changing = new ChangingColumn(client);
  private final Platform platform = platform(sandbox.registration());
  private final UUID link = UUID.randomUUID();

  private static Platform platform(SandboxRegistration registration) {
    return new Platform(
        UUID.randomUUID(),
        registration.issuer(),
        registration.clientId(),
        registration.name(),
        registration.authUrl(),
        registration.tokenUrl(),
        registration.tokenUrl().toString(),
        registration.jwksUrl(),
        true);
  }

  private Gradebook gradebook(String ltiLink, Optional<URI> named, String... others) {
    return new Gradebook(
        ltiLink,
        "1",
        named,
        Optional.of(sandbox.base().resolve("/services/lineitems?type_id=1")),
        Set.of(AgsScope.LINE_ITEM, AgsScope.SCORE),
        Set.of(others));
  }

  private String activity() {
    return Long.toString(gradebook.activities().getFirst().id());
  }

  private LineItem add(String resource, String tag, OptionalLong activity) {
    return gradebook.add(new LineItem(0, "Some column", BigDecimal.TEN, resource, tag, activity));
  }

  private static URI column(UsingColumn.Result result) {
    assertThat(result).isInstanceOf(UsingColumn.Use.class);
    return ((UsingColumn.Use) result).column();
  }

  private URI use(Gradebook where, Wanted wanted, UsingColumn.Missing missing) {
    return column(using.use(platform, link, where, wanted, missing));
  }

  @AfterEach
  void stop() {
    sandbox.stop();
    tool.close();
  }

  @Test
  @Requirement({"LTI-AGS-04", "LTI-AGS-05"})
  void findsTheColumnOfItsLinkBeforeItMakesOne() {
    URI found = use(gradebook(activity(), Optional.empty()), TEST, UsingColumn.Missing.MAKE);
    assertThat(found.getPath())
        .isEqualTo("/services/lineitems/" + gradebook.lineItems().getFirst().id() + "/lineitem");
    assertThat(gradebook.lineItems()).hasSize(1);
    assertThat(columns.of(platform.id(), link)).singleElement().matches(one -> !one.made());
  }

  @Test
  @Requirement({"LTI-AGS-04", "LTI-AGS-06"})
  void makesASecondColumnForATaskAndKeepsBothApart() {
    Gradebook where = gradebook(activity(), Optional.empty());
    assertThat(using.use(platform, link, where, TASK, UsingColumn.Missing.LEAVE))
        .isInstanceOf(UsingColumn.None.class);
    URI task = column(using.make(platform, link, where, TASK));
    URI test = use(where, TEST, UsingColumn.Missing.MAKE);
    assertThat(task).isNotEqualTo(test);
    assertThat(column(using.make(platform, link, where, TASK))).isEqualTo(task);
    assertThat(gradebook.lineItems())
        .extracting(LineItem::resourceId, LineItem::tag, item -> item.activity().isPresent())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("u07-test", "", true),
            org.assertj.core.groups.Tuple.tuple("u07-plan", Wanted.TASK, true));
    assertThat(gradebook.lineItems().getLast().scoreMaximum()).isEqualByComparingTo("20");
  }

  @Test
  @Requirement("LTI-AGS-04")
  void takesNoTasksColumnForTheTestThoughTheLaunchNamesIt() {
    URI task = column(using.make(platform, link, gradebook(activity(), Optional.empty()), TASK));
    Gradebook naming = gradebook(activity(), Optional.of(task));
    assertThat(use(naming, TEST, UsingColumn.Missing.MAKE)).isNotEqualTo(task);
  }

  @Test
  @Requirement("LTI-AGS-04")
  void remembersTheColumnThatALaunchNamedWhenALaterOneNamesNone() {
    URI named = sandbox.base().resolve("/services/lineitems/2/lineitem?type_id=1");
    using.remember(platform.id(), link, gradebook(activity(), Optional.of(named)), TEST);
    Gradebook silent = gradebook(activity(), Optional.empty());
    assertThat(using.known(platform.id(), link, silent, TEST)).contains(named);
    assertThat(using.known(platform.id(), link, silent, TASK)).isEmpty();
    using.remember(platform.id(), link, silent, TASK);
    assertThat(columns.of(platform.id(), link)).hasSize(1);
  }

  @Test
  @Requirement("LTI-AGS-05")
  void usesTheColumnThatACopyBroughtAlong() {
    LineItem copied = add("u09-test", "unit-test", OptionalLong.of(777));
    Wanted wanted = Wanted.test("u09", "u09-test", "Unit 9 test");
    Gradebook copy = gradebook("888", Optional.empty());
    assertThat(use(copy, wanted, UsingColumn.Missing.MAKE).getPath())
        .contains("/" + copied.id() + "/");
    assertThat(gradebook.lineItems()).hasSize(2);
  }

  @Test
  @Requirement({"LTI-AGS-05", "LTI-AGS-06"})
  void leavesTheColumnOfAnotherLinkOfTheCourseAlone() {
    Activity second =
        gradebook.add(new Activity(0, "Unit 7 again", "", "/lti/launch/u07", Map.of()));
    Gradebook where = gradebook(Long.toString(second.id()), Optional.empty(), activity());
    URI made = use(where, TEST, UsingColumn.Missing.MAKE);
    assertThat(gradebook.lineItems()).hasSize(2);
    assertThat(made.getPath()).contains("/" + gradebook.lineItems().getLast().id() + "/");
    assertThat(gradebook.lineItems().getLast().activity()).hasValue(second.id());
  }

  @Test
  @Requirement("LTI-AGS-06")
  void makesNoColumnForALinkThatTheCourseDoesNotHave() {
    gradebook.removeLineItem(gradebook.lineItems().getFirst().id());
    assertThat(
            using.use(
                platform,
                link,
                gradebook("12345", Optional.empty()),
                TEST,
                UsingColumn.Missing.MAKE))
        .isInstanceOf(UsingColumn.None.class);
    assertThat(gradebook.lineItems()).isEmpty();
  }

  @Test
  @Requirement("LTI-AGS-12")
  void takesAnotherColumnInsteadOfTheOneThatIsGone() {
    URI gone = sandbox.base().resolve("/services/lineitems/99/lineitem?type_id=1");
    Gradebook stale = gradebook(activity(), Optional.of(gone));
    assertThat(use(stale, TEST, UsingColumn.Missing.MAKE)).isEqualTo(gone);
    URI other = column(using.insteadOf(gone, platform, link, stale, TEST));
    assertThat(use(stale, TEST, UsingColumn.Missing.MAKE)).isEqualTo(other);
    URI newer = sandbox.base().resolve("/services/lineitems/98/lineitem?type_id=1");
    assertThat(use(gradebook(activity(), Optional.of(newer)), TEST, UsingColumn.Missing.MAKE))
        .as("a newer launch has the last word")
        .isEqualTo(newer);
    gradebook.removeLineItem(gradebook.lineItems().getFirst().id());
    assertThat(using.insteadOf(other, platform, link, stale, TEST))
        .isInstanceOf(UsingColumn.None.class);
  }

  @Test
  @Requirement("LTI-AGS-07")
  void changesAColumnWithoutLosingWhatItIs() {
    Gradebook where = gradebook(activity(), Optional.empty());
    URI column = use(where, TEST, UsingColumn.Missing.MAKE);
    ChangingColumn.Change change =
        new ChangingColumn.Change(
            "Renamed",
            new BigDecimal("25"),
            Optional.of(Instant.parse("2026-12-01T08:00:00Z")),
            Optional.of(Instant.parse("2026-12-24T18:00:00Z")));
    assertThat(changing.change(platform, where, column, change))
        .isInstanceOfSatisfying(
            ChangingColumn.Now.class,
            now -> {
              assertThat(now.column().label()).isEqualTo("Renamed");
              assertThat(now.column().maximum()).isEqualByComparingTo("25");
            });
    LineItem item = gradebook.lineItems().getFirst();
    assertThat(item.resourceId()).isEqualTo("u07-test");
    assertThat(item.activity()).hasValue(Long.parseLong(activity()));
  }

  @Test
  void removesItsOwnColumnAndExplainsWhatTheLmsKeeps() {
    Gradebook where = gradebook(activity(), Optional.empty());
    URI task = column(using.make(platform, link, where, TASK));
    URI coupled = use(where, TEST, UsingColumn.Missing.MAKE);
    sandbox.manners().behaveLike(Manner.CANVAS);
    assertThat(changing.remove(platform, where, coupled))
        .isInstanceOfSatisfying(
            ChangingColumn.Not.class, not -> assertThat(not.reason()).contains("assignment"));
    assertThat(changing.remove(platform, where, task)).isEqualTo(new ChangingColumn.Gone());
    assertThat(changing.read(platform, where, task)).isEqualTo(new ChangingColumn.Gone());
    assertThat(gradebook.lineItems()).hasSize(1);
  }

  @Test
  @Requirement("LTI-AGS-08")
  void findsAColumnOnALaterPage() {
    for (int i = 0; i < 120; i++) {
      add("other-" + i, "", OptionalLong.empty());
    }
    LineItem ours = add("u07-plan", Wanted.TASK, OptionalLong.of(Long.parseLong(activity())));
    Gradebook where = gradebook(activity(), Optional.empty());
    assertThat(use(where, TASK, UsingColumn.Missing.LEAVE).getPath())
        .contains("/" + ours.id() + "/");
  }

  @Test
  @Requirement("LTI-AGS-01")
  void staysAwayWithoutTheRightScope() {
    Gradebook closed =
        new Gradebook(
            activity(),
            "1",
            Optional.empty(),
            Optional.of(sandbox.base().resolve("/services/lineitems?type_id=1")),
            Set.of(AgsScope.SCORE),
            Set.of());
    assertThat(using.use(platform, link, closed, TEST, UsingColumn.Missing.MAKE))
        .isInstanceOf(UsingColumn.None.class);
    assertThat(changing.read(platform, closed, URI.create("http://127.0.0.1/x")))
        .isInstanceOf(ChangingColumn.Not.class);
  }

  @Test
  void waitsWhileTheLmsIsThrottling() {
    sandbox.misbehaviours().set(Misbehaviour.THROTTLED, true);
    assertThat(
            using.use(
                platform,
                link,
                gradebook(activity(), Optional.empty()),
                TEST,
                UsingColumn.Missing.MAKE))
        .isInstanceOf(UsingColumn.Later.class);
    assertThat(List.copyOf(columns.of(platform.id(), link))).isEmpty();
  }
}
