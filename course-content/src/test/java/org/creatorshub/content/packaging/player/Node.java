package org.creatorshub.content.packaging.player;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the part of the player that needs no browser. */
final class Node {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Node() {}

  static void assumeAvailable() {
    String program = System.getenv("NODE_BINARY");
    assumeThat(program != null && Files.isExecutable(Path.of(program)))
        .as("Node.js, named by NODE_BINARY")
        .isTrue();
  }

  /**
   * Evaluates a function of the scorer over data.
   *
   * @param function JavaScript source of a function of one argument
   */
  static JsonNode evaluate(Path folder, String function, Object input) throws IOException {
    StringBuilder script = new StringBuilder("var hub = {};\n");
    for (String part : Host.SITE.parts().subList(0, 5)) {
      script.append(Assets.text(part + ".js"));
    }
    script.append("\nconst input = JSON.parse(require('fs').readFileSync(process.argv[2]));\n");
    script.append("const output = (").append(function).append(")(input);\n");
    script.append("require('fs').writeFileSync(process.argv[3], JSON.stringify(output));\n");
    Path code = Files.writeString(folder.resolve("scorer.js"), script);
    Path data = folder.resolve("input.json");
    Files.write(data, MAPPER.writeValueAsBytes(input));
    Path answer = folder.resolve("output.json");
    Process node =
        new ProcessBuilder(
                System.getenv("NODE_BINARY"), code.toString(), data.toString(), answer.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (node.waitFor() != 0) {
        throw new AssertionError(said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return MAPPER.readTree(Files.readAllBytes(answer));
  }
}
