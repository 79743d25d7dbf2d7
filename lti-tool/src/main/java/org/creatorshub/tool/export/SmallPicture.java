package org.creatorshub.tool.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as it is printed: a JPEG as wide as paper needs, drawn anew from its dots. */
final class SmallPicture {
  private static final int SIDE = 1200;

  private SmallPicture() {}

  /** Empty when its dots cannot be read; the file itself is in the ZIP all the same. */
  static Optional<byte[]> of(byte[] file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
    }
  }

  /** Damaged pictures make the decoder stumble in more ways than it declares. */
  private static Optional<byte[]> read(ImageReader reader, ImageInputStream in) {
    try {
      reader.setInput(in, true, true);
      int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
      ImageReadParam how = reader.getDefaultReadParam();
      // Every nth dot is read, so that a photo of 40 million dots takes little memory.
      int step = Math.max(1, longest / (2 * SIDE));
      how.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(jpeg(reader.read(0, how)));
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NegativeArraySizeException damaged) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    double scale = Math.min(1, SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
    int wide = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, wide, high, Color.WHITE, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "jpeg", out);
    return out.toByteArray();
  }
}
