package org.creatorshub.tool.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Who watches which room. A room is looked at once in a round for all of its watchers, and not at
 * all while nobody watches; the number of watchers is limited.
 */
public final class Rooms {
  /** Rounds after which a watcher has to come again; a page that is open does so by itself. */
  private static final int ROUNDS = 360;

  private static final int QUIET = 3;

  private final int most;
  private final Function<Room, String> look;
  private final Map<Room, List<Seat>> rooms = new ConcurrentHashMap<>();
  private final AtomicInteger watchers = new AtomicInteger();

  private static final class Seat {
    private final Watcher watcher;
    private String told = "";
    private int rounds;

    Seat(Watcher watcher) {
      this.watcher = watcher;
    }

    /** Whether it goes on. */
    boolean round(String html) {
      if (++rounds > ROUNDS || !watcher.there()) {
        return false;
      }
      if (!html.equals(told)) {
        told = html;
        watcher.tell(html);
      } else if (rounds % QUIET == 0) {
        watcher.stillHere();
      }
      return true;
    }
  }

  /**
   * @param most watchers of all rooms together
   * @param look how a room looks now, as HTML
   */
  public Rooms(int most, Function<Room, String> look) {
    this.most = most;
    this.look = look;
  }

  /** False when there are too many; the page then goes on by asking. */
  boolean enter(Room room, Watcher watcher) {
    if (watchers.incrementAndGet() > most) {
      watchers.decrementAndGet();
      return false;
    }
    Seat seat = new Seat(watcher);
    seat.round(look.apply(room));
    rooms.computeIfAbsent(room, empty -> new CopyOnWriteArrayList<>()).add(seat);
    return true;
  }

  /** Looks at every watched room once; called every few seconds. */
  public void round() {
    for (Map.Entry<Room, List<Seat>> room : rooms.entrySet()) {
      if (!room.getValue().isEmpty()) {
        String html = look.apply(room.getKey());
        room.getValue().removeIf(seat -> !seat.round(html) && left(seat));
      }
    }
    rooms.values().removeIf(List::isEmpty);
  }

  private boolean left(Seat seat) {
    watchers.decrementAndGet();
    seat.watcher.end();
    return true;
  }

  int watchers() {
    return watchers.get();
  }
}
