package org.creatorshub.tool.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorshub.tool.lesson.SettableClock;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.sending.SendingFile.Answer;
import org.creatorshub.tool.sending.SendingFile.Purpose;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class SendingFileTest implements ArrivingFilesContract {
  private final InMemoryArrivingFiles files = new InMemoryArrivingFiles();
  private final SettableClock clock = new SettableClock();
  private final SendingFile sending = new SendingFile(files, clock);
  private final LaunchSession learner = Fixtures.learner();

  @Override
  public ArrivingFiles files() {
    return files;
  }

  @Test
  void goesOnWhereTheConnectionWasLost() {
    UUID id = begun("plan.txt", 6);
    assertThat(received(sending.append(learner, id, 0, "abc".getBytes(UTF_8)))).isEqualTo(3);
    assertThat(rule(sending.append(learner, id, 0, "abc".getBytes(UTF_8)))).isEqualTo("PORT-97");
    assertThat(rule(sending.append(learner, id, 5, "f".getBytes(UTF_8)))).isEqualTo("PORT-97");
    assertThat(sending.take(learner, id.toString(), (name, file) -> name)).as("half").isEmpty();
    assertThat(received(sending.at(learner, id))).isEqualTo(3);
    assertThat(received(sending.append(learner, id, 3, "def".getBytes(UTF_8)))).isEqualTo(6);
    List<Path> seen = new ArrayList<>();
    assertThat(
            sending.take(
                learner,
                id.toString(),
                (name, file) -> {
                  seen.add(file);
                  return name + "=" + text(file);
                }))
        .contains("plan.txt=abcdef");
    assertThat(seen.getFirst()).doesNotExist();
    assertThat(sending.take(learner, id.toString(), (name, file) -> name)).as("twice").isEmpty();
  }

  @Test
  void refusesTooMuchBeforeTheFirstByte() {
    assertThat(rule(begin("film.pdf", 2L << 30))).isEqualTo("PORT-41");
    assertThat(rule(begin("film.pdf", (100L << 20) + 1))).isEqualTo("PORT-41");
    assertThat(rule(begin("photo.png", (20L << 20) + 1))).isEqualTo("PORT-41");
    assertThat(rule(begin("film.mp4", 2L << 30))).isEqualTo("PORT-41");
    assertThat(rule(begin("film.mp4", 100))).isEqualTo("PORT-43");
    assertThat(rule(begin("a.pdf\u0000.html", 100))).isEqualTo("PORT-39");
    assertThat(rule(begin("a.pdf", 0))).isEqualTo("PORT-40");
    assertThat(rule(begin("a.pdf", -1))).isEqualTo("PORT-40");
    assertThat(rule(sending.begin(learner, "p.zip", 2L << 30, Purpose.PORTFOLIO)))
        .isEqualTo("PORT-41");
    assertThat(rule(sending.begin(learner, "p.pdf", 100, Purpose.PORTFOLIO))).isEqualTo("PORT-43");
    LaunchSession teacher = Fixtures.person(Role.INSTRUCTOR, UUID.randomUUID());
    assertThat(rule(sending.begin(teacher, "a.pdf", 9, Purpose.WORK))).isEqualTo("PORT-96");
    assertThat(files.ofPerson(learner.platform(), learner.person())).isEmpty();
  }

  @Test
  void refusesPartsThatAreTooLongAndFilesOfOthers() {
    UUID id = begun("plan.pdf", 3);
    assertThat(rule(sending.append(learner, id, 0, new byte[4]))).isEqualTo("PORT-98");
    assertThat(rule(sending.append(learner, id, 0, new byte[0]))).isEqualTo("PORT-98");
    UUID large = begun("plan.pdf", 50L << 20);
    assertThat(rule(sending.append(learner, large, 0, new byte[SendingFile.PART + 1])))
        .isEqualTo("PORT-98");
    assertThat(rule(sending.append(Fixtures.learner(), id, 0, new byte[3]))).isEqualTo("PORT-99");
    assertThat(sending.take(learner, "../../etc/passwd", (name, file) -> name)).isEmpty();
  }

  @Test
  void keepsTwoOnTheirWayAndForgetsThemAfterADay() {
    UUID first = begun("a.pdf", 9);
    clock.pass(Duration.ofSeconds(1));
    begun("b.pdf", 9);
    clock.pass(Duration.ofSeconds(1));
    UUID third = begun("c.pdf", 9);
    assertThat(files.ofPerson(learner.platform(), learner.person()))
        .extracting(Arriving::id)
        .hasSize(2)
        .contains(third)
        .doesNotContain(first);
    clock.pass(Duration.ofHours(25));
    sending.tidy();
    assertThat(files.ofPerson(learner.platform(), learner.person())).isEmpty();
  }

  private Answer begin(String name, long bytes) {
    return sending.begin(learner, name, bytes, Purpose.WORK);
  }

  private UUID begun(String name, long bytes) {
    return ((Answer.Here) begin(name, bytes)).file().id();
  }

  private static long received(Answer answer) {
    return ((Answer.Here) answer).file().received();
  }

  private static String rule(Answer answer) {
    return answer instanceof Answer.Refused(String id, String sentence) ? id : "";
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
