package org.creatorshub.tool.upload;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which way up a photo is held, as its camera noted it (Exif 2.3, tag 0x0112). */
final class Upright {
  private static final int HEAD = 256 * 1024;
  private static final int AS_IS = 1;

  private Upright() {}

  /** 1 to 8; 1 where nothing is said. */
  static int of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      int exif = exif(head);
      return exif < 0 ? AS_IS : tag(ByteBuffer.wrap(head, exif, head.length - exif).slice());
    }
  }

  /** Where the block of tags begins; -1 for none. */
  private static int exif(byte[] head) {
    int at = 2;
    while (at + 10 <= head.length && (head[at] & 0xFF) == 0xFF) {
      int marker = head[at + 1] & 0xFF;
      int length = (head[at + 2] & 0xFF) << 8 | (head[at + 3] & 0xFF);
      if (marker == 0xE1
          && new String(head, at + 4, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
        return at + 10;
      }
      if (marker == 0xDA || length < 2) {
        return -1;
      }
      at += 2 + length;
    }
    return -1;
  }

  private static int tag(ByteBuffer tiff) {
    if (tiff.remaining() < 14) {
      return AS_IS;
    }
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return AS_IS;
    }
    int tags = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < tags && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
      int at = directory + 2 + 12 * i;
      if (tiff.getShort(at) == 0x0112) {
        int said = tiff.getShort(at + 8);
        return said >= 1 && said <= 8 ? said : AS_IS;
      }
    }
    return AS_IS;
  }

  /** The picture as it was meant. */
  static BufferedImage turned(BufferedImage picture, int said) {
    if (said == AS_IS) {
      return picture;
    }
    int wide = picture.getWidth();
    int high = picture.getHeight();
    boolean sideways = said >= 5;
    BufferedImage turned =
        new BufferedImage(
            sideways ? high : wide, sideways ? wide : high, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int right = said == 2 || said == 3 || said == 7 || said == 8 ? wide - 1 - x : x;
        int down = said == 3 || said == 4 || said == 6 || said == 7 ? high - 1 - y : y;
        turned.setRGB(sideways ? down : right, sideways ? right : down, picture.getRGB(x, y));
      }
    }
    return turned;
  }
}
