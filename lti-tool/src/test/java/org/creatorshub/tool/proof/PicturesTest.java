package org.creatorshub.tool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private static final String TEXT = "{\"name\":\"Žalia Molis ✓ ]]> <b>\"}";

  @Test
  void carriesACredentialInAPngThatStaysAPicture() throws IOException {
    byte[] baked = PngChunks.bake(PngChunks.bake(png(), "older"), TEXT);
    assertThat(PngChunks.extract(baked)).contains(TEXT);
    assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getWidth()).isEqualTo(8);
    String bytes = new String(baked, StandardCharsets.ISO_8859_1);
    assertThat(bytes.split("openbadgecredential", -1)).hasSize(2);
    assertThat(bytes.indexOf("iTXt")).isLessThan(bytes.indexOf("IDAT"));
  }

  @Test
  void findsNothingInDamagedOrBarePictures() throws IOException {
    byte[] baked = PngChunks.bake(png(), TEXT);
    assertThat(PngChunks.extract(png())).isEmpty();
    assertThat(PngChunks.extract(Arrays.copyOf(baked, 20))).isEmpty();
    assertThat(PngChunks.extract(new byte[0])).isEmpty();
    baked[8] = (byte) 0x7f; // a chunk of two billion bytes
    assertThat(PngChunks.extract(baked)).isEmpty();
  }

  @Test
  void readsPackedTextsAndRefusesBombs() throws IOException {
    assertThat(PngChunks.extract(withPacked(TEXT.getBytes(StandardCharsets.UTF_8)))).contains(TEXT);
    assertThat(PngChunks.extract(withPacked(new byte[50_000_000]))).isEmpty();
  }

  @Test
  void carriesACredentialInAnSvg() {
    String baked = SvgText.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", TEXT);
    assertThat(SvgText.extract(baked.getBytes(StandardCharsets.UTF_8)))
        .contains(TEXT.replace("]]>", "]]\\u003e"));
    assertThat(
            SvgText.extract(
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential verify="a.b.c"></o:credential></svg>
                """
                    .getBytes(StandardCharsets.UTF_8)))
        .contains("a.b.c");
  }

  @Test
  void neitherFetchesNorUnfoldsAnythingForAnSvg() {
    String bomb =
        """
        <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
        <svg xmlns:o="https://purl.imsglobal.org/ob/v3p0"><o:credential>&b;&f;</o:credential></svg>
        """;
    assertThat(SvgText.extract(bomb.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(SvgText.extract("no picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  static byte[] withPacked(byte[] text) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes("iTXtopenbadgecredential\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
      packed.write(text);
    }
    CRC32 sum = new CRC32();
    sum.update(data.toByteArray());
    byte[] plain = png();
    return ByteBuffer.allocate(plain.length + data.size() + 8)
        .put(plain, 0, 33)
        .putInt(data.size() - 4)
        .put(data.toByteArray())
        .putInt((int) sum.getValue())
        .put(plain, 33, plain.length - 33)
        .array();
  }
}
