package org.creatorshub.tool.marking;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a teacher's page sent about one version.
 *
 * @param revision of the draft that the page showed; 0 for none
 * @param seen newest published marking of the version on the page; 0 for none
 * @param form the fields of the rubric
 */
record Sent(UUID item, int version, int revision, int seen, Map<String, List<String>> form) {
  Sent {
    form = Map.copyOf(form);
  }
}
