package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Software of others that checks badges, from the npm registry. Where Node.js or the registry is
 * out of reach, the tests that need it are skipped and say so.
 */
final class ForeignVerifiers {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SOURCE = Path.of("src/test/resources/verifiers");
  private static final Path HOME = Path.of("target/verifiers");

  private ForeignVerifiers() {}

  /**
   * A badge to be checked.
   *
   * @param now date and time as the verifier takes them
   * @param documents what the web answers in this case, beside what it always does
   */
  record Case(String name, JsonNode credential, String now, Map<String, JsonNode> documents) {}

  /** Installs them once for all runs; skips the test where that is impossible. */
  static void assumeInstalled() {
    String node = System.getenv("NODE_BINARY");
    assumeThat(node != null && Files.isExecutable(Path.of(node)))
        .as("Skipped: software of others needs Node.js, named by NODE_BINARY")
        .isTrue();
    String problem = installed();
    if (!problem.isEmpty()) {
      System.out.println("Skipped: npm could not fetch the verifiers. " + problem);
    }
    assumeThat(problem).as("npm fetches the verifiers").isEmpty();
  }

  private static String installed() {
    try {
      byte[] wanted = Files.readAllBytes(SOURCE.resolve("package.json"));
      Path done = HOME.resolve("installed.json");
      if (Files.exists(done) && Arrays.equals(Files.readAllBytes(done), wanted)) {
        return "";
      }
      Files.createDirectories(HOME);
      Files.write(HOME.resolve("package.json"), wanted);
      Said said =
          run(HOME, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save");
      if (said.code() == 0) {
        Files.write(done, wanted);
      }
      return said.code() == 0 ? "" : said.words();
    } catch (IOException noNpm) {
      return String.valueOf(noNpm.getMessage());
    }
  }

  /** What each of them says of each case: {@code answers/NAME/PROGRAM}, and {@code asked}. */
  static JsonNode check(Map<String, JsonNode> documents, List<Case> cases) {
    try {
      Path folder = Files.createTempDirectory("badges");
      JSON.writeValue(folder.resolve("documents.json").toFile(), documents);
      JSON.writeValue(folder.resolve("cases.json").toFile(), cases);
      Path script = HOME.resolve("verify.mjs");
      Files.write(script, Files.readAllBytes(SOURCE.resolve("verify.mjs")));
      Said said =
          run(
              HOME,
              String.valueOf(System.getenv("NODE_BINARY")),
              script.getFileName().toString(),
              folder.toString());
      if (said.code() != 0) {
        throw new AssertionError(said.words());
      }
      return JSON.readTree(folder.resolve("answers.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Said(int code, String words) {}

  private static Said run(Path folder, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    try {
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      return new Said(ended ? process.exitValue() : -1, words);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
