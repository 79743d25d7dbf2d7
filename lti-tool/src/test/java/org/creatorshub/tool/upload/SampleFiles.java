package org.creatorshub.tool.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, honest and hostile. */
public final class SampleFiles {
  private static final int MEGABYTE = 1024 * 1024;

  private SampleFiles() {}

  public static byte[] honest(FileKind kind) throws IOException {
    return switch (kind) {
      case PDF -> "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n".getBytes(UTF_8);
      case PNG -> picture("png");
      case JPEG -> picture("jpg");
      case DOCX -> openXml("word/document.xml", "wordprocessingml.document.main+xml", Map.of());
      case XLSX -> openXml("xl/workbook.xml", "spreadsheetml.sheet.main+xml", Map.of());
      case PPTX ->
          openXml("ppt/presentation.xml", "presentationml.presentation.main+xml", Map.of());
      case ODT, ODS -> openDocument(kind);
      case CSV -> "\uFEFFname,visits\r\nŽluťoučký,7\r\n".getBytes(UTF_8);
      case TXT -> "Reach × price < budget. \uD83D\uDE00\n".getBytes(UTF_8);
    };
  }

  static byte[] zip(String name, String content) throws IOException {
    return zip(Map.of(name, content.getBytes(UTF_8)));
  }

  static byte[] docxWith(String name, String content) throws IOException {
    return openXml(
        "word/document.xml",
        "wordprocessingml.document.main+xml",
        Map.of(name, content.getBytes(UTF_8)));
  }

  static byte[] docxBomb(int megabytes) throws IOException {
    return docxWith("word/media/a.txt", "0".repeat(megabytes * MEGABYTE));
  }

  /** A PNG whose header names these sizes; the picture data are those of a small one. */
  static byte[] png(int width, int height) throws IOException {
    byte[] png = picture("png");
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    return png;
  }

  static byte[] jpeg(int width, int height) throws IOException {
    byte[] jpeg = picture("jpg");
    for (int i = 2; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return jpeg;
      }
    }
    throw new IllegalStateException("No frame header");
  }

  static byte[] jpegWithComment(String comment) throws IOException {
    byte[] jpeg = picture("jpg");
    byte[] text = comment.getBytes(UTF_8);
    return ByteBuffer.allocate(jpeg.length + text.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) 0xFE)
        .putShort((short) (text.length + 2))
        .put(text)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] openXml(String main, String type, Map<String, byte[]> more)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String types = "<Types><Override ContentType=\"application/vnd.x." + type + "\"/></Types>";
    parts.put("[Content_Types].xml", types.getBytes(UTF_8));
    parts.put(main, "<document/>".getBytes(UTF_8));
    parts.putAll(more);
    return zip(parts);
  }

  private static byte[] openDocument(FileKind kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type = kind.mediaType().getBytes(UTF_8);
      ZipEntry first = new ZipEntry("mimetype");
      CRC32 sum = new CRC32();
      sum.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write("<office/>".getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
