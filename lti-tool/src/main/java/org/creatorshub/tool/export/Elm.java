package org.creatorshub.tool.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was learnt as a European Digital Credential (ELM 3), not sealed: the university's own issuer
 * adds what only it knows (legal identifier, address) and seals it.
 */
final class Elm {
  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";

  private Elm() {}

  static Map<String, Object> of(Bundle bundle) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "@context",
        List.of(
            "https://www.w3.org/2018/credentials/v1",
            "http://data.europa.eu/snb/model/context/edc-ap"));
    json.put("id", "urn:epass:credential:1");
    json.put("type", List.of("VerifiableCredential", "EuropeanDigitalCredential"));
    json.put("issued", bundle.dataAsOf().toString());
    json.put("issuanceDate", bundle.dataAsOf().toString());
    json.put("validFrom", bundle.dataAsOf().toString());
    json.put("issuer", organisation(bundle));
    json.put(
        "credentialProfiles",
        concept("http://data.europa.eu/snb/credential/e34929035b", "Generic"));
    json.put("displayParameter", display(bundle));
    json.put(
        "credentialSchema",
        Map.of(
            "id", "http://data.europa.eu/snb/model/ap/edc-generic-full",
            "type", "ShaclValidator2017"));
    json.put("credentialSubject", person(bundle));
    return Map.of("credential", json);
  }

  private static Map<String, Object> display(Bundle bundle) {
    Map<String, Object> language = concept(LANGUAGES + "ENG", "English");
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", "urn:epass:displayParameter:1");
    json.put("type", "DisplayParameter");
    json.put("title", text(bundle.course()));
    json.put("description", text("Exported by the learner; not yet sealed."));
    json.put("language", List.of(language));
    json.put("primaryLanguage", language);
    return json;
  }

  private static Map<String, Object> person(Bundle bundle) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", "urn:epass:person:1");
    json.put("type", "Person");
    bundle.owner().ifPresent(name -> json.put("fullName", text(name)));
    json.put("hasClaim", claims(bundle));
    return json;
  }

  /** Units with a test, and pieces with a mark; without any, the course as such. */
  private static List<Map<String, Object>> claims(Bundle bundle) {
    List<Map<String, Object>> claims =
        java.util.stream.Stream.concat(
                bundle.results().stream()
                    .filter(result -> result.of().passed().orElse(false))
                    .map(
                        result ->
                            claim(
                                bundle,
                                result.of().unit(),
                                result.title(),
                                result.of().best().map(best -> best + " %"))),
                bundle.items().stream()
                    .flatMap(
                        item ->
                            item.said().stream()
                                .map(said -> said.mark())
                                .filter(mark -> !mark.isEmpty())
                                .reduce((first, last) -> last)
                                .map(
                                    mark ->
                                        claim(
                                            bundle,
                                            item.id().toString(),
                                            item.title(),
                                            Optional.of(mark)))
                                .stream()))
            .toList();
    return claims.isEmpty()
        ? List.of(claim(bundle, "course", bundle.course(), Optional.empty()))
        : claims;
  }

  private static Map<String, Object> claim(
      Bundle bundle, String id, String title, Optional<String> grade) {
    Map<String, Object> awarding = new LinkedHashMap<>();
    awarding.put("id", "urn:epass:awardingProcess:" + id);
    awarding.put("type", "AwardingProcess");
    awarding.put("awardingBody", List.of(organisation(bundle)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", "urn:epass:learningAchievement:" + id);
    json.put("type", "LearningAchievement");
    json.put("title", text(title));
    json.put("awardedBy", awarding);
    grade.ifPresent(
        given -> {
          Map<String, Object> proved = new LinkedHashMap<>();
          proved.put("id", "urn:epass:learningAssessment:" + id);
          proved.put("type", "LearningAssessment");
          proved.put("title", text(title));
          proved.put("awardedBy", awarding);
          proved.put("grade", note(id, given));
          json.put("provenBy", List.of(proved));
        });
    return json;
  }

  private static Map<String, Object> note(String id, String grade) {
    return Map.of("id", "urn:epass:note:" + id, "type", "Note", "noteLiteral", text(grade));
  }

  private static Map<String, Object> organisation(Bundle bundle) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", "urn:epass:org:1");
    json.put("type", "Organisation");
    json.put("legalName", text(bundle.issuer()));
    json.put("location", List.of(Map.of("id", "urn:epass:location:1", "type", "Location")));
    return json;
  }

  private static Map<String, Object> concept(String id, String label) {
    return Map.of("id", id, "type", "Concept", "prefLabel", text(label));
  }

  private static Map<String, Object> text(String words) {
    return Map.of("en", List.of(words));
  }
}
