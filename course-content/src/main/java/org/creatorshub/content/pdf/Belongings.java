package org.creatorshub.content.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text may ask for: its own pictures, and our fonts. Everything else is not there. */
final class Belongings implements FSUriResolver, FSStreamFactory {
  static final String PROTOCOL = "own";
  private static final String FONT = "own:font/";
  private static final String PICTURE = "own:picture/";

  private final Map<String, byte[]> pictures;

  Belongings(Map<String, byte[]> pictures) {
    this.pictures = pictures;
  }

  static boolean owns(String uri) {
    return uri.startsWith(FONT) || uri.startsWith(PICTURE);
  }

  @Override
  public @Nullable String resolveURI(@Nullable String base, String uri) {
    if (uri.startsWith("#") || owns(uri)) {
      return uri;
    }
    return pictures.containsKey(uri) ? PICTURE + uri : null;
  }

  @Override
  public FSStream getUrl(String url) {
    byte[] content = content(url);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(content);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  private byte[] content(String url) {
    if (url.startsWith(PICTURE)) {
      return pictures.getOrDefault(url.substring(PICTURE.length()), new byte[0]);
    }
    // the fonts lie at the root of their archive
    try (InputStream in =
        Belongings.class.getResourceAsStream("/liberation/" + url.substring(FONT.length()))) {
      if (in == null) {
        throw new IllegalStateException("No such font: " + url);
      }
      return PlainFont.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
