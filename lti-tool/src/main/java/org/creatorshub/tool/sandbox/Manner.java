package org.creatorshub.tool.sandbox;

import java.util.Locale;

/** Whose habits the sandbox has: claims, addresses and services differ between products. */
public enum Manner {
  MOODLE("Moodle", "moodle"),
  CANVAS("Canvas", "canvas");

  private final String product;
  private final String familyCode;

  Manner(String product, String familyCode) {
    this.product = product;
    this.familyCode = familyCode;
  }

  /** Name for people. */
  String product() {
    return product;
  }

  /** {@code product_family_code} of the claim {@code tool_platform} (LTI Core 5.4.2). */
  String familyCode() {
    return familyCode;
  }

  /** As it stands in addresses. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
