package org.creatorshub.tool.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Sha256;

/**
 * The vocabularies that we know, byte for byte as on the day they were taken (PORT-12). No other is
 * ever fetched: a signature means the same today and in ten years.
 */
public final class PinnedContexts implements DocumentLoader {
  /** Verifiable Credentials 2.0. */
  public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

  /** Open Badges 3.0. */
  public static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  /** Types of schemas and lists that the former leaves out. */
  public static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

  private record Pin(String file, String sha256) {}

  private static final Map<String, Pin> PINS =
      Map.of(
          CREDENTIALS,
          new Pin(
              "credentials-v2.json",
              "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f"),
          BADGES,
          new Pin(
              "ob-3.0.3.json", "ca836d808e9a9fb27124d2b83df15e31a4b63c910cab870bf48dc35cc70185f2"),
          EXTENSIONS,
          new Pin(
              "ob-extensions.json",
              "7c24eea3ee3398f7449f53270721e5e384e48d3c8c29516cf1e2f0e383024084"),
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
          new Pin(
              "ob-3.0.2.json", "d0283fb47c9724001e9e60dd7fa5b74ecf7a295dbefba6c475dd04fa00a00e51"),
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
          new Pin(
              "ob-3.0.1.json", "3c9930f0b31932036968cba4c311196fa396625b8cc06de9f4d6c0fdabec174d"),
          "https://w3id.org/security/data-integrity/v2",
          new Pin(
              "data-integrity-v2.json",
              "0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363"));

  private final Map<String, Document> known;

  public PinnedContexts() {
    this(Map.of());
  }

  /**
   * @param more vocabularies of a test, as JSON by address
   */
  PinnedContexts(Map<String, String> more) {
    Map<String, Document> all = new HashMap<>();
    PINS.forEach((address, pin) -> all.put(address, read(bytes(pin))));
    more.forEach(
        (address, json) ->
            all.put(address, read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    this.known = Map.copyOf(all);
  }

  /** Whether this vocabulary is here. */
  public static boolean knows(String address) {
    return PINS.containsKey(address);
  }

  static Set<String> addresses() {
    return PINS.keySet();
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    Document document = known.get(address.toString());
    if (document == null) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not one of ours: " + address);
    }
    return document;
  }

  private static byte[] bytes(Pin pin) {
    try (InputStream in = PinnedContexts.class.getResourceAsStream("/contexts/" + pin.file())) {
      if (in == null) {
        throw new IllegalStateException("contexts/" + pin.file() + " is not on the class path");
      }
      byte[] bytes = in.readAllBytes();
      String found = Fingerprint.ofBytes(Sha256.begin().digest(bytes)).hex();
      if (!found.equals(pin.sha256())) {
        throw new IllegalStateException("contexts/" + pin.file() + " was changed: " + found);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document read(byte[] bytes) {
    try {
      return JsonDocument.of(new ByteArrayInputStream(bytes));
    } catch (JsonLdError e) {
      throw new IllegalStateException("A vocabulary is no JSON", e);
    }
  }
}
