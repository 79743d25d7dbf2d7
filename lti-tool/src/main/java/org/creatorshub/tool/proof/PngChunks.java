package org.creatorshub.tool.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** A credential in a PNG picture: one text of its own before the pixels (Open Badges 3.0, 5.3). */
public final class PngChunks {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.ISO_8859_1);

  /** What a packed text may unpack to; one that promises more is a bomb. */
  private static final int MOST_BYTES = 1 << 20;

  private PngChunks() {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Chunk(String type, byte[] data) {}

  public static boolean isPng(byte[] file) {
    return file.length >= SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The picture with the credential in it, instead of one that it may hold. */
  public static byte[] bake(byte[] picture, String credential) {
    List<Chunk> chunks =
        chunks(picture).orElseThrow(() -> new IllegalArgumentException("Not a PNG picture"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    for (Chunk chunk : chunks) {
      if (!ours(chunk)) {
        write(out, chunk);
      }
      if (chunk.type().equals("IHDR")) {
        write(out, new Chunk("iTXt", text(credential)));
      }
    }
    return out.toByteArray();
  }

  /** The credential in a picture; empty if there is none, more than one, or one too large. */
  public static Optional<String> extract(byte[] picture) {
    List<Chunk> found =
        chunks(picture).stream().flatMap(List::stream).filter(PngChunks::ours).toList();
    return found.size() == 1 ? read(found.getFirst().data()) : Optional.empty();
  }

  private static boolean ours(Chunk chunk) {
    return chunk.type().equals("iTXt")
        && chunk.data().length > KEYWORD.length + 5
        && Arrays.equals(chunk.data(), 0, KEYWORD.length, KEYWORD, 0, KEYWORD.length)
        && chunk.data()[KEYWORD.length] == 0;
  }

  /** Keyword, not packed, no language, no translated keyword, text. */
  private static byte[] text(String credential) {
    byte[] utf8 = credential.getBytes(StandardCharsets.UTF_8);
    byte[] data = new byte[KEYWORD.length + 5 + utf8.length];
    System.arraycopy(KEYWORD, 0, data, 0, KEYWORD.length);
    System.arraycopy(utf8, 0, data, KEYWORD.length + 5, utf8.length);
    return data;
  }

  private static Optional<String> read(byte[] data) {
    boolean packed = data[KEYWORD.length + 1] == 1;
    int at = KEYWORD.length + 3;
    for (int skipped = 0; skipped < 2; skipped++) { // language, translated keyword
      while (at < data.length && data[at] != 0) {
        at++;
      }
      at++;
    }
    if (at >= data.length) {
      return Optional.empty();
    }
    byte[] rest = Arrays.copyOfRange(data, at, data.length);
    return packed ? unpacked(rest) : Optional.of(new String(rest, StandardCharsets.UTF_8));
  }

  private static Optional<String> unpacked(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<List<Chunk>> chunks(byte[] file) {
    if (!isPng(file)) {
      return Optional.empty();
    }
    List<Chunk> chunks = new ArrayList<>();
    int at = SIGNATURE.length;
    while (at + 12 <= file.length) {
      int length = ByteBuffer.wrap(file, at, 4).getInt();
      if (length < 0 || length > file.length - at - 12) {
        return Optional.empty();
      }
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      chunks.add(new Chunk(type, Arrays.copyOfRange(file, at + 8, at + 8 + length)));
      at += 12 + length;
    }
    return Optional.of(chunks);
  }

  private static void write(ByteArrayOutputStream out, Chunk chunk) {
    byte[] type = chunk.type().getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(chunk.data());
    out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.data().length).array());
    out.writeBytes(type);
    out.writeBytes(chunk.data());
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
