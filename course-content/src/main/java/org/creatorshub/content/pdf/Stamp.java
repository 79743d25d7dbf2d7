package org.creatorshub.content.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock out of a document: its times and its id come from the text. */
record Stamp(PdfText text, Instant written) {
  private static final Pattern DATE =
      Pattern.compile("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)");

  void on(PDDocument document) throws IOException {
    Calendar when = GregorianCalendar.from(ZonedDateTime.ofInstant(written, ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(when);
    document.getDocumentInformation().setModificationDate(when);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = DATE.matcher(told).replaceAll("$1" + written + "$3");
    document
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                document,
                new java.io.ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
    document.setDocumentId(number());
  }

  private long number() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(text.title().getBytes(StandardCharsets.UTF_8));
      digest.update(text.body().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
