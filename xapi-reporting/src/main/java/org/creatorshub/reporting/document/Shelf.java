package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;

/** What documents are about; on one shelf each document has a name of its own. */
public sealed interface Shelf {

  /** How far an agent is in an activity, for one registration or apart from any. */
  record State(String activity, ObjectNode agent, Optional<UUID> registration) implements Shelf {}

  /** What is noted about an activity, for everybody. */
  record ActivityProfile(String activity) implements Shelf {}

  /** What is noted about an agent, whatever the activity. */
  record AgentProfile(ObjectNode agent) implements Shelf {}
}
