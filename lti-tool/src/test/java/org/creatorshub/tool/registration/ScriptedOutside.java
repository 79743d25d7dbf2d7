package org.creatorshub.tool.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.lmsclient.Transport;

/** A web of answers prepared by a test; it remembers every call. */
final class ScriptedOutside implements Outside {
  final List<Call> calls = new ArrayList<>();
  private final Map<String, Transport.Reply> answers = new HashMap<>();

  ScriptedOutside answers(String methodAndAddress, int status, String body) {
    answers.put(methodAndAddress, new Transport.Answered(status, Map.of(), body));
    return this;
  }

  ScriptedOutside moves(String from, String to) {
    answers.put(
        "GET " + from, new Transport.Answered(302, Map.of("location", List.of(to)), "moved"));
    return this;
  }

  @Override
  public synchronized Transport.Reply send(Call call) {
    calls.add(call);
    return answers.getOrDefault(
        call.method() + " " + call.address(), new Transport.Failed("nobody there"));
  }

  List<Call> posts() {
    return calls.stream().filter(call -> call.method().equals("POST")).toList();
  }
}
