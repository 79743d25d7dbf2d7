package org.creatorshub.reporting.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Writes statements and their files as {@code multipart/mixed}, one file in memory at a time (L-18,
 * L-19).
 */
public final class MultipartWriter {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String boundary;
  private final Attachments attachments;

  /** For one body; its boundary is random, so that it stands in no file. */
  public MultipartWriter(Attachments attachments) {
    byte[] fresh = new byte[24];
    RANDOM.nextBytes(fresh);
    this.boundary = HexFormat.of().formatHex(fresh);
    this.attachments = attachments;
  }

  /** The value of the header, with the boundary. */
  public String contentType() {
    return "multipart/mixed; boundary=\"" + boundary + "\"";
  }

  /**
   * The whole body.
   *
   * @param files each once
   */
  public void write(String json, List<AttachmentNotice> files, OutputStream out)
      throws IOException {
    text(out, "--" + boundary + "\r\nContent-Type: application/json\r\n\r\n" + json + "\r\n");
    for (AttachmentNotice file : files) {
      Optional<byte[]> data = attachments.data(file.sha2());
      // erased in the meantime: the statement goes with it
      if (data.isPresent()) {
        text(
            out,
            "--"
                + boundary
                + "\r\nContent-Type: "
                + plain(file.contentType())
                + "\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: "
                + file.sha2()
                + "\r\n\r\n");
        out.write(data.get());
        text(out, "\r\n");
      }
    }
    text(out, "--" + boundary + "--\r\n");
  }

  /** What others sent must not begin a header of its own. */
  private static String plain(String contentType) {
    boolean printable = contentType.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f);
    return printable ? contentType : "application/octet-stream";
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
