package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an operator types beside a running hub, as {@code ./hub platform …} passes it on. */
final class HubCommand {
  private HubCommand() {}

  /** Answers what the command said. */
  static String run(HubProcess hub, String... words) throws IOException, InterruptedException {
    List<String> command = HubProgram.line(List.of(), words);
    command.addAll(
        List.of("--data", hub.data().toString(), "--port", Integer.toString(hub.port())));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  static String addSandbox(HubProcess hub, String client) throws IOException, InterruptedException {
    String lms = hub.sandbox();
    return run(
        hub,
        "platform",
        "add",
        "--issuer",
        lms,
        "--client-id",
        client,
        "--auth-url",
        lms + "/auth",
        "--token-url",
        lms + "/token",
        "--jwks-url",
        lms + "/jwks");
  }
}
