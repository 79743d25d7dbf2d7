package org.creatorshub.tool.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.progress.Cohort;
import org.junit.jupiter.api.Test;

class RoomsTest {
  private static final Room ROOM = new Room(new Cohort(new UUID(1, 1), new UUID(1, 2)), "u07");
  private String look = "one";
  private int looks;
  private final Rooms rooms =
      new Rooms(
          2,
          room -> {
            looks++;
            return look;
          });

  @Test
  void tellsAtOnceAndWheneverTheRoomLooksDifferent() {
    Page page = new Page();
    assertThat(rooms.enter(ROOM, page)).isTrue();
    rooms.round();
    look = "two";
    rooms.round();
    rooms.round();
    assertThat(page.told).containsExactly("one", "two");
  }

  @Test
  void looksOnceForAllAndNotAtAllForNobody() {
    rooms.round();
    assertThat(looks).isZero();
    rooms.enter(ROOM, new Page());
    rooms.enter(ROOM, new Page());
    looks = 0;
    rooms.round();
    assertThat(looks).isEqualTo(1);
  }

  @Test
  void refusesTooManyAndTakesThemAgainWhenSomebodyHasLeft() {
    Page gone = new Page();
    rooms.enter(ROOM, gone);
    rooms.enter(ROOM, new Page());
    assertThat(rooms.enter(ROOM, new Page())).isFalse();
    gone.there = false;
    rooms.round();
    assertThat(gone.ended).isTrue();
    assertThat(rooms.watchers()).isEqualTo(1);
    assertThat(rooms.enter(ROOM, new Page())).isTrue();
  }

  @Test
  void keepsTheLineOpenWhenNothingHappens() {
    Page page = new Page();
    rooms.enter(ROOM, page);
    for (int i = 0; i < 6; i++) {
      rooms.round();
    }
    assertThat(page.told).hasSize(1);
    assertThat(page.comments).isEqualTo(2);
  }

  @Test
  void endsALineThatWasOpenForHalfAnHour() {
    Page page = new Page();
    rooms.enter(ROOM, page);
    for (int i = 0; i < 400; i++) {
      rooms.round();
    }
    assertThat(page.ended).isTrue();
    assertThat(rooms.watchers()).isZero();
  }

  private static final class Page implements Watcher {
    private final List<String> told = new ArrayList<>();
    private boolean there = true;
    private boolean ended;
    private int comments;

    @Override
    public boolean there() {
      return there;
    }

    @Override
    public void tell(String html) {
      told.add(html);
    }

    @Override
    public void stillHere() {
      comments++;
    }

    @Override
    public void end() {
      ended = true;
    }
  }
}
