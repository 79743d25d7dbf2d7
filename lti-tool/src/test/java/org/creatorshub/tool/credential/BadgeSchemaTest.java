package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Place;
import org.junit.jupiter.api.Test;

/**
 * What a badge may hold by Open Badges 3.0: by a schema of ours after its tables, and by the
 * published one where {@code HUB_SCHEMAS} names a folder that holds it.
 */
class BadgeSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09);
  private final BadgeDesk desk = new BadgeDesk();

  @Test
  void writesNothingButWhatTheSpecificationDefines() throws IOException {
    for (String badge : badges()) {
      for (String schema : schemas()) {
        assertThat(faults(schema, badge)).isEmpty();
      }
    }
  }

  @Test
  void seesAFaultOfForm() throws IOException {
    String badge = badges().getLast();
    for (String schema : schemas()) {
      assertThat(faults(schema, badge.replace("\"type\":[\"Achievement\"]", "\"type\":\"A\"")))
          .isNotEmpty();
      assertThat(faults(schema, badge.replace("\"validFrom\"", "\"from\""))).isNotEmpty();
      assertThat(faults(schema, badge.replace("\"hashed\":true", "\"hashed\":\"yes\"")))
          .isNotEmpty();
    }
  }

  /** The barest badge, and one with everything that can be chosen. */
  private List<String> badges() {
    BadgeDesk bare = new BadgeDesk();
    String first = bare.earned(82).issued(false, false).credential();
    desk.badges.setYears(Place.of(desk.learner), "u07", Optional.of(5));
    desk.earned(82);
    desk.asking.ask(
        desk.learner,
        "u07",
        new AskingForBadge.Choices("ana@example.edu", true, true, "https://example.org/"));
    return List.of(first, desk.endorsed("Led the team.").credential());
  }

  private static List<String> schemas() throws IOException {
    List<String> schemas = new ArrayList<>();
    try (InputStream ours =
        Objects.requireNonNull(
            BadgeSchemaTest.class.getResourceAsStream(
                "/proof/achievement-credential.schema.json"))) {
      schemas.add(new String(ours.readAllBytes(), StandardCharsets.UTF_8));
    }
    String folder = System.getenv("HUB_SCHEMAS");
    Path published =
        Path.of(folder == null ? "" : folder, "ob_v3p0_achievementcredential_schema.json");
    if (folder != null && Files.exists(published)) {
      schemas.add(Files.readString(published));
    }
    return schemas;
  }

  private static List<String> faults(String schema, String badge) {
    return REGISTRY.getSchema(schema).validate(badge, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }
}
