package org.creatorshub.tool.upload;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws a picture anew, so that nothing but its dots is kept: no place, time, camera or second
 * file. One at a time, as 40 million dots take some 120 MB.
 */
public final class CleanPicture {
  private static final float QUALITY = 0.92f;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /** The picture anew, or itself where it is plain; empty when its dots cannot be read. */
  public Optional<Path> of(FileKind kind, Path file) throws IOException {
    oneAtATime.lock();
    try {
      Optional<BufferedImage> dots = read(file);
      if (dots.isEmpty()) {
        return Optional.empty();
      }
      if (kind == FileKind.JPEG && PlainJpeg.is(file)) {
        return Optional.of(file);
      }
      BufferedImage upright =
          kind == FileKind.JPEG ? Upright.turned(dots.get(), Upright.of(file)) : dots.get();
      Path clean = Files.createTempFile("picture", "." + kind.ending());
      write(upright, kind, clean);
      return Optional.of(clean);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Damaged pictures make the decoder stumble in more ways than it declares. */
  private static Optional<BufferedImage> read(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long dots = (long) reader.getWidth(0) * reader.getHeight(0);
        return dots > PngContent.MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
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
  }

  private static void write(BufferedImage picture, FileKind kind, Path to) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (kind == FileKind.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      BufferedImage fitting = kind == FileKind.JPEG ? opaque(picture) : picture;
      writer.write(null, new IIOImage(fitting, null, null), how);
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage opaque(BufferedImage picture) {
    if (!picture.getColorModel().hasAlpha()) {
      return picture;
    }
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plain.createGraphics();
    pen.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
    pen.dispose();
    return plain;
  }
}
