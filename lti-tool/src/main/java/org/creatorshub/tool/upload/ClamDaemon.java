package org.creatorshub.tool.upload;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks a ClamAV daemon ({@code clamd}, command {@code INSTREAM}). Only its plain {@code OK} counts
 * as clean: a daemon that is silent, full, or says anything else keeps the file out.
 */
public final class ClamDaemon implements Scanning {
  private static final int PART = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final InetSocketAddress address;
  private final Duration patience;

  /**
   * Makes the scanner.
   *
   * @param patience for the connection, and for the answer
   */
  public ClamDaemon(InetSocketAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  @Override
  public Finding scan(Path file) {
    try (Socket socket = new Socket();
        InputStream content = Files.newInputStream(file)) {
      socket.setSoTimeout((int) patience.toMillis());
      // Looked up each time: a container that was restarted may have a new address.
      socket.connect(
          new InetSocketAddress(address.getHostString(), address.getPort()),
          (int) patience.toMillis());
      send(content, new DataOutputStream(socket.getOutputStream()));
      return finding(answer(socket.getInputStream()));
    } catch (IOException unreachable) {
      return Finding.NOT_SCANNED;
    }
  }

  private static void send(InputStream content, DataOutputStream out) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
      out.writeInt(part.length);
      out.write(part);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    InputStream buffered = new BufferedInputStream(in);
    for (int next = buffered.read();
        next > 0 && answer.length() < LONGEST_ANSWER;
        next = buffered.read()) {
      answer.append((char) next);
    }
    return answer.toString().strip();
  }

  private static Finding finding(String answer) {
    if (answer.equals("stream: OK")) {
      return Finding.CLEAN;
    }
    return answer.startsWith("stream: ") && answer.endsWith(" FOUND")
        ? Finding.MALWARE
        : Finding.NOT_SCANNED;
  }
}
