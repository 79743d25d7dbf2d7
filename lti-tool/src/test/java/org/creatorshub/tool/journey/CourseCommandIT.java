package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors type, as {@code ./hub course …} passes it on: without server and database. */
class CourseCommandIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path COURSE = ROOT.resolve("course-content/courses/online-marketing");
  private static final Path TINY = ROOT.resolve("course-content/src/test/resources/reading/sound");

  @TempDir Path folder;

  private record Answer(int status, String out, String err) {}

  @Test
  void checksTheProjectsOwnCourseFromAnyFolder() throws IOException, InterruptedException {
    Answer answer = course("check");
    assertThat(answer.status()).as(answer.out() + answer.err()).isZero();
    assertThat(answer.out()).startsWith("no faults, ").contains(" online-marketing ");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void answersOneAndNamesTheLineWhereACourseHasAFault() throws IOException, InterruptedException {
    Path copy = copied(TINY);
    Path unit = copy.resolve("units/u01/unit.md");
    Files.writeString(unit, Files.readString(unit).replace("= 0.60]]", "= 0.61]]"));
    Answer answer = course("check", copy.toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith(unit + ":13: SUM The sum "));
  }

  @Test
  void startsAUnitThatPassesItsCheck() throws IOException, InterruptedException {
    Path copy = copied(COURSE);
    // a unit that is nobody's yet, so that the course may grow
    Answer started = course("new", "unit", "trial-unit", "A trial", copy.toString());
    assertThat(started.status()).as(started.err()).isZero();
    assertThat(copy.resolve("units/trial-unit/unit.md")).exists();
    String entry =
        String.join("\n", started.out().lines().filter(it -> it.startsWith("  ")).toList());
    Path course = copy.resolve("course.yaml");
    Files.writeString(course, Files.readString(course).stripTrailing() + "\n" + entry + "\n");
    Answer checked = course("check", copy.toString());
    assertThat(checked.status()).as(checked.out()).isZero();
    assertThat(checked.out()).contains("TO-WRITE warning: ");
  }

  @Test
  void printsTheTableInUtf8WhateverTheTerminalIs() throws IOException, InterruptedException {
    Answer answer = course("table");
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("# The course in figures\n").contains(" – ");
  }

  @Test
  void previewsUntilItIsEnded() throws IOException, InterruptedException {
    Process preview =
        new ProcessBuilder(command("preview", TINY.toString(), "--port", "0"))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = preview.inputReader(StandardCharsets.UTF_8);
        HttpClient http = HttpClient.newHttpClient()) {
      String ready = Objects.requireNonNull(said.readLine());
      assertThat(ready).matches("The preview is ready: http://localhost:\\d+/");
      URI page = URI.create(ready.replaceAll(".* ", "") + "answers/learn/u01/u01-p-cost");
      HttpResponse<String> answer =
          http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("What an order costs", "For authors: u01-r-cpa");
    } finally {
      preview.destroy();
    }
    assertThat(preview.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void answersTwoWhereItIsNotSaidRightly() throws IOException, InterruptedException {
    Answer answer = course("chekc");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("Say one of:");
  }

  private static List<String> command(String... words) {
    List<String> command = HubProgram.line(List.of("-Dhub.home=" + ROOT), "course");
    command.addAll(List.of(words));
    return command;
  }

  private Answer course(String... words) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command(words))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("HUB_DATABASE_URL", "jdbc:postgresql://localhost:1/nowhere");
    int status = builder.start().waitFor();
    return new Answer(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Path copied(Path from) throws IOException {
    Path to = folder.resolve("course");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
    return to;
  }
}
