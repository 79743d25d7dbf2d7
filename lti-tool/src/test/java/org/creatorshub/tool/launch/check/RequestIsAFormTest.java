package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.tool.refusal.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestIsAFormTest {
  static Stream<Path> requests() {
    return Fixtures.in("requests").stream();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void judgesTheHeadOfARequest(Path file) {
    JsonNode request = Fixtures.read(file);
    Optional<Refusal> refusal =
        RequestIsAForm.check(
            request.path("method").asText(),
            request.path("contentType").asText(),
            request.path("bytes").asLong());
    assertThat(refusal.map(Refusal::status).orElse(0)).isEqualTo(request.path("status").asInt());
    assertThat(refusal.map(Refusal::id).orElse(RequestIsAForm.ID)).isEqualTo("LTI-LAUNCH-01");
  }
}
