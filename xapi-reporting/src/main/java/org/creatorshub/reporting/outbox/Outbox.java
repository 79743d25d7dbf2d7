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

  /** Adds many messages at once, in their order; keys that the target has change nothing. */
  void addAll(String target, List<Addition> additions);

  /**
   * Adds a message, or puts it in the place of the one with the same key: the newest content goes,
   * also after an older one went.
   */
  void addOrReplace(String target, String lane, String key, String payload);

  /**
   * Takes up to {@code limit} messages, the first of each lane, for {@code time}; those that were
   * tried least often go first. Nobody else gets them meanwhile. The messages of a worker that died
   * come back when the time is over. A stopped target has none.
   */
  List<Message> lease(String target, int limit, Duration time);

  /**
   * Takes up to {@code limit} messages in order, also several of one lane, for {@code time}. A lane
   * whose earlier messages somebody else holds, or that wait, gives none.
   */
  List<Message> leaseRun(String target, int limit, Duration time);

  /** Holds a leased message for {@code time} from now; false when somebody else has it. */
  boolean renew(Message message, Duration time);

  /** The same for all messages of one lease. */
  void renewAll(List<Message> messages, Duration time);

  /** Puts messages of one lease back as they were; costs them no attempt. */
  void release(List<Message> messages);

  /** Closes messages of one lease and forgets them; one that got new content is put back. */
  void remove(List<Message> messages);

  /** Closes a leased message as delivered. */
  void sent(Message message);

  /** Puts a leased message back until {@code next}. */
  void tryAgain(Message message, Instant next, String reason);

  /** Gives up on a leased message until somebody resends it. */
  void park(Message message, String reason);

  /** Puts a leased message back and stops the target; costs the message no attempt. */
  void stopTarget(Message message, String reason);

  /** Stops a target; the first reason stays. */
  void stopTarget(String target, String reason);

  void resumeTarget(String target);

  /** Forgets a target with all its messages. */
  void forgetTarget(String target);

  /** Why a target is stopped. */
  Optional<String> stopReason(String target);

  /** Sends a parked or sent message once more; false when there is no such message. */
  boolean resend(long id);

  /** Sends all parked messages of a target once more; how many that are. */
  int resendAll(String target);

  /** How many messages of a target are still to go, counted up to {@code most}. */
  int waitingCount(String target, int most);

  /** Numbers per target, by name; targets without messages are left out. */
  List<TargetState> states();

  /** The messages that are still to go, oldest first. */
  List<Waiting> waiting(String target);

  /** The messages that were given up, oldest first. */
  List<Parked> parked(String target);
}
