package org.creatorshub.reporting.statement;

import java.util.List;
import java.util.UUID;

/** Statement ids of one installation (ST-3): the same fact gets the same id, always. */
final class StatementIds {
  private final UUID namespace;

  /**
   * @param base IRI of the installation
   */
  StatementIds(String base) {
    this.namespace = NameBasedId.of(NameBasedId.NAMESPACE_URL, base);
  }

  UUID namespace() {
    return namespace;
  }

  UUID of(List<String> identity) {
    return NameBasedId.of(namespace, String.join("\n", identity));
  }
}
