package org.creatorshub.reporting.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.creatorshub.reporting.statement.ActivityType;
import org.creatorshub.reporting.statement.Extension;
import org.creatorshub.reporting.statement.Verb;
import org.creatorshub.reporting.statement.Vocabulary;

/** A term of our own; terms of other profiles are used and never defined again. */
sealed interface Concept {
  String id();

  String label();

  String definition();

  /** A kind of activity. */
  record Kind(ActivityType type, String label, String definition, List<String> broader)
      implements Concept {
    @Override
    public String id() {
      return type.iri();
    }
  }

  /**
   * A member that the standard leaves to profiles.
   *
   * @param place ContextExtension or ResultExtension
   * @param schema JSON Schema (draft 7) of its value
   */
  record Member(
      Extension extension,
      String place,
      String label,
      String definition,
      String schema,
      List<Verb> verbs)
      implements Concept {
    @Override
    public String id() {
      return extension.iri();
    }
  }

  /** As the profile says it. */
  default ObjectNode json() {
    ObjectNode json = Words.object(id());
    switch (this) {
      case Kind kind -> json.put("type", "ActivityType");
      case Member member -> json.put("type", member.place());
    }
    json.put("inScheme", Vocabulary.PROFILE_VERSION);
    Words.describe(json, label(), definition());
    switch (this) {
      case Kind kind -> Words.list(json, "broadMatch", kind.broader());
      case Member member -> {
        Words.list(json, "recommendedVerbs", member.verbs().stream().map(Verb::iri).toList());
        json.put("inlineSchema", member.schema());
      }
    }
    return json;
  }
}
