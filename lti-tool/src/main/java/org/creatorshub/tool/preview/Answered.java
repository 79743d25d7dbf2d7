package org.creatorshub.tool.preview;

import java.nio.charset.StandardCharsets;

/** What the preview answers: a page, a file, or where to go. */
final class Answered {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private final int status;
  private final String type;
  private final String header;
  private final String value;
  private final byte[] body;

  private Answered(int status, String type, String header, String value, byte[] body) {
    this.status = status;
    this.type = type;
    this.header = header;
    this.value = value;
    this.body = body;
  }

  static Answered page(int status, String html) {
    return new Answered(status, HTML, "", "", html.getBytes(StandardCharsets.UTF_8));
  }

  static Answered see(String address) {
    return new Answered(303, HTML, "Location", address, new byte[0]);
  }

  static Answered file(String type, byte[] bytes) {
    return new Answered(200, type, "", "", bytes);
  }

  static Answered text(int status, String text) {
    return new Answered(status, TEXT, "", "", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The state of the course, or nothing but "as before". */
  static Answered state(String tag, boolean known) {
    return new Answered(known ? 304 : 200, TEXT, "ETag", tag, new byte[0]);
  }

  int status() {
    return status;
  }

  /** Whether it is HTML; films and captions are handed on as they are. */
  boolean isPage() {
    return type.equals(HTML);
  }

  String type() {
    return type;
  }

  /** Name of one more header; empty for none. */
  String header() {
    return header;
  }

  String value() {
    return value;
  }

  byte[] body() {
    return body;
  }
}
