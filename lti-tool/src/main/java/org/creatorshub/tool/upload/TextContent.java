package org.creatorshub.tool.upload;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plain text and CSV: UTF-8 without control characters, and no page or program in disguise. */
final class TextContent {
  private static final List<String> DISGUISED =
      List.of("<!doctype", "<html", "<svg", "<?xml", "<script", "<?php", "#!", "%pdf-", "{\\rtf");
  private static final int HEAD = 512;

  private TextContent() {}

  static Optional<UploadRule> faultOf(Path file) throws IOException {
    StringBuilder head = new StringBuilder();
    // newBufferedReader reports malformed input instead of replacing it.
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char[] part = new char[8192];
      for (int n = text.read(part); n > 0; n = text.read(part)) {
        if (control(part, n)) {
          return Optional.of(UploadRule.NOT_UTF8);
        }
        head.append(part, 0, Math.clamp(HEAD - head.length(), 0, n));
      }
    } catch (CharacterCodingException notUtf8) {
      return Optional.of(UploadRule.NOT_UTF8);
    }
    return disguised(head.toString()) ? Optional.of(UploadRule.NOT_WHAT_IT_SAYS) : Optional.empty();
  }

  private static boolean control(char[] part, int length) {
    for (int i = 0; i < length; i++) {
      char c = part[i];
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        return true;
      }
    }
    return false;
  }

  private static boolean disguised(String head) {
    String text = head.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    return DISGUISED.stream().anyMatch(text::startsWith);
  }
}
