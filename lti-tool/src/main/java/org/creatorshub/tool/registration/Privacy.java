package org.creatorshub.tool.registration;

import java.util.List;

/** What a university lets us know about its people. */
public enum Privacy {
  /** Names, so that teachers recognise their students. Never e-mail: nothing here needs it. */
  NAMES("name_only"),
  /** Nobody is known by name. */
  NOBODY("anonymous");

  private final String canvasLevel;

  Privacy(String canvasLevel) {
    this.canvasLevel = canvasLevel;
  }

  /** The claims to ask for. */
  public List<String> claims() {
    return switch (this) {
      case NAMES -> List.of("iss", "sub", "name", "given_name", "family_name");
      case NOBODY -> List.of("iss", "sub");
    };
  }

  /** Canvas's word for it. */
  public String canvasLevel() {
    return canvasLevel;
  }
}
