package org.creatorshub.tool.proof;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Bytes in the 58 letters of Bitcoin, after a {@code z} (Multibase, base58btc). */
final class Base58 {
  private static final String LETTERS =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);

  /** Longer texts are neither keys nor signatures; reading takes the square of the length. */
  private static final int LONGEST = 200;

  private Base58() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    BigInteger rest = new BigInteger(1, bytes);
    while (rest.signum() > 0) {
      BigInteger[] parts = rest.divideAndRemainder(BASE);
      text.append(LETTERS.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      text.append('1');
    }
    return "z" + text.reverse();
  }

  static Optional<byte[]> decode(String text) {
    if (text.length() < 2 || text.length() > LONGEST || text.charAt(0) != 'z') {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 1; i < text.length(); i++) {
      int digit = LETTERS.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      zeros += digit == 0 && number.signum() == 0 ? 1 : 0;
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    byte[] signed = number.signum() == 0 ? new byte[0] : number.toByteArray();
    byte[] plain =
        signed.length > 0 && signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    byte[] whole = new byte[zeros + plain.length];
    System.arraycopy(plain, 0, whole, zeros, plain.length);
    return Optional.of(whole);
  }
}
