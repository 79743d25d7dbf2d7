package org.creatorshub.tool.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Limits TIGHT = new Limits(1024, 1024, 10, 10, 1, 0, 2048);

  @Test
  @Requirement("L-25")
  void refusesWhatFindsNoRoom() {
    Intake intake = new Intake(TIGHT, Duration.ZERO);
    assertThat(
            intake.holding(
                2048, () -> intake.holding(1, () -> "second").orElse("the second had none")))
        .contains("the second had none");
    assertThat(intake.writing(() -> intake.writing(() -> "second").orElse("busy")))
        .contains("busy");
  }

  @Test
  void givesRoomBack() {
    Intake intake = new Intake(TIGHT, Duration.ZERO);
    for (int i = 0; i < 3; i++) {
      assertThat(intake.holding(2048, () -> "done")).contains("done");
      assertThatThrownBy(
              () ->
                  intake.writing(
                      () -> {
                        throw new IllegalStateException("failed");
                      }))
          .hasMessage("failed");
    }
    assertThat(intake.writing(() -> "done")).contains("done");
  }

  @Test
  void keepsRoomForOneWholeRequest() {
    assertThatThrownBy(() -> new Limits(1024, 1, 1, 1, 1, 1, 1023))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TIGHT.taking(4096, 1, 1).heldBytes()).isEqualTo(4096);
  }
}
