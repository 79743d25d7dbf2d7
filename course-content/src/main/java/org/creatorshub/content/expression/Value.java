package org.creatorshub.content.expression;

import java.math.BigDecimal;

/** What computing an expression gives. */
public sealed interface Value {

  /** A number with at most 34 significant digits. */
  record Computed(BigDecimal number) implements Value {}

  /** No number, for example after a division by zero; {@code reason} is a sentence. */
  record NotComputable(String reason) implements Value {}
}
