package org.creatorshub.tool.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.creatorshub.reporting.attachment.AttachmentNotice;
import org.creatorshub.reporting.attachment.Attachments;

/**
 * Writes statements and their files as {@code multipart/mixed}, one file in memory at a time
 * (L-19).
 */
final class MultipartWriter {
  private final String boundary;
  private final Attachments attachments;

  /**
   * @param boundary random, so that it stands in no file
   */
  MultipartWriter(String boundary, Attachments attachments) {
    this.boundary = boundary;
    this.attachments = attachments;
  }

  String contentType() {
    return "multipart/mixed; boundary=\"" + boundary + "\"";
  }

  void write(String json, List<AttachmentNotice> files, OutputStream out) throws IOException {
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
