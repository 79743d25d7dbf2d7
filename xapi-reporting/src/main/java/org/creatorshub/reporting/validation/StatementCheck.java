package org.creatorshub.reporting.validation;

import java.util.Set;
import java.util.regex.Pattern;

/** A whole statement. */
final class StatementCheck {
  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "actor",
          "verb",
          "object",
          "result",
          "context",
          "timestamp",
          "stored",
          "authority",
          "version",
          "attachments");
  private static final Set<String> VERB = Set.of("id", "display");
  private static final Pattern VERSION_1 = Pattern.compile("1\\.0(\\.\\d+)?");
  private static final Pattern VERSION_2 = Pattern.compile("[12]\\.0(\\.\\d+)?");

  /** The one verb that the standard itself gives a meaning. */
  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private StatementCheck() {}

  static void statement(Spot spot) {
    if (!spot.object(MEMBERS)) {
      return;
    }
    spot.optional("id", id -> id.text(Format.UUID));
    body(spot);
    spot.optional("stored", stored -> stored.text(spot.timestamp()));
    spot.optional("authority", ActorCheck::authority);
    spot.optional("version", StatementCheck::version);
    if (spot.node().path("verb").path("id").asText().equals(VOIDED)
        && !ObjectCheck.type(spot.at("object")).equals("StatementRef")) {
      spot.at("object").fault("V-09", "voided needs a StatementRef");
    }
  }

  /** What statements and SubStatements have in common. */
  static void body(Spot spot) {
    spot.required("actor", "V-02", ActorCheck::actor);
    spot.required("verb", "V-02", StatementCheck::verb);
    spot.required("object", "V-02", ObjectCheck::object);
    spot.optional("result", ResultCheck::result);
    boolean aboutActivity = ObjectCheck.type(spot.at("object")).equals("Activity");
    spot.optional("context", context -> ContextCheck.context(context, aboutActivity));
    spot.optional("timestamp", timestamp -> timestamp.text(spot.timestamp()));
    spot.optional("attachments", list -> list.each(StatementCheck::attachment));
  }

  private static void verb(Spot spot) {
    if (spot.object(VERB)) {
      spot.required("id", "V-04", id -> id.text(Format.IRI));
      spot.optional("display", Spot::languageMap);
    }
  }

  private static void version(Spot spot) {
    Pattern allowed = spot.edition() == Edition.V1_0_3 ? VERSION_1 : VERSION_2;
    if (!spot.node().isTextual() || !allowed.matcher(spot.node().textValue()).matches()) {
      spot.fault("V-15", "is not a version that this edition accepts");
    }
  }

  private static void attachment(Spot spot) {
    if (!spot.object(
        Set.of(
            "usageType", "display", "description", "contentType", "length", "sha2", "fileUrl"))) {
      return;
    }
    spot.required("usageType", "V-14", type -> type.text(Format.IRI));
    spot.required("display", "V-14", Spot::languageMap);
    spot.optional("description", Spot::languageMap);
    spot.required("contentType", "V-14", type -> type.text(Format.MEDIA_TYPE));
    spot.required("length", "V-14", StatementCheck::length);
    spot.required("sha2", "V-14", hash -> hash.text(Format.HASH));
    spot.optional("fileUrl", address -> address.text(Format.IRI));
  }

  private static void length(Spot spot) {
    if (!spot.node().isIntegralNumber() || spot.node().decimalValue().signum() < 0) {
      spot.fault("V-14", "must be a whole number of octets");
    }
  }
}
