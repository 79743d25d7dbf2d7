package org.creatorshub.content.translation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the front matter of a unit which file holds the items of its test. */
final class BankName {
  private static final Pattern BANK = Pattern.compile("\\bbank: *\"?([A-Za-z0-9_.-]{1,80})");

  private BankName() {}

  /** The name of the bank; the usual one where none is named, which then may not exist. */
  static String in(String unit) {
    int end = unit.indexOf("\n---\n", 3);
    Matcher matcher = BANK.matcher(end < 0 ? unit : unit.substring(0, end));
    return matcher.find() ? matcher.group(1) : "test.bank.yaml";
  }
}
