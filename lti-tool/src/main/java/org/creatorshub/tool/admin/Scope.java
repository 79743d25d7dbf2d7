package org.creatorshub.tool.admin;

import java.util.Optional;
import java.util.UUID;

/** What an account may see: everything, or one LMS. */
public sealed interface Scope {
  /** An operator of the installation. */
  record Everything() implements Scope {}

  /** The administrator of one LMS. */
  record OnePlatform(UUID id) implements Scope {}

  static Scope of(Optional<UUID> platform) {
    return platform.<Scope>map(OnePlatform::new).orElseGet(Everything::new);
  }

  /** The LMS that every query is bound to; empty for operators. */
  default Optional<UUID> platform() {
    return switch (this) {
      case Everything() -> Optional.empty();
      case OnePlatform(UUID id) -> Optional.of(id);
    };
  }

  default boolean covers(UUID asked) {
    return platform().map(asked::equals).orElse(true);
  }
}
