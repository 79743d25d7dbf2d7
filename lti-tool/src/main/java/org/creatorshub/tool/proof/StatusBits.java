package org.creatorshub.tool.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Which credentials of a list are withdrawn, one bit each (Bitstring Status List 1.0). */
public final class StatusBits {
  /** Bits of one list of ours: the fewest that the specification allows, against guessing. */
  public static final int SIZE = 131_072;

  /** A list of somebody else may have 8 million; what unpacks to more is no list. */
  private static final int MOST_BYTES = 1 << 20;

  private final byte[] bits;

  private StatusBits(byte[] bits) {
    this.bits = bits;
  }

  /** A list of ours. */
  public static StatusBits of(Collection<Integer> withdrawn) {
    byte[] bits = new byte[SIZE / 8];
    withdrawn.forEach(index -> bits[index >> 3] |= (byte) (0x80 >> (index & 7)));
    return new StatusBits(bits);
  }

  /** A list as it travels; empty for anything that is none. */
  public static Optional<StatusBits> read(String encoded) {
    if (!encoded.startsWith("u") || encoded.length() > 2 * MOST_BYTES) {
      return Optional.empty();
    }
    try (GZIPInputStream in =
        new GZIPInputStream(
            new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
      byte[] bits = in.readNBytes(MOST_BYTES + 1);
      return bits.length > MOST_BYTES || bits.length < SIZE / 8
          ? Optional.empty()
          : Optional.of(new StatusBits(bits));
    } catch (IOException | IllegalArgumentException noList) {
      return Optional.empty();
    }
  }

  /** 1 for a withdrawn credential; empty if the list is shorter than that. */
  public OptionalInt at(long index) {
    return index < 0 || index >= bits.length * 8L
        ? OptionalInt.empty()
        : OptionalInt.of((bits[(int) (index >> 3)] >> (7 - (index & 7))) & 1);
  }

  /** {@code u}, then base64url of the GZIP of the bits. */
  public String encoded() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
