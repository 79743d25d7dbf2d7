package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A student at the test of unit 7, who notes every answer that was confirmed, tries again where no
 * answer came, and then looks whether what was confirmed is still there.
 */
final class TestTaker {
  private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(2);
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
  private static final String ANSWERS = "q.";

  private final String member;
  private final int number;
  private final WebPerson person;
  private final Semaphore saves;
  private final Semaphore handIns;
  private final Map<String, List<String>> confirmed = new HashMap<>();
  private String session = "";
  private int looksBack;

  /**
   * @param saves gets a permit for every confirmed save
   * @param handIns gets a permit for every result page
   */
  TestTaker(String member, Semaphore saves, Semaphore handIns) {
    this.member = member;
    this.number = Integer.parseInt(member);
    this.person = number % 3 == 0 ? WebPerson.withoutCookies() : new WebPerson();
    this.saves = saves;
    this.handIns = handIns;
  }

  String member() {
    return member;
  }

  /** Field by field, as last confirmed. */
  Map<String, List<String>> confirmed() {
    return Map.copyOf(confirmed);
  }

  /** How often an outage made this student look whether everything is still there. */
  int looksBack() {
    return looksBack;
  }

  void enter(HubProcess hub) {
    session = person.launch(hub, member, 1).session();
  }

  /** Everything from "Start the test" to the result; every answer is changed twice. */
  void takeTest() {
    WebPage start = steadily(() -> person.open(session + "/learn/u07/test"));
    WebForm form = steadily(() -> person.send(start.form("/test\""))).form("data-autosave");
    for (int round = 1; round <= 3; round++) {
      for (String field : form.picks().keySet()) {
        if (field.startsWith(ANSWERS)) {
          form = save(answered(form, field, round), field);
        }
      }
    }
    handIn(form);
  }

  /** Neighbouring fields get neighbouring picks, so that an order has every place once. */
  private WebForm answered(WebForm form, String field, int round) {
    List<String> picks = form.picks().get(field);
    int place = List.copyOf(form.picks().keySet()).indexOf(field);
    return picks.isEmpty()
        ? form.with(field, number + "." + round)
        : form.with(field, picks.get((number + round + place) % picks.size()));
  }

  /** As the page's script does: the same again until it is confirmed. */
  private WebForm save(WebForm asked, String field) {
    WebForm form = asked;
    URI autosave = URI.create(form.action() + "/answers");
    while (true) {
      Optional<WebPage> answer = attempt(form.to(autosave));
      if (answer.isPresent()) {
        assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
        confirmed.putAll(form.filled(ANSWERS));
        saves.release();
        return form.with("revision", revision(answer.get()));
      }
      form = afterOutage(form, field);
    }
  }

  private Optional<WebPage> attempt(WebForm form) {
    try {
      return Optional.of(person.sendOnce(form)).filter(page -> page.status() < 500);
    } catch (UncheckedIOException gone) {
      return Optional.empty();
    }
  }

  /** The page as it is opened again; half the students go on with the one they had open. */
  private WebForm afterOutage(WebForm form, String inDoubt) {
    looksBack++;
    WebForm fresh = steadily(() -> person.open(form.action().toString())).form("data-autosave");
    Map<String, List<String>> kept = new HashMap<>(fresh.filled(ANSWERS));
    assertThat(kept.remove(inDoubt))
        .isIn(confirmed.get(inDoubt), form.filled(ANSWERS).get(inDoubt));
    Map<String, List<String>> promised = new HashMap<>(confirmed);
    promised.remove(inDoubt);
    assertThat(kept).as("what student %s had confirmed", member).isEqualTo(promised);
    return number % 2 == 0
        ? form
        : form.with("revision", fresh.value("revision")).with("writer", fresh.value("writer"));
  }

  private void handIn(WebForm form) {
    WebForm whole = form.with("do", "hand-in");
    WebPage result = steadily(() -> person.send(whole));
    assertThat(result.status()).as(result.body()).isEqualTo(200);
    assertThat(result.body()).contains("Your result: Unit 7 test");
    handIns.release();
  }

  private static String revision(WebPage saved) {
    Matcher revision = REVISION.matcher(saved.body());
    assertThat(revision.find()).as(saved.body()).isTrue();
    return revision.group(1);
  }

  private static WebPage steadily(Supplier<WebPage> asking) {
    WebPage[] answer = new WebPage[1];
    Patience.until(
        () -> "an answer instead of " + answer[0],
        LONGEST_OUTAGE,
        () -> {
          try {
            answer[0] = asking.get();
            return answer[0].status() < 500;
          } catch (UncheckedIOException gone) {
            return false;
          }
        });
    return answer[0];
  }
}
