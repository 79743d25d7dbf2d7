package org.creatorshub.tool.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A PDF begins with its header at the very first byte and ends after {@code %%EOF}. */
final class PdfContent {
  private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.[0-9]");
  private static final int HEAD = 1024;

  private PdfContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("%%EOF");
    if (!HEADER.matcher(text).lookingAt() || end < 0) {
      return Optional.of(UploadRule.NOT_WHAT_IT_SAYS);
    }
    boolean mixed =
        !text.substring(end + 5).isBlank()
            || HiddenContent.markup(bytes, 0, Math.min(HEAD, bytes.length))
            || HiddenContent.zip(bytes);
    return mixed ? Optional.of(UploadRule.TWO_KINDS_AT_ONCE) : Optional.empty();
  }
}
