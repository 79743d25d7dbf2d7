package org.creatorshub.tool.lmsclient;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers from a script: tokens by themselves, the rest in the order in which it was told. */
public final class ScriptedTransport implements Transport {
  public static final String TOKEN_PATH = "/token";

  private final Deque<Function<Message, Reply>> answers = new ArrayDeque<>();
  private final List<Message> sent = new ArrayList<>();
  private Reply tokenAnswer = answered(200, "{\"access_token\":\"t0\",\"expires_in\":3600}");
  private int tokens;

  public static Answered answered(int status, String body) {
    return new Answered(status, Map.of(), body);
  }

  public ScriptedTransport then(Reply reply) {
    return then(message -> reply);
  }

  public ScriptedTransport then(int status, String body) {
    return then(answered(status, body));
  }

  public ScriptedTransport then(Function<Message, Reply> answer) {
    answers.add(answer);
    return this;
  }

  public ScriptedTransport tokensAre(Reply reply) {
    tokenAnswer = reply;
    return this;
  }

  @Override
  public synchronized Reply send(Message message) {
    if (message.address().getPath().equals(TOKEN_PATH)) {
      tokens++;
      return tokenAnswer;
    }
    sent.add(message);
    Function<Message, Reply> next = answers.poll();
    if (next == null) {
      throw new AssertionError("Not in the script: " + message);
    }
    return next.apply(message);
  }

  /** Every request but those for tokens. */
  public synchronized List<Message> sent() {
    return List.copyOf(sent);
  }

  public synchronized int tokenRequests() {
    return tokens;
  }
}
