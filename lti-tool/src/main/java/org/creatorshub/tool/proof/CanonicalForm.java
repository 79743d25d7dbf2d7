package org.creatorshub.tool.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.creatorshub.tool.keys.Sha256;

/**
 * What a JSON-LD document says, in one form for all ways to write it: N-Quads, as RDFC-1.0 orders
 * them (W3C RDF Dataset Canonicalization).
 */
public final class CanonicalForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Graphs can be built that take for ever; a badge takes milliseconds. */
  private static final long LONGEST_MILLIS = 2_000;

  private final PinnedContexts contexts;

  public CanonicalForm(PinnedContexts contexts) {
    this.contexts = contexts;
  }

  /** A document in its form, or why it has none. */
  public sealed interface Result {
    /** The lines. */
    record Lines(String nQuads) implements Result {
      /** SHA-256 of the lines in UTF-8. */
      public byte[] hash() {
        return Sha256.of(nQuads);
      }
    }

    /** It says something that no vocabulary of ours defines (PORT-22). */
    record Unclear(String why) implements Result {}
  }

  /**
   * The form of a document. A field that is not defined, a vocabulary that is not pinned and a type
   * or id that is no whole address make it unclear: a signature would not cover them.
   */
  public Result of(JsonNode document) {
    String json = document.toString();
    try {
      String expanded = String.valueOf(JsonLd.expand(read(json)).options(options()).get());
      Optional<String> relative = relative(parsed(expanded));
      if (relative.isPresent()) {
        return new Result.Unclear("no whole address: " + relative.get());
      }
      RdfCanon canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(LONGEST_MILLIS));
      JsonLd.toRdf(read(expanded)).options(options()).provide(canon);
      StringWriter lines = new StringWriter();
      canon.provide(new NQuadsWriter(lines));
      return new Result.Lines(lines.toString());
    } catch (JsonLdError unclear) {
      return new Result.Unclear(String.valueOf(unclear.getMessage()));
    } catch (RdfConsumerException | IllegalStateException endless) {
      return new Result.Unclear("it cannot be put in order in reasonable time");
    }
  }

  private static JsonNode parsed(String expanded) {
    try {
      return JSON.readTree(expanded);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An expanded document is always JSON", e);
    }
  }

  private static JsonDocument read(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }

  private JsonLdOptions options() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(contexts);
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    return options;
  }

  /**
   * The first id or type that is relative: such statements are left out of the lines in silence.
   */
  private static Optional<String> relative(JsonNode node) {
    if (node.isArray()) {
      return first(node);
    }
    for (String key : new String[] {"@id", "@type"}) {
      for (JsonNode one :
          node.path(key).isArray() ? node.path(key) : JSON.createArrayNode().add(node.path(key))) {
        if (one.isTextual() && !one.asText().contains(":") && !one.asText().startsWith("@")) {
          return Optional.of(one.asText());
        }
      }
    }
    return node.isObject() ? first(node) : Optional.empty();
  }

  private static Optional<String> first(JsonNode container) {
    for (JsonNode child : container) {
      Optional<String> found = child.isContainerNode() ? relative(child) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
