package org.creatorshub.reporting.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The queue. A target is one receiver, for example {@code ags:<platform>}; within a lane of a
 * target messages go in order, lanes go side by side.
 */
public interface Outbox {

  /** The queue in the database, on the caller's transaction. */
  static Outbox in(Jdbi jdbi, Clock clock) {
    return new JdbcOutbox(jdbi, clock);
  }

  /**
   * Adds a message in the caller's transaction. A key that the target already has changes nothing.
   *
   * @param payload JSON text
   */
  void add(String target, String lane, String key, String payload);

  /**
   * Adds a message, or puts it in the place of the one with the same key: the newest content goes,
   * also after an older one went.
   */
  void addOrReplace(String target, String lane, String key, String payload);

  /**
   * Takes up to {@code limit} messages, the first of each lane, for {@code time}; nobody else gets
   * them meanwhile. The messages of a worker that died come back when the time is over. A stopped
   * target has none.
   */
  List<Message> lease(String target, int limit, Duration time);

  /** Holds a leased message for {@code time} from now; false when somebody else has it. */
  boolean renew(Message message, Duration time);

  /** Closes a leased message as delivered. */
  void sent(Message message);

  /** Puts a leased message back until {@code next}. */
  void tryAgain(Message message, Instant next, String reason);

  /** Gives up on a leased message until somebody resends it. */
  void park(Message message, String reason);

  /** Puts a leased message back and stops the target; costs the message no attempt. */
  void stopTarget(Message message, String reason);

  void resumeTarget(String target);

  /** Why a target is stopped. */
  Optional<String> stopReason(String target);

  /** Sends a parked or sent message once more; false when there is no such message. */
  boolean resend(long id);

  /** Numbers per target, by name; targets without messages are left out. */
  List<TargetState> states();

  /** The messages that are still to go, oldest first. */
  List<Waiting> waiting(String target);

  /** The messages that were given up, oldest first. */
  List<Parked> parked(String target);
}
