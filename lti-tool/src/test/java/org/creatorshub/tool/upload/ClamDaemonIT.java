package org.creatorshub.tool.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.creatorshub.tool.upload.Scanning.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a small daemon on loopback that speaks as clamd does. */
class ClamDaemonIT {
  private static final Duration PATIENCE = Duration.ofMillis(700);
  @TempDir Path folder = Path.of("");

  @Test
  void sendsTheWholeFileAndBelievesAPlainOk() throws Exception {
    byte[] content = new byte[200_000];
    new java.util.Random(3).nextBytes(content);
    try (Daemon daemon = new Daemon(Optional.of("stream: OK\0"))) {
      assertThat(scan(daemon, content)).isEqualTo(Finding.CLEAN);
      assertThat(daemon.received()).isEqualTo(content);
    }
  }

  @Test
  void tellsMalware() throws Exception {
    try (Daemon daemon = new Daemon(Optional.of("stream: Eicar-Test-Signature FOUND\0"))) {
      assertThat(scan(daemon, new byte[] {1})).isEqualTo(Finding.MALWARE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INSTREAM size limit exceeded. ERROR\0", "", "OK\0", "stream: OK, or so\0"})
  void keepsFilesOutWhenTheAnswerIsNoPlainOne(String answer) throws Exception {
    try (Daemon daemon = new Daemon(Optional.of(answer))) {
      assertThat(scan(daemon, new byte[] {1})).isEqualTo(Finding.NOT_SCANNED);
    }
  }

  @Test
  void keepsFilesOutWhenTheDaemonIsSilent() throws Exception {
    try (Daemon daemon = new Daemon(Optional.empty())) {
      assertThat(scan(daemon, new byte[] {1})).isEqualTo(Finding.NOT_SCANNED);
    }
  }

  @Test
  void keepsFilesOutWhenNobodyListens() throws Exception {
    Daemon gone = new Daemon(Optional.empty());
    gone.close();
    assertThat(scan(gone, new byte[] {1})).isEqualTo(Finding.NOT_SCANNED);
  }

  private Finding scan(Daemon daemon, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("upload"), content);
    return new ClamDaemon(daemon.address(), PATIENCE).scan(file);
  }

  /** Reads one stream, and answers; without an answer it stays silent until it is closed. */
  private static final class Daemon implements AutoCloseable {
    private final ServerSocket server;
    private final Thread thread;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    Daemon(Optional<String> answer) throws IOException {
      server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      thread = Thread.ofVirtual().start(() -> serve(answer));
    }

    private void serve(Optional<String> answer) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
            .isEqualTo("zINSTREAM\0");
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          received.writeBytes(in.readNBytes(length));
        }
        if (answer.isPresent()) {
          socket.getOutputStream().write(answer.get().getBytes(StandardCharsets.US_ASCII));
        } else {
          in.read();
        }
      } catch (IOException closed) {
        // the test is over
      }
    }

    InetSocketAddress address() {
      return InetSocketAddress.createUnresolved("127.0.0.1", server.getLocalPort());
    }

    byte[] received() throws InterruptedException {
      thread.join();
      return received.toByteArray();
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
