package org.creatorshub.tool.launch;

/** What told us, beside our own cookie, that a launch belongs to the browser of its login. */
public enum Recognition {
  /** The platform's storage gave the secret back (LTI-STORE-09). */
  STORAGE,
  /** A person pressed our button, because nothing answered (LTI-STORE-13). */
  CLICK;

  String word() {
    return this == STORAGE ? "storage" : "click";
  }
}
