package org.creatorshub.reporting.validation;

/** The formats that every statement has by the dozen, read letter by letter. */
final class Letters {
  private static final String NOT_IN_IRI = "<>\"{}|\\^`";
  private static final int UUID_LENGTH = 36;

  private Letters() {}

  /** Like {@code [A-Za-z][A-Za-z0-9+.-]*:} and then at least one that may stand in an IRI. */
  static boolean isIri(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      if (!isScheme(text.charAt(i))) {
        return false;
      }
    }
    for (int i = colon + 1; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter <= ' ' || letter == 0x7f || NOT_IN_IRI.indexOf(letter) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** RFC 9562: versions 1 to 8 of the one variant that has versions. */
  static boolean isUuid(String text) {
    if (text.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      char letter = text.charAt(i);
      if (dash ? letter != '-' : !isHexadecimal(letter)) {
        return false;
      }
    }
    return "12345678".indexOf(text.charAt(14)) >= 0 && "89abAB".indexOf(text.charAt(19)) >= 0;
  }

  static boolean areAll(String text) {
    return text.chars().allMatch(letter -> isLetter((char) letter));
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private static boolean isScheme(char letter) {
    return isLetter(letter) || isDigit(letter) || letter == '+' || letter == '.' || letter == '-';
  }

  private static boolean isHexadecimal(char letter) {
    return isDigit(letter) || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
  }
}
