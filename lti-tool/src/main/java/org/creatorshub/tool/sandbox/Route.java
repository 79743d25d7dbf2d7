package org.creatorshub.tool.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which requests one handler answers. */
record Route(String method, Pattern path, Handler handler) {

  /** Answers a request whose path matched; the matcher holds the path's variable parts. */
  @FunctionalInterface
  interface Handler {
    Answer answer(Request request, Matcher path);
  }

  static Route of(String method, String path, Handler handler) {
    return new Route(method, Pattern.compile(path), handler);
  }

  boolean takes(String asked) {
    return asked.matches(method);
  }
}
