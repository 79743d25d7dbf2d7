package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Unit;

/**
 * The outcomes of the course at addresses of their own, so that badges can name them: one CASE 1.1
 * package.
 */
public final class OutcomeFramework {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Course course;
  private final Issuer issuer;

  public OutcomeFramework(Course course, Issuer issuer) {
    this.course = course;
    this.issuer = issuer;
  }

  /** Address of an outcome. */
  String address(Outcome outcome) {
    return itemAddress(id("outcome/" + outcome.id()));
  }

  /**
   * The package.
   *
   * @param changed when this version of the course was first used for a badge
   */
  ObjectNode document(Instant changed) {
    ObjectNode whole = JSON.createObjectNode();
    ObjectNode about =
        named(whole.putObject("CFDocument"), documentId(), documentAddress(), changed);
    about.put("title", course.title() + ", version " + course.version());
    about.put("creator", issuer.name());
    about.put("language", course.language());
    about.put("adoptionStatus", "Implemented");
    about
        .putObject("CFPackageURI")
        .put("title", course.title())
        .put("identifier", documentId().toString())
        .put("uri", documentAddress());
    ArrayNode items = whole.putArray("CFItems");
    ArrayNode ties = whole.putArray("CFAssociations");
    for (Unit unit : course.units()) {
      UUID group = id("unit/" + unit.id());
      item(items.addObject(), group, "Unit " + unit.number(), unit.title(), changed);
      tie(ties.addObject(), group, documentId(), documentAddress(), changed);
      for (Outcome outcome : unit.outcomes()) {
        UUID child = id("outcome/" + outcome.id());
        item(items.addObject(), child, outcome.id(), outcome.text(), changed);
        tie(ties.addObject(), child, group, itemAddress(group), changed);
      }
    }
    whole.putObject("CFDefinitions");
    return whole;
  }

  /** One item of the package. */
  Optional<JsonNode> item(String id, Instant changed) {
    for (JsonNode item : document(changed).path("CFItems")) {
      if (item.path("identifier").asText().equals(id)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  UUID documentId() {
    return id("document/" + course.version());
  }

  private void item(ObjectNode item, UUID id, String code, String text, Instant changed) {
    named(item, id, itemAddress(id), changed);
    item.put("fullStatement", text);
    item.put("humanCodingScheme", code);
    item.put("language", course.language());
    documentOf(item);
  }

  private void tie(ObjectNode tie, UUID child, UUID parent, String where, Instant changed) {
    UUID id = id("association/" + child);
    named(tie, id, issuer.at("/credentials/case/CFAssociations/" + id), changed);
    tie.put("associationType", "isChildOf");
    end(tie.putObject("originNodeURI"), child, itemAddress(child));
    end(tie.putObject("destinationNodeURI"), parent, where);
    documentOf(tie);
  }

  private void documentOf(ObjectNode part) {
    end(part.putObject("CFDocumentURI"), documentId(), documentAddress());
  }

  private void end(ObjectNode end, UUID id, String address) {
    end.put("title", course.title());
    end.put("identifier", id.toString());
    end.put("uri", address);
  }

  private static ObjectNode named(ObjectNode part, UUID id, String address, Instant changed) {
    return part.put("identifier", id.toString())
        .put("uri", address)
        .put("lastChangeDateTime", changed.toString());
  }

  private UUID id(String name) {
    String whole = "creators-hub/" + issuer.base() + "/" + course.id() + "/" + name;
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
  }

  private String itemAddress(UUID id) {
    return issuer.at("/credentials/case/CFItems/" + id);
  }

  private String documentAddress() {
    return issuer.at("/credentials/case/CFPackages/" + documentId());
  }
}
