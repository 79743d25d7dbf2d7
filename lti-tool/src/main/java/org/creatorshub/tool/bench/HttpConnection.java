package org.creatorshub.tool.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive HTTP/1.1 connection with a cookie jar, as thin as can be, so that the load
 * generator takes little of the processor that it measures.
 */
final class HttpConnection implements AutoCloseable {
  private final String host;
  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String extra;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  HttpConnection(URI base) {
    this(base, Map.of());
  }

  /**
   * A connection that sends the same further headers with every request.
   *
   * @param headers by name
   */
  HttpConnection(URI base, Map<String, String> headers) {
    this.host = base.getHost();
    this.port = base.getPort();
    StringBuilder lines = new StringBuilder();
    headers.forEach((name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
    this.extra = lines.toString();
  }

  record Answer(int status, Map<String, String> headers, String text) {
    String location() {
      return headers.getOrDefault("location", "");
    }
  }

  void forgetCookies() {
    cookies.clear();
  }

  /** The cookies of one browser, to be taken up again. */
  Map<String, String> cookies() {
    return new LinkedHashMap<>(cookies);
  }

  void takeUp(Map<String, String> kept) {
    cookies.clear();
    cookies.putAll(kept);
  }

  Answer get(String path) throws IOException {
    return send("GET", path, "", "");
  }

  Answer post(String path, String form) throws IOException {
    return send("POST", path, "application/x-www-form-urlencoded", form);
  }

  Answer postJson(String path, String json) throws IOException {
    return send("POST", path, "application/json", json);
  }

  private Answer send(String method, String path, String type, String content) throws IOException {
    connect();
    byte[] body = content.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(256);
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ").append(host);
    head.append(':').append(port).append("\r\nSec-Fetch-Dest: document\r\n");
    head.append(extra);
    if (!cookies.isEmpty()) {
      head.append("Cookie: ");
      cookies.forEach((name, value) -> head.append(name).append('=').append(value).append("; "));
      head.setLength(head.length() - 2);
      head.append("\r\n");
    }
    if ("POST".equals(method)) {
      head.append("Content-Type: ").append(type).append("\r\nContent-Length: ");
      head.append(body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + body.length);
    request.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    socket.getOutputStream().write(request.toByteArray());
    return read();
  }

  private void connect() throws IOException {
    if (socket.isConnected() && !socket.isClosed()) {
      return;
    }
    socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  private Answer read() throws IOException {
    String status = line();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (name.equals("set-cookie")) {
        keepCookie(value);
      }
      headers.put(name, value);
    }
    Answer answer =
        new Answer(
            Integer.parseInt(status.substring(9, 12)),
            headers,
            new String(body(headers), StandardCharsets.UTF_8));
    if ("close".equalsIgnoreCase(headers.get("connection"))) {
      close();
    }
    return answer;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        all.writeBytes(exactly(size));
        line();
      }
      line();
      return all.toByteArray();
    }
    return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("The answer ended early");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private void keepCookie(String header) {
    String pair = header.split(";", 2)[0];
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
